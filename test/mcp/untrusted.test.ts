import { expect, test } from '@jest/globals';
import { asTold, LONGEST_TEXT } from '../../mcp/untrusted.ts';

test('characters that nobody sees are shown as such, wherever they stand', () => {
  const tags = String.fromCodePoint(0xe0049, 0xe0067);
  expect(asTold({ ours: `a${tags}`, untrusted: { name: `\u202eb\u0000\u001b[31m`, lines: 'c\n\td' } })).toEqual({
    ours: 'a\ufffd\ufffd',
    untrusted: { name: '\ufffdb\ufffd\ufffd[31m', lines: 'c\n\td' },
  });
  // A family, a heart on fire, a name that joins its letters, and one with a variant of a sign.
  const shown = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467} \u2764\ufe0f\u200d\u{1f525} می\u200cخواهم 葛\u{e0100}飾';
  expect(asTold(shown)).toBe(shown);
  // Each selector is a byte of what is hidden, each blank without width a bit.
  expect(asTold('a\u{e0158}\u{e0159}\u{e015a}')).toBe('a\u{e0158}\ufffd\ufffd');
  expect(asTold('b\u200b\u200c\u200b\ufeff')).toBe('b\u200b\ufffd\ufffd\ufffd');
});

test('texts of records are cut, those of ours are not, and no character is cut in two', () => {
  const long = 'x'.repeat(LONGEST_TEXT - 1);
  const told = asTold({ ours: `${long}\u{1f600}yz`, list: [{ untrusted: { name: `${long}\u{1f600}yz` } }] });
  expect(told).toEqual({ ours: `${long}\u{1f600}yz`, list: [{ untrusted: { name: `${long}…` } }] });
  // As a procedure has cut it already.
  expect(asTold({ untrusted: { name: `${long}y…` } })).toEqual({ untrusted: { name: `${long}y…` } });
});
