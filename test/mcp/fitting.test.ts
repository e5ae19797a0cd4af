import { expect, test } from '@jest/globals';
import { fitting } from '../../mcp/fitting.ts';

const item = (name: string) => ({ untrusted: { name } });

test('as many items as fit, by their length as they are told', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map(item);
  const each = JSON.stringify(item('a')).length + 1;
  expect(fitting(five, 100, 3 * each)).toEqual({ items: five.slice(0, 3), leftOut: 97 });
  expect(fitting(five)).toEqual({ items: five, leftOut: 0 });
  expect(fitting([], 0)).toEqual({ items: [], leftOut: 0 });
});

test('one item at least, however long: else nobody would get past it', () => {
  const long = item('x'.repeat(1_000));
  expect(fitting([long, item('a')], 2, 10)).toEqual({
    items: [item(`${'x'.repeat(250)}…`)],
    leftOut: 1,
  });
});
