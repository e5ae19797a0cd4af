import { describe, expect, test } from '@jest/globals';
import type { SnowflakeApi } from '../../procedures/drive_snowflake.ts';
import { drive } from '../../procedures/drive_snowflake.ts';
import type { RenderedNode } from '../../procedures/rendered_program.ts';
import { exec, programOf, set } from './support/programs.ts';

interface Answer {
  readonly row?: readonly unknown[];
  readonly count?: number;
  readonly error?: unknown;
}

/** Snowflake's API over canned answers; it records what was sent. Columns count from 1, as there. */
function fakeSnowflake(answers: Readonly<Record<string, Answer>> = {}) {
  const sent: string[] = [];
  const api: SnowflakeApi = {
    createStatement({ sqlText, binds }) {
      const { row = [], count = 0, error } = answers[sqlText] ?? {};
      let open = false;
      return {
        execute() {
          sent.push(binds.length === 0 ? sqlText : `${sqlText} ${JSON.stringify(binds)}`);
          if (error !== undefined) throw error;
          return {
            next: () => (open = true),
            getColumnValue(position) {
              if (!open || position < 1) throw new Error('Result set is not open, or no such column');
              return row[position - 1];
            },
          };
        },
        getNumRowsAffected: () => count,
      };
    },
  };
  return { api, sent };
}

const run = (body: readonly RenderedNode[], answers: Readonly<Record<string, Answer>> = {}, names = {}) => {
  const { api, sent } = fakeSnowflake(answers);
  const program = programOf(
    body,
    { v_a: null, v_n: 0 },
    { name: 'nexus_resolve_with', parameters: ['p_options'], result: 'v_a' },
  );
  try {
    return { sent, result: drive(api, program, ['{}'], names) };
  } catch (error) {
    return { sent, error };
  }
};

describe('drive', () => {
  test('sends statements with their values and takes counts and rows', () => {
    const body = [exec('one', ['p_options'], 'v_n'), set('read', ['v_a'], ['v_n'])];
    const { sent, result } = run(body, { ONE: { count: 3 }, READ: { row: ['{"rows": 3}'] } });
    expect(sent).toEqual(['ONE ["{}"]', 'READ [3]']);
    expect(result).toEqual({ rows: 3 });
  });

  test.each<[given: unknown, passed: unknown]>([
    [undefined, null],
    [null, null],
    ['x', 'x'],
    [2.5, 2.5],
    [true, 'true'],
    [{ a: [1] }, '{"a":[1]}'],
  ])('a column value %j is passed on as %j', (given, passed) => {
    const { sent } = run([set('read', ['v_n']), exec('use', ['v_n'])], { READ: { row: [given] } });
    expect(sent).toEqual(['READ', `USE ${JSON.stringify([passed])}`]);
  });

  test('opens and closes transactions by statements', () => {
    expect(run([{ kind: 'transaction', body: [exec('one')] }]).sent).toEqual(['BEGIN TRANSACTION', 'ONE', 'COMMIT']);
  });

  test('rolls back, and says in which step of which procedure it failed', () => {
    const body: RenderedNode[] = [
      {
        kind: 'attempt',
        body: [{ kind: 'transaction', body: [exec('publish_map')] }],
        error: 'v_a',
        onError: [exec('record', ['v_a'])],
      },
    ];
    const { sent, error } = run(body, { PUBLISH_MAP: { error: { message: 'Numeric value is not recognized' } } });
    const message = 'nexus_resolve_with, step publish_map: Numeric value is not recognized';
    expect(sent).toEqual(['BEGIN TRANSACTION', 'PUBLISH_MAP', 'ROLLBACK', `RECORD ${JSON.stringify([message])}`]);
    expect(error).toHaveProperty('message', message);
  });

  test('an error that is no object is still told', () => {
    expect(run([exec('one')], { ONE: { error: 'gone' } }).error).toHaveProperty(
      'message',
      'nexus_resolve_with, step one: gone',
    );
  });

  test('calls another procedure by its full name; its VARIANT, an object or text, becomes the result', () => {
    const call: RenderedNode = {
      kind: 'call',
      procedure: 'inner',
      arguments: [{ literal: '{}' }, { variable: 'v_n' }],
    };
    const sqlText = 'CALL "ACME"."NEXUS"."INNER"(?, ?)';
    for (const variant of [{ status: 'published' }, '{"status": "published"}']) {
      const { api, sent } = fakeSnowflake({ [sqlText]: { row: [variant] } });
      const program = programOf([call], { v_n: 0 });
      expect(drive(api, program, [], { inner: '"ACME"."NEXUS"."INNER"' })).toEqual({ status: 'published' });
      expect(sent).toEqual([`${sqlText} ["{}",0]`]);
    }
  });

  test('without a result gives null', () => {
    expect(run([]).result).toBeNull();
  });

  test('an error of the program itself reaches the caller as it is', () => {
    expect(run([{ kind: 'fail', message: [{ literal: 'Another run is at work.' }] }]).error).toHaveProperty(
      'message',
      'Another run is at work.',
    );
  });
});
