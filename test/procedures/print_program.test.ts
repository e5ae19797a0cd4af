import { runInContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createBareContext } from '../../warehouses/duckdb/bare_context.ts';
import { printProgram } from '../../procedures/print_program.ts';
import type { RenderedProgram } from '../../procedures/rendered_program.ts';
import { exec, programOf, set } from './support/programs.ts';

const context = createBareContext();

/** The program as a procedure would see it; a copy, since objects of another context have other prototypes. */
const evaluated = (program: RenderedProgram): unknown =>
  JSON.parse(JSON.stringify(runInContext(`(${printProgram(program)})`, context)));

const withText = (text: string): RenderedProgram =>
  programOf([{ kind: 'statement', step: 's', statement: { text, binds: ['v_a'] } }], { v_a: text });

describe('a printed program', () => {
  test.each([
    'SELECT 1',
    'SELECT `a`\nFROM `b`',
    'line\n${v_a} $ {x} $$ {',
    "it's\n\\n \\ `\\`",
    'one\r\ntwo\rthree\nfour',
    'a\n\u2028\u2029\0b',
    '😀\n"quoted"',
    '$$\n$$',
    '',
  ])('holds %j as it is', (text) => {
    expect(evaluated(withText(text))).toEqual(withText(text));
  });

  test('is the same program, every kind of node in it', () => {
    const body: RenderedProgram['body'] = [
      exec('one', ['v_a'], 'v_n'),
      set('two', ['v_a', 'v_n']),
      {
        kind: 'repeat',
        step: 'loop',
        counter: 'v_n',
        from: { literal: 0 },
        by: -1,
        until: { left: 'v_n', operator: '<=', right: { variable: 'v_a' } },
        maximum: 60,
        body: [
          {
            kind: 'when',
            condition: { left: 'v_n', operator: '=', right: { literal: null } },
            then: [],
            otherwise: [exec('x')],
          },
        ],
      },
      { kind: 'attempt', body: [{ kind: 'transaction', body: [exec('y')] }], error: 'v_a', onError: [] },
      { kind: 'call', procedure: 'inner', arguments: [{ literal: '{}' }] },
      { kind: 'fail', message: [{ literal: 'a\n`b`' }, { variable: 'v_a' }] },
    ];
    const program = programOf(body, { v_a: null, v_n: 0 }, { parameters: ['p_options'], result: 'v_a' });
    expect(evaluated(program)).toEqual(program);
  });

  test('of any texts is the same program', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '\n', '\r', '`', '$', '{', '}', '\\', "'", '"', '\u2028', '😀'),
    });
    fc.assert(
      fc.property(text, (given) => {
        expect(evaluated(withText(given))).toEqual(withText(given));
        expect(printProgram(withText(given))).not.toMatch(/\$[${]/);
      }),
      { numRuns: 500 },
    );
  });

  test('keeps the lines of a statement, so that it can be read', () => {
    const statement = { text: 'SELECT\n  1', binds: ['v_a'] };
    expect(printProgram(programOf([{ kind: 'statement', step: 's', statement }], { v_a: 'x' }))).toBe(
      [
        '{',
        ' name: "p",',
        ' parameters: [],',
        ' variables: {',
        '  v_a: "x"',
        ' },',
        ' body: [',
        '  {',
        '   kind: "statement",',
        '   step: "s",',
        '   statement: {',
        '    text: `SELECT',
        '  1`,',
        '    binds: ["v_a"]',
        '   }',
        '  }',
        ' ],',
        ' result: null,',
        ' run: null',
        '}',
      ].join('\n'),
    );
  });

  test('holds a statement that stands in several places once', () => {
    const statement = { text: "DELETE FROM t\nWHERE a = '$$'", binds: [] };
    const once = { kind: 'statement', step: 's', statement } as const;
    const program = programOf([once, { kind: 'transaction', body: [once] }, exec('other')]);
    expect(printProgram(program).split('DELETE FROM t')).toHaveLength(2);
    expect(evaluated(program)).toEqual(program);
  });

  test('never holds what ends the body of a Snowflake procedure', () => {
    for (const text of ['$$', 'a$$b', 'a\n$$$b', '$$$$', '\\$$\n']) {
      expect(printProgram(withText(text))).not.toContain('$$');
      expect(evaluated(withText(text))).toEqual(withText(text));
    }
  });
});
