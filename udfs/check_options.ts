import type { Example } from './udf.ts';

export interface Arguments {
  given: string | null;
  known: string | null;
}

export type Result = string | null;

export const description =
  'What is wrong with the options of a call, in words; null where nothing is. The options are JSON text; known, JSON too, ' +
  'says by the value of their member run (resolve where there is none) which procedure takes them, in which member they ' +
  'are where they are not all of it, and what each of its options is: boolean, text, count (a whole number from 1 on), a list of the texts that it may be, an object of further ' +
  'options, or an object with the one member [], which says what each element of a list is.';

const KNOWN = JSON.stringify({
  resolve: { procedure: 'resolve', options: { full_refresh: 'boolean', on_busy: ['fail', 'skip'] } },
  plan: { procedure: 'plan', inside: 'plan', options: { types: { email: { hub_limit: 'count' } } } },
  forget: { procedure: 'forget', options: { type: 'text', identifiers: { '[]': { type: 'text' } } } },
});

export const examples: Example<Arguments, Result>[] = [
  { args: ['{"full_refresh":true,"on_busy":"skip"}', KNOWN], result: null },
  {
    args: ['{"full_refesh":true}', KNOWN],
    result: 'resolve has no option full_refesh. Did you mean full_refresh? It takes full_refresh and on_busy.',
  },
  { args: ['{"on_busy":"explode"}', KNOWN], result: 'resolve: on_busy is to be "fail" or "skip", and is "explode".' },
  { args: ['{"full_refresh":"yes"}', KNOWN], result: 'resolve: full_refresh is to be true or false, and is "yes".' },
  { args: ['{"run":"zzz"}', KNOWN], result: 'run is to be "resolve", "plan" or "forget", and is "zzz".' },
  {
    args: ['{"run":"plan","plan":{"types":{"email":{"hub_limit":"x"}}}}', KNOWN],
    result: 'plan: types.email.hub_limit is to be a whole number from 1 on, and is "x".',
  },
  {
    args: ['{"run":"plan","plan":{"types":{"fax":{}}}}', KNOWN],
    result: 'plan has no option types.fax. It takes types.email.',
  },
  {
    args: ['{"run":"forget","type":"email","identifiers":[{"type":1}]}', KNOWN],
    result: 'forget: identifiers[0].type is to be a text, and is 1.',
  },
  { args: ['{"run":"forget","identifiers":{}}', KNOWN], result: 'forget: identifiers is to be a list, and is {}.' },
  {
    args: ['full_refresh', KNOWN],
    result: 'The options are to be a JSON object, such as {"full_refresh": true}, and are full_refresh.',
  },
  {
    args: ['{"run":"plan","plan":{"types": }', KNOWN],
    result: 'The options are to be a JSON object, such as {"full_refresh": true}, and are {"types": .',
  },
  { args: ['[]', KNOWN], result: 'The options are to be a JSON object, such as {"full_refresh": true}, and are [].' },
  { args: [null, KNOWN], result: null },
];

type Kind = string | readonly string[] | { readonly [name: string]: Kind };
interface Mode {
  readonly procedure: string;
  readonly options: Readonly<Record<string, Kind>>;
  /** The member that holds them, where another procedure put what it was given into one. */
  readonly inside?: string;
}
type Known = Readonly<Record<string, Mode>>;

/** How much of a value is said again. */
const SHOWN = 100;
const shown = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
const said = (value: unknown): string => shown(JSON.stringify(value));

