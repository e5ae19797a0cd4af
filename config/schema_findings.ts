import { Ajv } from 'ajv';
import type { ErrorObject } from 'ajv';
import type { Finding, Path } from './findings.ts';
import { nearestName, oneOf, pathText, shown } from './findings.ts';
import schema from './nexus.schema.json' with { type: 'json' };

/** The part of JSON schema that the generator of ours emits. */
interface Schema {
  /** Only conditions of audiences are referred to. */
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, verbose: true }).compile(schema);

const PATTERNS: Readonly<Record<string, string>> = {
  '^[a-z][a-z0-9_]*$': 'lower-case letters, digits and underscores, a letter first',
  '^[a-z][a-z0-9]{0,7}$': 'at most 8 lower-case letters and digits, a letter first',
  '^[A-Z]{2}$': 'a region of two capital letters, such as US',
  '^[1-9][0-9]{0,4} (minute|hour|day|week)s?$': 'a number of minutes, hours, days or weeks, such as 3 days',
};

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
  null: 'null',
};

/** What a schema asks for, in words. */
function inWords(part: Schema): string {
  if (part.enum) return oneOf(part.enum);
  if (part.$ref !== undefined) return 'a condition';
  if (part.anyOf) return part.anyOf.map(inWords).join(' or ');
  if (part.pattern !== undefined) return PATTERNS[part.pattern] ?? `text that matches ${part.pattern}`;
  const types = part.type === undefined ? [] : [part.type].flat();
  const words = types.map((type) => WORDS[type] ?? type).join(' or ');
  if (part.minimum !== undefined) return `${words}, at least ${String(part.minimum)}`;
  return part.type === 'array' && part.items ? `a list of: ${inWords(part.items)}` : words;
}

function explained(part: Schema): string {
  return part.description === undefined ? inWords(part) : `${inWords(part)} (${part.description.replace(/\s+/g, ' ')})`;
}

/** Where the schema's rule is broken: the offending key itself where a key is too much or missing. */
export interface Violation {
  readonly path: Path;
  readonly keyword: string;
  readonly finding: Finding;
}

function pathOf(error: ErrorObject, root: unknown): Path {
  let value = root;
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((escaped) => {
      const key = escaped.replace(/~1/g, '/').replace(/~0/g, '~');
      const step = Array.isArray(value) ? Number(key) : key;
      value = (value as Record<string | number, unknown>)[step];
      return step;
    });
  const params = error.params as { additionalProperty?: string; missingProperty?: string };
  const key = params.additionalProperty ?? params.missingProperty;
  return key === undefined ? path : [...path, key];
}

function findingOf(error: ErrorObject, path: Path): Finding {
  const part = error.parentSchema as Schema;
  const key = path.at(-1);
  const at = { path: pathText(path), found: shown(error.data) };
  switch (error.keyword) {
    case 'additionalProperties': {
      const names = Object.keys(part.properties ?? {});
      const value = (error.data as Record<string, unknown>)[String(key)];
      return {
        ...at,
        found: shown(value),
        expected: `a key that is known here: ${names.join(', ')}`,
        ...near(key, names),
      };
    }
    case 'required':
      return { ...at, found: 'nothing', expected: explained(part.properties?.[String(key)] ?? {}) };
    case 'enum':
      return { ...at, expected: oneOf(part.enum ?? []), ...near(error.data, part.enum ?? []) };
    case 'minItems':
    case 'minProperties':
    case 'minLength':
      return { ...at, expected: `at least one ${error.keyword === 'minLength' ? 'character' : 'entry'}` };
    default:
      return { ...at, expected: inWords(part) };
  }
}

function near(name: unknown, names: readonly string[]): { nearest?: string } {
  const nearest = nearestName(name, names);
  return nearest === undefined ? {} : { nearest };
}

/**
 * Of alternatives that all fail, the failures of each say less than the choice as a whole, but for an object or a list where
 * one alternative is one: that is meant.
 */
function choiceOf(choice: ErrorObject): { hides(error: ErrorObject): boolean } {
  const { anyOf = [] } = choice.parentSchema as Schema;
  const type = Array.isArray(choice.data) ? 'array' : typeof choice.data;
  const meant = anyOf.flatMap((part, index) => (part.type === type ? [index] : []));
  const isMeant = (type === 'array' || type === 'object') && choice.data !== null && meant.length === 1;
  const below = (error: ErrorObject, path: string): boolean =>
    error.schemaPath.startsWith(path) && `${error.instancePath}/`.startsWith(`${choice.instancePath}/`);
  return {
    hides: (error) =>
      isMeant
        ? error === choice ||
          (below(error, `${choice.schemaPath}/`) && !below(error, `${choice.schemaPath}/${String(meant[0])}/`))
        : below(error, `${choice.schemaPath}/`),
  };
}

/** Every rule of the schema that a value breaks, one entry per place. */
export function schemaViolations(value: unknown): Violation[] {
  if (validate(value)) return [];
  const errors = validate.errors ?? [];
  const choices = errors.filter((error) => error.keyword === 'anyOf').map(choiceOf);
  return errors
    .filter((error) => !choices.some((choice) => choice.hides(error)))
    .map((error) => {
      const path = pathOf(error, value);
      return { path, keyword: error.keyword, finding: findingOf(error, path) };
    });
}
