import { describe, expect, test } from '@jest/globals';
import { hasClocks, hearsAll, heardBy, secondsOf } from '../../config/state_rules.ts';
import type { StateRule } from '../../config/types.ts';

test.each([
  ['1 minute', 60],
  ['90 minutes', 5400],
  ['36 hours', 129_600],
  ['3 days', 259_200],
  ['2 weeks', 1_209_600],
])('%s are %i seconds', (duration, seconds) => {
  expect(secondsOf(duration)).toBe(seconds);
});

describe('what a rule listens to', () => {
  const heard = (rule: StateRule): string[] =>
    heardBy(rule).map(({ eventName, clock, afterSeconds, source, role }) =>
      [eventName, clock, afterSeconds, source, role].map(String).join(' '),
    );

  test('an event that gives the value at once', () => {
    expect(heard({ event_name: ['a', 'b'], source: 'crm', role: 'payer', value: 'x' })).toEqual([
      'a null null crm payer',
      'b null null crm payer',
    ]);
  });

  test('events that start a time, and those that stop it, from wherever they come', () => {
    expect(heard({ after: '1 hour', from: 'a', unless: ['b', 'c'], source: 'crm', role: 'payer', value: 'x' })).toEqual(
      ['a start 3600 crm payer', 'b stop 3600 null null', 'c stop 3600 null null'],
    );
  });

  test('events that are missed: some, or any', () => {
    expect(heard({ no_event_for: '1 hour', event_name: 'a', value: 'x' })).toEqual(['a start 3600 null null']);
    expect(heard({ no_event_for: '1 hour', role: 'payer', value: 'x' })).toEqual(['null start 3600 null payer']);
  });

  test('whether time alone may change a state, and whether any event may', () => {
    const state = (...rules: StateRule[]) => ({ name: 'a_b', entity_type: 'person', rules });
    const relation = { name: 'a_b', entity_type: 'person', relation: { table: 'x' } };
    const states = [
      state({ event_name: 'a', value: 'x' }),
      state({ event_name: 'a', value: 'x' }, { after: '1 day', from: 'a', value: 'y' }),
      state({ no_event_for: '1 day', value: 'y' }),
      relation,
    ];
    expect(states.map(hasClocks)).toEqual([false, true, true, false]);
    expect(states.map(hearsAll)).toEqual([false, false, true, false]);
  });
});
