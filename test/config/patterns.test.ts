import { describe, expect, test } from '@jest/globals';
import { patternProblem } from '../../config/checks/patterns.ts';

describe('patternProblem', () => {
  test.each([
    '^(support|no-reply)@',
    'a\\.b\\-c\\@d\\\\',
    '^[^@]+@[a-z0-9.-]{2,1000}$',
    '[[:alpha:]]+',
    '[?*+(]+',
    '\\(\\?=',
    '\\d{3}\\w\\s\\b',
    'a??'.slice(0, 2),
  ])('lets %s pass', (pattern) => {
    expect(patternProblem(pattern)).toBeUndefined();
  });

  test.each([
    ['', /empty/],
    ['a(?=b)', /lookahead/],
    ['a(?!b)', /lookahead/],
    ['(?<=a)b', /lookbehind/],
    ['(?<!a)b', /lookbehind/],
    ['(?i)a', /\(\?/],
    ['(?P<name>a)', /\(\?/],
    ['(?:a)', /\(\?/],
    ['(a)\\1', /backreferences/],
    ['\\k<a>', /backreferences/],
    ['\\p{L}', /\\p/],
    ['\\x41', /\\x/],
    ['a\\', /\\/],
    ['a*?', /lazy/],
    ['a{2,3}?', /lazy/],
    ['a{1001}', /1000 repetitions/],
    ['a{2,5000}', /1000 repetitions/],
    ['[]', /empty character class/],
    ['[^]', /empty character class/],
    ['(', /regular expression/],
    ['a)', /regular expression/],
    ['*', /regular expression/],
    ['[b-a]', /regular expression/],
  ])('refuses %s', (pattern, reason) => {
    expect(patternProblem(pattern)).toMatch(reason);
  });
});
