import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { merge_states } from '../../udfs/merge_states.ts';
import type { StateInterval } from '../../udfs/merge_states.ts';

const time = (second: number): string => `2026-01-01T00:00:${String(second).padStart(2, '0')}.000000Z`;

function interval(
  name: string,
  value: string | null,
  from: number,
  to: number | null,
  trigger: string | null,
): StateInterval {
  return {
    state_name: name,
    state_value: value,
    entered_at: time(from),
    exited_at: to === null ? null : time(to),
    trigger_event_id: trigger,
  };
}

interface Definition {
  name: string;
  components: string[];
  rules: { when: Record<string, string | null | (string | null)[]>; value: string | null }[];
  default: string | null;
}

const BOTH: Definition = {
  name: 'both',
  components: ['a', 'b'],
  rules: [{ when: { a: 'x', b: 'x' }, value: 'yes' }],
  default: 'no',
};

function merge(intervals: StateInterval[], ...definitions: Partial<Definition>[]): StateInterval[] | null {
  return merge_states(intervals, JSON.stringify(definitions));
}

describe('merge_states', () => {
  test('gives the trigger of the component that changed', () => {
    expect(
      merge(
        [interval('a', 'x', 1, null, 'a1'), interval('b', 'x', 5, 9, 'b1'), interval('b', 'y', 9, null, 'b2')],
        BOTH,
      ),
    ).toEqual([
      interval('both', 'no', 1, 5, 'a1'),
      interval('both', 'yes', 5, 9, 'b1'),
      interval('both', 'no', 9, null, 'b2'),
    ]);
  });

  test('a change by a mere exit has no trigger', () => {
    expect(merge([interval('a', 'x', 1, null, 'a1'), interval('b', 'x', 1, 9, 'b1')], BOTH)).toEqual([
      interval('both', 'yes', 1, 9, 'a1'),
      interval('both', 'no', 9, null, null),
    ]);
  });

  test('of several changes at one instant, the first component with a trigger is named', () => {
    const changes = [interval('b', 'x', 1, null, 'b1'), interval('a', 'x', 1, null, null)];
    expect(merge(changes, BOTH)).toEqual([interval('both', 'yes', 1, null, 'b1')]);
    const reversed = { ...BOTH, components: ['b', 'a'] };
    const both = [interval('a', 'x', 1, null, 'a1'), interval('b', 'x', 1, null, 'b1')];
    expect(merge(both, BOTH)?.[0]?.trigger_event_id).toBe('a1');
    expect(merge(both, reversed)?.[0]?.trigger_event_id).toBe('b1');
  });

  test('a component that did not change is not the cause', () => {
    const renewed = [
      interval('a', 'x', 1, 5, 'a1'),
      interval('a', 'x', 5, null, 'a2'),
      interval('b', 'x', 5, null, 'b1'),
    ];
    expect(merge(renewed, BOTH)?.[1]).toEqual(interval('both', 'yes', 5, null, 'b1'));
  });

  test('the default holds after an exit, but not before the first entry', () => {
    const late = { ...BOTH, components: ['a'], rules: [{ when: { a: 'x' }, value: 'on' }], default: 'off' };
    expect(merge([interval('a', 'x', 20, 30, 'a1')], late)).toEqual([
      interval('both', 'on', 20, 30, 'a1'),
      interval('both', 'off', 30, null, null),
    ]);
  });

  test('null is a gap, equal neighbours are one', () => {
    const gaps = { name: 'g', components: ['a'], rules: [{ when: { a: ['x', 'y'] }, value: 'on' }] };
    const changes = [interval('a', 'x', 1, 2, 'e1'), interval('a', 'y', 2, 4, 'e2'), interval('a', 'x', 6, null, 'e3')];
    expect(merge(changes, gaps)).toEqual([interval('g', 'on', 1, 4, 'e1'), interval('g', 'on', 6, null, 'e3')]);
  });

  test('rules may ask for the absence of a state', () => {
    const absent = { name: 'g', components: ['a', 'b'], rules: [{ when: { a: null, b: [null, 'z'] }, value: 'none' }] };
    expect(merge([interval('a', 'x', 1, 5, 'e1')], absent)).toEqual([interval('g', 'none', 5, null, null)]);
  });

  test('a later state may build on an earlier one', () => {
    const second = { name: 'second', components: ['both'], rules: [{ when: { both: 'yes' }, value: 'very' }] };
    const changes = [interval('a', 'x', 1, null, 'a1'), interval('b', 'x', 3, 7, 'b1')];
    expect(merge(changes, BOTH, second)?.filter(({ state_name }) => state_name === 'second')).toEqual([
      interval('second', 'very', 3, 7, 'b1'),
    ]);
  });

  test('intervals without a length or a value do not count', () => {
    expect(
      merge([interval('a', 'x', 1, 1, 'e1'), interval('a', 'x', 9, 3, 'e2'), interval('b', null, 2, 8, 'e3')], BOTH),
    ).toEqual([]);
  });

  test('members that Snowflake leaves out of objects are null', () => {
    const sparse = { state_name: 'a', state_value: 'x', entered_at: time(1) } as StateInterval;
    const definition = { name: 'g', components: ['a'], rules: [{ when: { a: 'x' }, value: 'on' }] };
    expect(merge([sparse], definition)).toEqual([interval('g', 'on', 1, null, null)]);
  });

  test.each([
    ['{', /JSON/],
    ['{}', 'definitions must be a JSON array'],
    ['[{"name": "d"}]', 'a derived state needs a name and components, found {"name":"d"}'],
    [
      '[{"name": "d", "components": ["a"], "rules": [{"when": {"c": "x"}, "value": "y"}]}]',
      'derived state d: a rule tests c, which is not one of its components',
    ],
    [
      '[{"name": "d", "components": ["a"], "rules": [{"value": "y"}]}]',
      'derived state d: a rule needs "when", found {"value":"y"}',
    ],
  ])('refuses the definitions %s', (definitions, message) => {
    expect(() => merge_states([], definitions)).toThrow(message);
  });

  test('refuses times that do not compare as text', () => {
    const short = { ...interval('a', 'x', 1, null, null), entered_at: '2026-01-01T00:00:00Z' };
    expect(() => merge([short], BOTH)).toThrow('found "2026-01-01T00:00:00Z"');
  });
});

