import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse_name } from '../../udfs/parse_name.ts';

const inOrder = (value: string): (string | null)[] | null => {
  const parsed = parse_name(value);
  return parsed && [parsed.prefix, parsed.given, parsed.middle, parsed.family, parsed.suffix];
};

describe('parse_name', () => {
  test.each<[string, (string | null)[] | null]>([
    ['  jane   DOE ', [null, 'jane', null, 'DOE', null]],
    ['Doe,Jane', [null, 'Jane', null, 'Doe', null]],
    ['"Doe, Jane"', [null, 'Jane', null, 'Doe', null]],
    ['Smith, John, Jr.', [null, 'John', null, 'Smith', 'Jr.']],
    ['Prof. Dr. Hans Müller', ['Prof. Dr.', 'Hans', null, 'Müller', null]],
    ['Jane Doe, PhD', [null, 'Jane', null, 'Doe', 'PhD']],
    ['J. R. R. Tolkien', [null, 'J.', 'R. R.', 'Tolkien', null]],
    ['Vincent Willem van Gogh', [null, 'Vincent', 'Willem', 'van Gogh', null]],
    ['van Gogh, Vincent', [null, 'Vincent', null, 'van Gogh', null]],
    ['van Gogh', [null, null, null, 'van Gogh', null]],
    ['Van Morrison', [null, 'Van', null, 'Morrison', null]],
    ['Maria de la Cruz', [null, 'Maria', null, 'de la Cruz', null]],
    ["Sinéad O'Connor", [null, 'Sinéad', null, "O'Connor", null]],
    ['Jean-Luc Picard', [null, 'Jean-Luc', null, 'Picard', null]],
    ['Jane "JD" Doe (Example Inc.)', [null, 'Jane', null, 'Doe', null]],
    ['Mr & Mrs Smith', ['Mr Mrs', null, null, 'Smith', null]],
    ['Dr. Dre', ['Dr.', null, null, 'Dre', null]],
    ['김철수', [null, '김철수', null, null, null]],
    ['김 철수', [null, '철수', null, '김', null]],
    ['山田　太郎', [null, '太郎', null, '山田', null]],
    ['ジョン スミス', [null, 'ジョン', null, 'スミス', null]],
    ['Nguyễn Văn An', [null, 'Nguyễn', 'Văn', 'An', null]],
    ['محمد صلاح', [null, 'محمد', null, 'صلاح', null]],
    ['constructor', [null, 'constructor', null, null, null]],
    // Titles where they are titles.
    ['Judge Judy', ['Judge', null, null, 'Judy', null]],
    ['Captain Jack Sparrow', ['Captain', 'Jack', null, 'Sparrow', null]],
    ['Doe, Dr. Jane', ['Dr.', 'Jane', null, 'Doe', null]],
    ['Müller, Hans, Dr.', ['Dr.', 'Hans', null, 'Müller', null]],
    ['Müller Dr. Hans', ['Dr.', 'Müller', null, 'Hans', null]],
    ['Herr Dr. med. Hans Herr', ['Herr Dr. med.', 'Hans', null, 'Herr', null]],
    ['Dr. rer. nat. Eva Sommer', ['Dr. rer. nat.', 'Eva', null, 'Sommer', null]],
    ['Sr. Juan Pérez', ['Sr.', 'Juan', null, 'Pérez', null]],
    ['Lady Gaga', [null, 'Lady', null, 'Gaga', null]],
    ['Lady Jane Grey', ['Lady', 'Jane', null, 'Grey', null]],
    ['The Rt. Hon. John Doe', ['The Rt. Hon.', 'John', null, 'Doe', null]],
    ['The Rock', [null, 'The', null, 'Rock', null]],
    ['Herr, Hans', [null, 'Hans', null, 'Herr', null]],
    ['MARY MISS', [null, 'MARY', null, 'MISS', null]],
    ['Gen Miyazaki', [null, 'Gen', null, 'Miyazaki', null]],
    ['Gen. Colin Powell', ['Gen.', 'Colin', null, 'Powell', null]],
    ['Dr.', ['Dr.', null, null, null, null]],
    // Initials and conjunctions.
    ['JOHN E SMITH', [null, 'JOHN', 'E', 'SMITH', null]],
    ['john y smith', [null, 'john', 'y', 'smith', null]],
    ['Smith, John E', [null, 'John', 'E', 'Smith', null]],
    ['José Ortega y Gasset', [null, 'José', null, 'Ortega y Gasset', null]],
    ['JOSE ORTEGA Y GASSET', [null, 'JOSE', null, 'ORTEGA Y GASSET', null]],
    // Degrees with blanks.
    ['John Smith Ph. D.', [null, 'John', null, 'Smith', 'Ph. D.']],
    ['Smith, John, Ph. D', [null, 'John', null, 'Smith', 'Ph. D']],
    ['John Smith Jr., M. D.', [null, 'John', null, 'Smith', 'Jr. M. D.']],
    ['John Smith, Ph.D.', [null, 'John', null, 'Smith', 'Ph.D.']],
    ['Doe, M. D.', [null, 'M.', 'D.', 'Doe', null]],
    [`${'Jane '.repeat(60)}`, [null, 'Jane', 'Jane '.repeat(58).trim(), 'Jane', null]],
    [`${'x'.repeat(301)}`, null],
    ['123', null],
    ['...', null],
    ['', null],
    ['jane@example.com', null],
  ])('%j', (value, expected) => {
    expect(inOrder(value)).toEqual(expected);
  });

  test('never throws, and invents no text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'aB.,\'"() &é山-'.split('')) })),
        (value) => {
          for (const part of Object.values(parse_name(value) ?? {})) {
            if (typeof part !== 'string') continue;
            expect(part).not.toBe('');
            for (const character of part) expect(`${value} `).toContain(character);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
