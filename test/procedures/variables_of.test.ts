import { describe, expect, test } from '@jest/globals';
import { variable } from '../../procedures/program.ts';
import { idleVariables, variablesOf } from '../../procedures/variables_of.ts';
import { op, sql } from '../../sql/tag.ts';
import { NODES, p_options, procedureOf, v_count } from './support/sample_procedures.ts';

const names = (procedure: Parameters<typeof variablesOf>[0]): string[] =>
  variablesOf(procedure).map(({ variable: name }) => name);

describe('the variables of a procedure', () => {
  test('are those that its nodes set or read, in their order, without its parameters', () => {
    expect(names(procedureOf([NODES.setSeveral, NODES.exec, NODES.attempt]))).toEqual([
      'v_name',
      'v_since',
      'v_count',
      'v_error',
    ]);
  });

  test('are found inside of other nodes, and inside of operations', () => {
    const v_late = variable('v_late', 'timestamp');
    const v_shown = variable('v_shown', 'string');
    const set = {
      kind: 'set',
      step: 'late',
      values: [{ variable: v_shown, value: op.jsonObject({ late: op.timestampText(sql`${v_late}`) }) }],
    } as const;
    const when = { kind: 'when', condition: { left: v_count, operator: '=', right: 1 }, then: [set] } as const;
    expect(names(procedureOf([when]))).toEqual(['v_count', 'v_shown', 'v_late']);
  });

  test('hold 0 or null at first, or what they were declared with', () => {
    const v_summary = variable('v_summary', 'string', '{}');
    const shown = variablesOf(procedureOf([NODES.exec], { result: v_summary }));
    expect(shown.map(({ variable: name, initial }) => [name, initial])).toEqual([
      ['v_count', 0],
      ['v_name', null],
      ['v_summary', '{}'],
    ]);
  });
});

describe('an idle variable', () => {
  test('is set and never read, or read and never set', () => {
    expect(idleVariables(procedureOf([NODES.setOne, NODES.transaction], { parameters: [] }))).toEqual({
      unread: ['v_count'],
      unset: [],
    });
    expect(idleVariables(procedureOf([NODES.fail], { parameters: [] }))).toEqual({ unread: [], unset: ['v_count'] });
    expect(idleVariables(procedureOf([NODES.transaction], { parameters: [p_options] }))).toEqual({
      unread: ['p_options'],
      unset: [],
    });
  });

  test('is none where a result, the id of a run or a later node reads it', () => {
    expect(idleVariables(procedureOf([NODES.setOne], { parameters: [], result: v_count }))).toEqual({
      unread: [],
      unset: [],
    });
    expect(idleVariables(procedureOf([NODES.setOne, NODES.fail], { parameters: [] }))).toEqual({
      unread: [],
      unset: [],
    });
  });
});
