import { expect, test } from '@jest/globals';
import { patternProblem } from '../../config/checks/patterns.ts';
import { DEFAULT_BLOCKS } from '../../config/default_blocks.ts';

test.each(DEFAULT_BLOCKS.map((block) => [block.name, block] as const))('%s matches its examples', (_, block) => {
  expect(patternProblem(block.pattern)).toBeUndefined();
  for (const example of block.examples) expect(example.toLowerCase()).toMatch(new RegExp(block.pattern));
});

test.each(['ann@example.com', 'testa@example.com', '+14155552671', '000', 'anton', 'nathan'])(
  'leaves %s alone',
  (value) => {
    const patterns = DEFAULT_BLOCKS.filter(({ name }) => name !== 'no_reply').map(({ pattern }) => pattern);
    expect(patterns.filter((pattern) => new RegExp(pattern).test(value))).toEqual([]);
  },
);
