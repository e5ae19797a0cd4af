import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isBlank, procedureCall, splitStatements } from '../../cli/sql_text.ts';

describe('splitStatements', () => {
  test.each<[text: string, complete: string[], rest: string]>([
    ['SELECT 1', [], 'SELECT 1'],
    ['SELECT 1;', ['SELECT 1'], ''],
    ['SELECT 1; SELECT 2;\nSELECT 3', ['SELECT 1', 'SELECT 2'], 'SELECT 3'],
    [`SELECT ';' AS a, 'it''s;' AS b; x`, [`SELECT ';' AS a, 'it''s;' AS b`], 'x'],
    ['SELECT ";" FROM "a"";b";', ['SELECT ";" FROM "a"";b"'], ''],
    ['SELECT 1 -- no; end\n;', ['SELECT 1 -- no; end'], ''],
    ['SELECT /* ; \n ; */ 1;', ['SELECT /* ; \n ; */ 1'], ''],
    ['SELECT $$a;b$$;', ['SELECT $$a;b$$'], ''],
    [`SELECT 'open; still`, [], `SELECT 'open; still`],
    ['SELECT /* open; still', [], 'SELECT /* open; still'],
    [';;', [], ''],
    ['', [], ''],
  ])('of %j', (text, complete, rest) => {
    expect(splitStatements(text)).toEqual({ complete, rest });
  });

  test('finds the statements that were put together', () => {
    const literal = fc.string().map((text) => `'${text.replaceAll("'", "''")}'`);
    const statement = fc.array(fc.oneof(literal, fc.constantFrom('a', '"x;y"', '/* ; */', '+', '$$;$$')), {
      minLength: 1,
    });
    fc.assert(
      fc.property(fc.array(statement.map((parts) => `SELECT ${parts.join(' ')}`)), (statements) => {
        expect(splitStatements(statements.map((text) => `${text};`).join('\n')).complete).toEqual(statements);
      }),
    );
  });
});

test('isBlank looks through comments', () => {
  expect(isBlank(' -- nothing\n /* here; */ ')).toBe(true);
  expect(isBlank(' -- nothing\n x')).toBe(false);
});

describe('procedureCall', () => {
  test.each([
    ['CALL nexus_resolve()', 'nexus_resolve', []],
    ['call "nexus"."nexus_resolve" ( )', 'nexus_resolve', []],
    ['CALL analytics.nexus.NEXUS_VERSION()', 'nexus_version', []],
    [`CALL nexus_resolve_with('{"on_busy":"it''s"}')`, 'nexus_resolve_with', [`{"on_busy":"it's"}`]],
    [`CALL nexus_explain('a', 'o''hara, j@x.org','b' , '''')`, 'nexus_explain', ['a', "o'hara, j@x.org", 'b', "'"]],
  ])('of %s', (text, procedure, args) => {
    expect(procedureCall(text)).toEqual({ procedure, args });
  });

  test.each([
    'CALL pragma_version()',
    'SELECT nexus_resolve()',
    `CALL nexus_resolve_with('a' 'b')`,
    `CALL nexus_resolve_with('a',)`,
    `CALL nexus_resolve_with(a)`,
    'CALL nexus_resolve',
  ])('none in %s', (text) => {
    expect(procedureCall(text)).toBeUndefined();
  });
});