const listed = (names: readonly string[], last: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${String(names[names.length - 1])}`;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Letters to insert, leave out or replace between two words. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let to = 1; to <= other.length; to++) {
      const replaced = (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** The name that was meant, if one is close. */
function meant(name: string, names: readonly string[]): string {
  const word = name.slice(0, SHOWN).toLowerCase();
  const [best] = names
    .map((one) => ({ one, far: distance(word, one.toLowerCase()) }))
    .sort((left, right) => left.far - right.far);
  return best !== undefined && best.far <= 2 ? ` Did you mean ${best.one}?` : '';
}

/** What is wrong with an object of options. @param path of the object, with a full stop behind it */
function inObject(
  given: Record<string, unknown>,
  options: Readonly<Record<string, Kind>>,
  procedure: string,
  path: string,
): string | null {
  const names = Object.keys(options);
  for (const [name, value] of Object.entries(given)) {
    const kind = names.includes(name) ? options[name] : undefined;
    if (kind === undefined) {
      const takes =
        names.length === 0
          ? 'It takes none.'
          : `It takes ${listed(
              names.map((one) => path + one),
              'and',
            )}.`;
      return `${procedure} has no option ${shown(path + name)}.${meant(name, names)} ${takes}`;
    }
    const problem = value === null ? null : inValue(value, kind, procedure, path + name);
    if (problem !== null) return problem;
  }
  return null;
}

/** What is wrong with the value of an option; null says nothing, and is as if it were not there. */
function inValue(value: unknown, kind: Kind, procedure: string, path: string): string | null {
  const isTo = (what: string): string => `${procedure}: ${path} is to be ${what}, and is ${said(value)}.`;
  if (Array.isArray(kind)) {
    const texts = kind as readonly string[];
    const isOne = typeof value === 'string' && texts.includes(value);
    return isOne
      ? null
      : isTo(
          listed(
            texts.map((text) => JSON.stringify(text)),
            'or',
          ),
        );
  }
  if (typeof kind === 'object') {
    const options = kind as Readonly<Record<string, Kind>>;
    const each = options['[]'];
    if (each === undefined)
      return isObject(value) ? inObject(value, options, procedure, `${path}.`) : isTo('an object');
    if (!Array.isArray(value)) return isTo('a list');
    for (const [index, element] of value.entries()) {
      const problem = inValue(element as unknown, each, procedure, `${path}[${String(index)}]`);
      if (problem !== null) return problem;
    }
    return null;
  }
  switch (kind) {
    case 'boolean':
      return typeof value === 'boolean' ? null : isTo('true or false');
    case 'count':
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1
        ? null
        : isTo('a whole number from 1 on');
    default:
      return typeof value === 'string' ? null : isTo('a text');
  }
}

/** What another procedure put in front of what it was given. */
const BEFORE = ['{"run":"forget",', '{"run":"plan","plan":'];

function noObject(text: string): string {
  const [forget = '', plan = ''] = BEFORE;
  const asGiven = text.startsWith(forget)
    ? `{${text.slice(forget.length)}`
    : text.startsWith(plan)
      ? text.slice(plan.length, -1)
      : text;
  return `The options are to be a JSON object, such as {"full_refresh": true}, and are ${shown(asGiven)}.`;
}

export function check_options(given: Arguments['given'], known: Arguments['known']): Result {
  if (given == null || known == null) return null;
  let options: unknown;
  try {
    options = JSON.parse(given);
  } catch {
    options = undefined;
  }
  if (!isObject(options)) {
    return noObject(given);
  }
  const modes = JSON.parse(known) as Known;
  const { run, ...rest } = options;
  const mode = typeof run === 'string' && Object.keys(modes).includes(run) ? modes[run] : undefined;
  const asked = run === undefined || run === null ? modes['resolve'] : mode;
  if (asked === undefined) {
    const names = Object.keys(modes).map((name) => JSON.stringify(name));
    return `run is to be ${listed(names, 'or')}, and is ${said(run)}.`;
  }
  const { inside, procedure } = asked;
  if (inside === undefined) return inObject(rest, asked.options, procedure, '');
  const { [inside]: asWritten, ...besides } = rest;
  if (Object.keys(besides).length > 0) return inObject(besides, {}, procedure, '');
  if (asWritten === undefined || asWritten === null) return null;
  return isObject(asWritten) ? inObject(asWritten, asked.options, procedure, '') : noObject(JSON.stringify(asWritten));
}