const value = fc.constantFrom('x', 'y', 'z');
const condition = fc.oneof(value, fc.constant(null), fc.uniqueArray(fc.option(value), { minLength: 1, maxLength: 3 }));

/** Disjoint intervals of one state, some touching, the last perhaps open. */
const timeline = (name: string): fc.Arbitrary<StateInterval[]> =>
  fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 10 }),
      fc.array(fc.option(value), { minLength: 12 }),
      fc.boolean(),
    )
    .map(([cuts, values, open]) => {
      const times = [...cuts].sort((a, b) => a - b);
      return times.flatMap((from, index) => {
        const to = times[index + 1] ?? null;
        const state = values[index];
        return state == null || (to === null && !open)
          ? []
          : [interval(name, state, from, to, `${name}${String(from)}`)];
      });
    });

const definition = (name: string, components: string[]): fc.Arbitrary<Definition> =>
  fc.record({
    name: fc.constant(name),
    components: fc.shuffledSubarray(components, { minLength: components.length }),
    rules: fc.array(
      fc.record({
        when: fc.dictionary(fc.constantFrom(...components), condition, { noNullPrototype: true }),
        value: fc.option(value),
      }),
      { maxLength: 4 },
    ),
    default: fc.option(value),
  });

const history = fc.record({
  a: timeline('a'),
  b: timeline('b'),
  c: timeline('c'),
  first: definition('first', ['a', 'b']),
  second: definition('second', ['first', 'c']),
});

/** The value at an instant, straight from the rules. */
function valueAt(
  instant: string,
  intervals: readonly StateInterval[],
  definitions: readonly Definition[],
  name: string,
): string | null {
  const found = definitions.find((candidate) => candidate.name === name);
  if (!found) {
    const active = intervals.filter(
      (one) => one.state_name === name && one.entered_at <= instant && (one.exited_at ?? '9') > instant,
    );
    return active[0]?.state_value ?? null;
  }
  if (!entered(instant, intervals, definitions, found)) return null;
  for (const { when, value: outcome } of found.rules) {
    const holds = Object.entries(when).every(([component, wanted]) => {
      const actual = valueAt(instant, intervals, definitions, component);
      return Array.isArray(wanted) ? wanted.includes(actual) : wanted === actual;
    });
    if (holds) return outcome;
  }
  return found.default;
}

/** Whether a component has had a value by then: a derived one has since some instant at which its rules gave one. */
function entered(
  instant: string,
  intervals: readonly StateInterval[],
  definitions: readonly Definition[],
  { components }: Definition,
): boolean {
  return Array.from({ length: 31 }, (_, second) => time(second)).some(
    (past) =>
      past <= instant && components.some((component) => valueAt(past, intervals, definitions, component) !== null),
  );
}

describe('properties', () => {
  test('the value at every instant is that of the rules', () => {
    fc.assert(
      fc.property(history, ({ a, b, c, first, second }) => {
        const intervals = [...c, ...b, ...a];
        const derived = merge(intervals, first, second) ?? [];
        for (let second_ = 0; second_ <= 31; second_++) {
          for (const { name } of [first, second]) {
            const instant = time(second_);
            const active = derived.filter(
              (one) => one.state_name === name && one.entered_at <= instant && (one.exited_at ?? '9') > instant,
            );
            expect(active.length).toBeLessThanOrEqual(1);
            expect(active[0]?.state_value ?? null).toBe(valueAt(instant, intervals, [first, second], name));
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('intervals are ordered, disjoint and as long as can be', () => {
    fc.assert(
      fc.property(history, ({ a, b, c, first, second }) => {
        const derived = merge([...a, ...b, ...c], first, second) ?? [];
        for (const name of ['first', 'second']) {
          const mine = derived.filter(({ state_name }) => state_name === name);
          mine.forEach((one, index) => {
            const next = mine[index + 1];
            expect(one.state_value).not.toBeNull();
            if (one.exited_at !== null) expect(one.entered_at < one.exited_at).toBe(true);
            if (!next) return;
            expect(one.exited_at !== null && one.exited_at <= next.entered_at).toBe(true);
            if (one.exited_at === next.entered_at) expect(one.state_value).not.toBe(next.state_value);
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the order of the input does not matter, and a trigger comes from a component that was entered then', () => {
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.nat()), ({ a, b, c, first }, keys) => {
        const intervals = [...a, ...b, ...c];
        const shuffled = intervals
          .map((one) => ({ one, key: keys.next().value as number }))
          .sort((x, y) => x.key - y.key);
        const derived = merge(intervals, first);
        expect(
          merge(
            shuffled.map(({ one }) => one),
            first,
          ),
        ).toEqual(derived);
        for (const { entered_at, trigger_event_id } of derived ?? []) {
          const causes = [...a, ...b].filter((one) => one.entered_at === entered_at).map((one) => one.trigger_event_id);
          if (causes.length === 0) expect(trigger_event_id).toBeNull();
          else expect([...causes, null]).toContain(trigger_event_id);
        }
      }),
      { numRuns: 200 },
    );
  });
});
