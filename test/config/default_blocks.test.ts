import { expect, test } from '@jest/globals';
import { patternProblem } from '../../config/checks/patterns.ts';
import { DEFAULT_BLOCKS } from '../../config/default_blocks.ts';
import type { NormalizerName } from '../../config/types.ts';

test.each(DEFAULT_BLOCKS.map((block) => [block.name, block] as const))('%s matches its examples', (_, block) => {
  expect(patternProblem(block.pattern)).toBeUndefined();
  for (const example of block.examples) expect(example.toLowerCase()).toMatch(new RegExp(block.pattern));
});

/** The blocks that apply to identifier types of a normaliser, and match the value. */
const blocking = (value: string, normalizer: NormalizerName): string[] =>
  DEFAULT_BLOCKS.filter(
    ({ normalizers, pattern }) => normalizers.includes(normalizer) && new RegExp(pattern).test(value.toLowerCase()),
  ).map(({ name }) => name);

test.each([
  ['00000000-0000-0000-0000-000000000000', 'zero_id'],
  ['{00000000-0000-0000-0000-000000000000}', 'zero_id'],
  ['00000000000000000000000000000000', 'same_digit'],
  ['FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF', 'zero_id'],
  ['0', 'zero_id'],
  ['0.0', 'zero_id'],
  ['-1', 'zero_id'],
  ['00:00:00:00:00:00', 'zero_id'],
  ['[object Object]', 'written_by_program'],
  ['[object Undefined]', 'written_by_program'],
  ['#N/A', 'written_by_program'],
  ['#DIV/0!', 'written_by_program'],
  ['--', 'written_by_program'],
  ['undefined', 'placeholder'],
  ['None', 'placeholder'],
  ['(null)', 'placeholder'],
  ['(not set)', 'placeholder'],
])('%s is nobody, by %s', (value, name) => {
  for (const normalizer of ['exact', 'trim', 'lower'] as const) expect(blocking(value, normalizer)).toEqual([name]);
});

test.each([
  ...[
    '10',
    '00',
    '7',
    'a0',
    '0a',
    '-10',
    '0.5',
    '#1',
    'ref',
    'object',
    'true love',
    '00000000-0000-0000-0000-000000000001',
  ],
  ...['a-b', '02:00:00:00:00:01', 'blanka', 'missingham', 'nullmann'],
])('%s may be somebody', (value) => {
  expect(blocking(value, 'trim')).toEqual([]);
});

test.each(['ann@example.com', 'testa@example.com', '+14155552671', '000', 'anton', 'nathan'])(
  'leaves %s alone',
  (value) => {
    const patterns = DEFAULT_BLOCKS.filter(({ name }) => name !== 'no_reply').map(({ pattern }) => pattern);
    expect(patterns.filter((pattern) => new RegExp(pattern).test(value))).toEqual([]);
  },
);
