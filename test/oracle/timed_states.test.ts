import { expect, test } from '@jest/globals';
import type { Heard, SpokenRule } from './timed_states.ts';
import { intervalsOf } from './timed_states.ts';

const installed: SpokenRule = { events: ['installed'], unless: [], after: null, value: 'new' };
const stalled: SpokenRule = { events: ['installed'], unless: ['setup'], after: 3, value: 'stalled' };
const silent: SpokenRule = { events: null, unless: [], after: 10, value: 'silent' };

const heard = (...given: [id: string, name: string, at: number][]): Heard[] =>
  given.map(([id, name, at]) => ({ id, name, at }));
const said = (rules: readonly SpokenRule[], events: readonly Heard[], asOf: number): string[] =>
  intervalsOf(rules, events, asOf).map(
    ({ value, from, to, trigger }) => `${value} ${String(from)}-${to === null ? '' : String(to)} ${trigger}`,
  );

test('a value comes when its time is up, and no earlier', () => {
  const events = heard(['a', 'installed', 0]);
  expect(said([installed, stalled], events, 2)).toEqual(['new 0- a']);
  expect(said([installed, stalled], events, 3)).toEqual(['new 0-3 a', 'stalled 3- a']);
});

test('what stops the time in it lets nothing come, and what stops it late ends the value', () => {
  expect(said([installed, stalled], heard(['a', 'installed', 0], ['b', 'setup', 3]), 9)).toEqual(['new 0- a']);
  expect(said([installed, stalled], heard(['a', 'installed', 0], ['b', 'setup', 5]), 9)).toEqual([
    'new 0-3 a',
    'stalled 3-5 a',
    'new 5- b',
  ]);
  expect(said([stalled], heard(['a', 'installed', 0], ['b', 'setup', 5]), 9)).toEqual(['stalled 3-5 a']);
});

test('a further start starts the time anew', () => {
  expect(said([stalled], heard(['a', 'installed', 0], ['b', 'installed', 2]), 9)).toEqual(['stalled 5- b']);
  expect(said([stalled], heard(['a', 'installed', 0], ['b', 'installed', 6]), 9)).toEqual([
    'stalled 3-6 a',
    'stalled 9- b',
  ]);
});

test('silence is over with the next event, and the last rule to speak is heard', () => {
  const events = heard(['a', 'installed', 0], ['b', 'other', 20]);
  expect(said([installed, stalled, silent], events, 99)).toEqual([
    'new 0-3 a',
    'stalled 3-10 a',
    'silent 10-20 a',
    'stalled 20-30 b',
    'silent 30- b',
  ]);
});
