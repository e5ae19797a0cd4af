import { expect, test } from '@jest/globals';
import { asTold, LONGEST_TEXT } from '../../mcp/untrusted.ts';

test('characters that nobody sees are shown as such, wherever they stand', () => {
  const tags = String.fromCodePoint(0xe0049, 0xe0067);
  expect(asTold({ ours: `a${tags}`, untrusted: { name: `\u202eb\u0000\u001b[31m`, lines: 'c\n\td' } })).toEqual({
    ours: 'a\ufffd\ufffd',
    untrusted: { name: '\ufffdb\ufffd\ufffd[31m', lines: 'c\n\td' },
  });
  // A family of four, and a name that joins its letters.
  const shown = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467} می\u200cخواهم';
  expect(asTold(shown)).toBe(shown);
});

test('texts of records are cut, those of ours are not, and no character is cut in two', () => {
  const long = 'x'.repeat(LONGEST_TEXT - 1);
  const told = asTold({ ours: `${long}\u{1f600}yz`, list: [{ untrusted: { name: `${long}\u{1f600}yz` } }] });
  expect(told).toEqual({ ours: `${long}\u{1f600}yz`, list: [{ untrusted: { name: `${long}…` } }] });
  // As a procedure has cut it already.
  expect(asTold({ untrusted: { name: `${long}y…` } })).toEqual({ untrusted: { name: `${long}y…` } });
});
