import { describe, expect, test } from '@jest/globals';
import {
  hasDecimalComma,
  looksCoded,
  looksFloated,
  looksNamed,
  looksNumeric,
  readDomains,
  readEmails,
  shareOf,
  someValues,
} from '../../propose/contents.ts';
import { columnOf, many } from './support/tables.ts';

test('addresses are what the normaliser takes, one or several in a cell', () => {
  expect(readEmails(columnOf('x', ['a@x.example', 'B@X.example', 'nobody', '?']))).toEqual({
    share: 0.5,
    separator: undefined,
  });
  expect(readEmails(columnOf('x', ['a@x.example', 'b@x.example; c@x.example']))).toEqual({
    share: 1,
    separator: ';',
  });
});

test('websites of different owners differ from pages of one site', () => {
  expect(readDomains(columnOf('x', ['https://a.example/x', 'b.example', 'c@d.example', 'Acme Inc.']))).toEqual({
    share: 0.5,
    variety: 1,
  });
  expect(
    readDomains(
      columnOf(
        'x',
        many(20, (n) => `https://cdn.example.net/${String(n)}.png`),
      ),
    ).variety,
  ).toBe(0.05);
});

describe('a column looks', () => {
  test('like names, ids, numbers', () => {
    expect([
      looksNamed(columnOf('x', ['Ann Lee', 'Zoë'])),
      looksNamed(columnOf('x', ['#1001', 'a@x.example'])),
    ]).toEqual([true, false]);
    expect([looksCoded(columnOf('x', ['cus_1', '77'])), looksCoded(columnOf('x', ['two words', 'x']))]).toEqual([
      true,
      false,
    ]);
    expect([
      looksNumeric(columnOf('x', ['1.450,50', '€ 3', '12 USD'])),
      looksNumeric(columnOf('x', ['12', 'free'])),
    ]).toEqual([true, false]);
  });

  test('like floats, or amounts with a comma', () => {
    expect([looksFloated(columnOf('x', ['1001.0', '7.0'])), looksFloated(columnOf('x', ['1001', '7.0']))]).toEqual([
      true,
      false,
    ]);
    expect([hasDecimalComma(columnOf('x', ['1.450,50'])), hasDecimalComma(columnOf('x', ['1,450.50']))]).toEqual([
      true,
      false,
    ]);
  });
});

test('shares are of what is looked at', () => {
  expect([shareOf([], Boolean), shareOf([1, 0], Boolean), someValues(columnOf('x', ['a', 'a', 'b', 'c']), 2)]).toEqual([
    0,
    0.5,
    ['a', 'b'],
  ]);
});
