import { describe, expect, test } from '@jest/globals';
import { find_bridges } from '../../udfs/find_bridges.ts';
import { merge_states } from '../../udfs/merge_states.ts';
import { normalize_domain } from '../../udfs/normalize_domain.ts';
import { normalize_email } from '../../udfs/normalize_email.ts';
import { normalize_phone } from '../../udfs/normalize_phone.ts';
import { parse_address_list } from '../../udfs/parse_address_list.ts';
import { parse_name } from '../../udfs/parse_name.ts';
import { solve_components } from '../../udfs/solve_components.ts';
import { solve_constrained } from '../../udfs/solve_constrained.ts';

/**
 * What four times the input may cost: 2.6 for each time that it doubles. Linear is 4, n log n a little more,
 * quadratic 16; between inputs of which one is only twice the other, collections of garbage hide which it is.
 */
const TIMES = 4;
const MOST = 2.6 ** 2;
/** Milliseconds of the longer input that are too few to be measured, and few enough for anybody. */
const UNMEASURABLE = 25;
const ATTEMPTS = 6;

/** Milliseconds of this process's own time, so that others on the machine do not count; the best of a few. */
function cost(work: () => unknown): number {
  let best = Infinity;
  for (let run = 0; run < 3; run++) {
    const begun = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(begun);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** How much more work four times the input is. A busy machine can only make it look worse: the best attempt counts. */
function growth(work: (size: number) => () => unknown, size: number): number {
  let least = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && least > MOST; attempt++) {
    const [short, long] = [work((2 * size) / TIMES), work(2 * size)];
    const most = cost(long);
    least = Math.min(least, most < UNMEASURABLE ? 1 : most / cost(short));
  }
  return least;
}

const filled = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
const letters = String.fromCharCode(...Array.from({ length: 20_000 }, (_, index) => 0x4e00 + index));

/** Texts that made some expression or library go over them again and again, or may yet. */
const SHAPES: Readonly<Record<string, (size: number) => string>> = {
  commas: (size) => `${filled(',', size)}x`,
  blanks: (size) => `x${filled(' ', size)}x`,
  newlines: (size) => `a${filled('\n', size)}x`,
  semicolons: (size) => `${filled(';', size)}x`,
  'distinct letters': (size) => filled(letters, size),
  'an address of distinct letters': (size) => `<a@${filled(letters, size)}.de>`,
  labels: (size) => `a@${filled('é.', size)}de`,
  quotes: (size) => filled('"', size),
  'half-quoted words': (size) => filled('a "b ', size),
  backslashes: (size) => `"${filled('\\', size)}`,
  parentheses: (size) => filled('(', size),
  'pairs of parentheses': (size) => filled('()', size),
  'angle brackets': (size) => filled('<', size),
  'pairs of angle brackets': (size) => filled('<>', size),
  'square brackets': (size) => filled('[mailto:', size),
  'beginnings of encoded words': (size) => filled('=?', size),
  'encoded words without an end': (size) => filled('=?utf-8?q?', size),
  'encoded words': (size) => filled('=?utf-8?q?=E9?= ', size),
  'one encoded word': (size) => `=?utf-8?b?${filled('w6k=', size)}?= <a@b.example>`,
  'at signs': (size) => filled('@', size),
  addresses: (size) => filled('"x, y" <a@b.example> (z), ', size),
  dots: (size) => `a@${filled('.', size)}`,
  colons: (size) => filled(':', size),
  'combining marks': (size) => `a${filled('\u0301', size)}@b.example`,
  words: (size) => filled('Jane & ', size),
  titles: (size) => filled('Dr. & ', size),
  digits: (size) => filled('1', size),
  'question marks and line ends': (size) => `mailto:${filled('?', size)}\n`,
};

const TEXT_FUNCTIONS: Readonly<Record<string, (text: string) => unknown>> = {
  normalize_email: (text) => normalize_email(text, '{"plus_tags": "strip", "gmail_dots": "strip"}'),
  normalize_domain,
  normalize_phone: (text) => normalize_phone(text, 'US'),
  parse_address_list,
  parse_name,
};

const shapes = Object.keys(SHAPES);
const shaped = (shape: string, size: number): string => SHAPES[shape]?.(size) ?? '';

describe('the measure', () => {
  test('tells quadratic work from linear', () => {
    const loops = (count: number) => () => {
      let sum = 0;
      for (let step = 0; step < count; step++) sum = (sum + step) % 1_000_003;
      return sum;
    };
    expect(growth((size) => loops(size * 1_000), 10_000)).toBeLessThanOrEqual(MOST);
    expect(growth((size) => loops(size * size), 3_000)).toBeGreaterThan(MOST);
  });
});

describe.each(Object.keys(TEXT_FUNCTIONS))('%s', (name) => {
  const call = TEXT_FUNCTIONS[name] ?? (() => null);

  test.each(shapes)('grows with the length of its text: %s', (shape) => {
    const work = (size: number) => {
      const text = shaped(shape, size);
      return () => call(text);
    };
    expect(growth(work, 100_000)).toBeLessThanOrEqual(MOST);
    // Below the bound beyond which nothing is read, where the work is.
    const repeated = (size: number) => {
      const text = shaped(shape, size);
      return () => Array.from({ length: 20 }, () => call(text));
    };
    for (const size of [140, 4_900]) expect(growth(repeated, size)).toBeLessThanOrEqual(MOST);
  });

  test('reads a megabyte of any of these', () => {
    for (const shape of shapes) {
      const result = call(shaped(shape, 1_000_000));
      // What is no list of addresses is nothing at this length.
      if (name !== 'parse_address_list') expect([shape, result]).toEqual([shape, null]);
    }
  });
});

const day = (index: number): string => new Date(86_400_000 * index).toISOString().replace('Z', '000Z');
const interval = (state: string, index: number) => ({
  state_name: state,
  state_value: String(index % 3),
  entered_at: day(index),
  exited_at: day(index + 2),
  trigger_event_id: `e${String(index)}`,
});
const definition = (components: readonly string[]): string =>
  JSON.stringify([{ name: 'd', components, rules: [{ when: { s0: ['1', '2'] }, value: 'x' }], default: 'y' }]);
const each = <Of>(count: number, make: (index: number) => Of): Of[] => Array.from({ length: count }, (_, i) => make(i));

/** The ties of a problem of solve_constrained: the ends of vetoes, then of pairs. */
const constrained = (
  nodes: number,
  vetoes: readonly (readonly [number, number])[],
  pairs: readonly (readonly [number, number])[],
  typed: readonly number[],
  limit: number,
) => {
  const ties = [...vetoes, ...pairs].map(([a, b], place) => (place * nodes + a) * nodes + b);
  return () => solve_constrained(nodes, vetoes.length, 0, ties, [...typed], JSON.stringify([limit]));
};

/** Functions of arrays, by what makes one slow. */
const ARRAY_FUNCTIONS: Readonly<Record<string, [work: (size: number) => () => unknown, size: number]>> = {
  'merge_states: one state': [
    (size) => {
      const [intervals, text] = [each(size, (index) => interval('s0', index)), definition(['s0'])];
      return () => merge_states(intervals, text);
    },
    10_000,
  ],
  'merge_states: as many states as intervals': [
    (size) => {
      const intervals = each(size, (index) => interval(`s${String(index)}`, index));
      const text = definition(intervals.map(({ state_name }) => state_name));
      return () => merge_states(intervals, text);
    },
    5_000,
  ],
  'merge_states: all at one instant': [
    (size) => {
      const intervals = each(size, (index) => ({ ...interval('s0', 0), trigger_event_id: String(index) }));
      const text = definition(['s0']);
      return () => merge_states(intervals, text);
    },
    20_000,
  ],
  'solve_components: a chain': [
    (size) => {
      const edges = each(size - 1, (index) => index * size + index + 1);
      return () => solve_components(size, edges);
    },
    50_000,
  ],
  'solve_components: a star whose hub is the last': [
    (size) => {
      const edges = each(size - 1, (index) => (size - 1) * size + index);
      return () => solve_components(size, edges);
    },
    50_000,
  ],
  'solve_constrained: one entity that takes in many limited values': [
    (size) =>
      constrained(
        size,
        [],
        each(size - 1, (index) => [index + 1, 0]),
        each(size, (node) => node),
        1_000_000,
      ),
    10_000,
  ],
  'solve_constrained: a full entity that refuses all others': [
    (size) =>
      constrained(
        size,
        [],
        each(size - 1, (index) => [index + 1, index < size / 2 ? 0 : 1]),
        each(size, (node) => node),
        size / 2,
      ),
    10_000,
  ],
  'solve_constrained: two entities with many vetoes that meet again and again': [
    (size) =>
      constrained(
        2 * size,
        each(size, (index) => [2 * index, 2 * index + 1]),
        each(4 * size, (index) => (index < 2 * size - 2 ? [index, index + 2] : [index % size, (index * 7) % size])),
        [],
        1,
      ),
    4_000,
  ],
  'find_bridges: a chain of rows': [
    (size) => {
      const ties = each(2 * (size - 1), (index) => (index >> 1) * size + (index >> 1) + (index % 2));
      return () => find_bridges(size - 1, size, ties, 1, 10);
    },
    20_000,
  ],
  'find_bridges: rows that all hold one identifier': [
    (size) => {
      const ties = each(2 * size, (index) => (index >> 1) * (size + 1) + (index % 2 === 0 ? size : index >> 1));
      return () => find_bridges(size, size + 1, ties, 1, 10);
    },
    20_000,
  ],
  'find_bridges: one row of all identifiers': [
    (size) => {
      const ties = each(size, (index) => index);
      return () => find_bridges(1, size, ties, 1, 10);
    },
    40_000,
  ],
};

describe('functions of arrays', () => {
  test.each(Object.keys(ARRAY_FUNCTIONS))('%s', (name) => {
    const [work, size] = ARRAY_FUNCTIONS[name] ?? [() => () => null, 1];
    expect(growth(work, size)).toBeLessThanOrEqual(MOST);
  });
});
