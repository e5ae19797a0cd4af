import { describe, expect, test } from '@jest/globals';
import type { SnowflakeApi } from '../../procedures/drive_snowflake.ts';
import { drive } from '../../procedures/drive_snowflake.ts';
import type { RenderedNode } from '../../procedures/rendered_program.ts';
import { exec, execAtOnce, programOf, set } from './support/programs.ts';

interface Answer {
  readonly row?: readonly unknown[];
  readonly count?: number;
  readonly error?: unknown;
  readonly queryId?: string;
}

/**
 * Snowflake's API over canned answers, by the statement without its comment; it records what was sent. Columns count from
 * 1, as there.
 */
function fakeSnowflake(answers: Readonly<Record<string, Answer>> = {}) {
  const texts: string[] = [];
  const sent: string[] = [];
  const api: SnowflakeApi = {
    createStatement({ sqlText, binds }) {
      const plain = sqlText.replace(/ \/\*.*?\*\//, '');
      const { row = [], count = 0, error, queryId } = answers[plain] ?? {};
      let open = false;
      return {
        execute() {
          texts.push(sqlText);
          sent.push(binds.length === 0 ? plain : `${plain} ${JSON.stringify(binds)}`);
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
        getQueryId() {
          if (queryId === undefined) throw new Error('Statement has no query id');
          return queryId;
        },
      };
    },
  };
  return { api, sent, texts };
}

const run = (
  body: readonly RenderedNode[],
  answers: Readonly<Record<string, Answer>> = {},
  names = {},
  milliseconds: readonly number[] = [],
) => {
  const ticks = [...milliseconds];
  const { api, sent, texts } = fakeSnowflake(answers);
  const program = programOf(
    body,
    { v_a: null, v_n: 0, v_run_id: null },
    { name: 'nexus_resolve_with', parameters: ['p_options'], result: 'v_a', run: 'v_run_id' },
  );
  try {
    return { sent, texts, result: drive(api, program, ['{}'], names, () => ticks.shift() ?? 0) };
  } catch (error) {
    return { sent, texts, error };
  }
};

describe('drive', () => {
  test('calls a procedure in its open transaction when it is due, and goes on in it', () => {
    const due: RenderedNode = {
      kind: 'every',
      seconds: 60,
      body: [{ kind: 'call', procedure: 'keep', arguments: [{ literal: 'run' }] }],
    };
    const { sent } = run(
      [due, exec('one'), due, exec('two'), due, exec('three')],
      {},
      { keep: 'KEEP' },
      [1_000, 60_000, 61_000],
    );
    expect(sent).toEqual(['BEGIN TRANSACTION', 'ONE', 'TWO', 'CALL KEEP(?) ["run"]', 'THREE', 'COMMIT']);
  });

  test('sends statements with their values and takes counts and rows', () => {
    const body = [exec('one', ['p_options'], 'v_n'), set('read', ['v_a'], ['v_n'])];
    const { sent, result } = run(body, { ONE: { count: 3 }, READ: { row: ['{"rows": 3}'] } });
    expect(sent).toEqual(['BEGIN TRANSACTION', 'ONE ["{}"]', 'READ [3]', 'COMMIT']);
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
    expect(sent).toEqual(['READ', 'BEGIN TRANSACTION', `USE ${JSON.stringify([passed])}`, 'COMMIT']);
  });

  test('opens and closes transactions by statements', () => {
    expect(run([{ kind: 'transaction', body: [exec('one')] }]).sent).toEqual(['BEGIN TRANSACTION', 'ONE', 'COMMIT']);
  });

  test('statements outside of a transaction get one, which the next transaction goes on with', () => {
    const body: RenderedNode[] = [
      set('read', ['v_n']),
      exec('fill'),
      exec('more'),
      { kind: 'transaction', body: [exec('publish')] },
      exec('after'),
    ];
    expect(run(body).sent).toEqual([
      'READ',
      'BEGIN TRANSACTION',
      'FILL',
      'MORE',
      'PUBLISH',
      'COMMIT',
      'BEGIN TRANSACTION',
      'AFTER',
      'COMMIT',
    ]);
  });

  test('what others must see at once is committed alone', () => {
    expect(run([exec('fill'), execAtOnce('lock'), exec('more')]).sent).toEqual([
      'BEGIN TRANSACTION',
      'FILL',
      'COMMIT',
      'BEGIN TRANSACTION',
      'LOCK',
      'COMMIT',
      'BEGIN TRANSACTION',
      'MORE',
      'COMMIT',
    ]);
  });

  test('what only reads opens no transaction', () => {
    expect(run([set('read', ['v_n'])]).sent).toEqual(['READ']);
  });

  test('a statement that fails leaves no transaction open, nor does a program that fails', () => {
    const failing = run([exec('fill'), exec('more')], { MORE: { error: { message: 'no' } } });
    expect(failing.sent).toEqual(['BEGIN TRANSACTION', 'FILL', 'MORE', 'ROLLBACK']);
    const stopped = run([exec('fill'), { kind: 'fail', message: [{ literal: 'stop' }] }]);
    expect(stopped.sent).toEqual(['BEGIN TRANSACTION', 'FILL', 'ROLLBACK']);
    expect(stopped.error).toHaveProperty('message', 'stop');
  });

  test('a COMMIT that fails is rolled back, and is the error that is told, even if that fails too', () => {
    const { sent, error } = run([exec('fill')], {
      COMMIT: { error: { message: 'deadlock' } },
      ROLLBACK: { error: { message: 'gone' } },
    });
    expect(sent).toEqual(['BEGIN TRANSACTION', 'FILL', 'COMMIT', 'ROLLBACK']);
    expect(error).toHaveProperty('message', 'nexus_resolve_with, step commit: deadlock');
  });

  test('each statement says its run, once there is one, and its step, behind its first word', () => {
    const { texts } = run([set('begin', ['v_run_id']), execAtOnce('take_lock')], { BEGIN: { row: ['r-1'] } });
    expect(texts).toEqual([
      'BEGIN /* nexus step=begin */',
      'BEGIN /* nexus run=r-1 step=take_lock */ TRANSACTION',
      'TAKE_LOCK /* nexus run=r-1 step=take_lock */',
      'COMMIT /* nexus run=r-1 step=take_lock */',
    ]);
  });

  test('an error carries the id of the query, where there is one', () => {
    const { error } = run([exec('one')], { ONE: { error: { message: 'no' }, queryId: '01b2-0001' } });
    expect(error).toHaveProperty('message', 'nexus_resolve_with, step one: no (query id 01b2-0001)');
  });

  test('rolls back, and says in which step of which procedure it failed', () => {
    const body: RenderedNode[] = [
      {
        kind: 'attempt',
        body: [{ kind: 'transaction', body: [exec('publish_map')] }],
        error: 'v_a',
        onError: [execAtOnce('record', ['v_a'])],
      },
    ];
    const { sent, error } = run(body, { PUBLISH_MAP: { error: { message: 'Numeric value is not recognized' } } });
    const message = 'nexus_resolve_with, step publish_map: Numeric value is not recognized';
    expect(sent).toEqual([
      'BEGIN TRANSACTION',
      'PUBLISH_MAP',
      'ROLLBACK',
      'BEGIN TRANSACTION',
      `RECORD ${JSON.stringify([message])}`,
      'COMMIT',
    ]);
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
      expect(drive(api, program, [], { inner: '"ACME"."NEXUS"."INNER"' }, () => 0)).toEqual({ status: 'published' });
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
