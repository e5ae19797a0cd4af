import { messageOf } from './message_of.ts';
import { interpret } from './interpreter.ts';
import type { Request, Response } from './interpreter.ts';
import type { RenderedProgram, Value } from './rendered_program.ts';

interface SnowflakeStatement {
  execute(): { next(): boolean; getColumnValue(position: number): unknown };
  getNumRowsAffected(): number;
  getQueryId(): string;
}

/** The part of Snowflake's API that is used. https://docs.snowflake.com/en/developer-guide/stored-procedure/stored-procedures-api */
export interface SnowflakeApi {
  createStatement(options: { sqlText: string; binds: readonly Value[] }): SnowflakeStatement;
}

const TRANSACTION = { BEGIN: 'BEGIN TRANSACTION', COMMIT: 'COMMIT', ROLLBACK: 'ROLLBACK' } as const;

const toValue = (value: unknown): Value => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  return JSON.stringify(value);
};

/**
 * A statement with the run and the step that it belongs to: a procedure with owner's rights cannot set a query tag. The
 * comment stands behind the first word, because Snowflake strips one that stands before it, for which dbt puts its own at
 * the end: https://docs.getdbt.com/reference/project-configs/query-comment
 */
const withOrigin = (text: string, run: Value, step: string): string =>
  text.replace(/^\s*\w+/, (word) => `${word} /* nexus ${run === null ? '' : `run=${String(run)} `}step=${step} */`);

/** Where the API tells no id of a statement that failed, there is none to tell. */
const queryIdOf = (statement: SnowflakeStatement): string => {
  try {
    const id = statement.getQueryId();
    return id ? ` (query id ${id})` : '';
  } catch {
    return '';
  }
};

/**
 * Drives a program inside a Snowflake JavaScript procedure, where everything is synchronous.
 *
 * All DML stands in transactions that are opened here. Where a session has AUTOCOMMIT off, as schedulers set it, DML
 * outside of one would open one by itself: nobody would see the lock, and what is open when a procedure ends is rolled
 * back and fails the call. https://docs.snowflake.com/en/sql-reference/transactions#scoped-transactions
 * Work tables are filled in the transaction that publishes, so that a run whose lock has expired cannot mix its rows into
 * those of the next.
 *
 * @param names full name of each procedure that the program may call
 * @param clock milliseconds since some time or other
 */
export function drive(
  snowflake: SnowflakeApi,
  program: RenderedProgram,
  args: readonly Value[],
  names: Readonly<Record<string, string>>,
  clock: () => number,
): unknown {
  let open = false;
  let runId: Value = null;
  const send = (step: string, sqlText: string, binds: readonly Value[] = []) => {
    const statement = snowflake.createStatement({ sqlText: withOrigin(sqlText, runId, step), binds });
    try {
      return { statement, rows: statement.execute() };
    } catch (error) {
      throw new Error(`${program.name}, step ${step}: ${messageOf(error)}${queryIdOf(statement)}`);
    }
  };
  const transaction = (verb: 'BEGIN' | 'COMMIT' | 'ROLLBACK', step = verb.toLowerCase()): void => {
    if (open === (verb === 'BEGIN')) return;
    send(step, TRANSACTION[verb]);
    open = verb === 'BEGIN';
  };
  const rollBack = (): void => {
    try {
      transaction('ROLLBACK');
    } catch {
      // Snowflake rolls back at the end of the procedure anyway; the error that led here is the one to report.
    }
    open = false;
  };
  const answer = (request: Request): Response => {
    runId = request.run;
    switch (request.kind) {
      case 'execute': {
        if (request.atOnce) transaction('COMMIT', request.step);
        transaction('BEGIN', request.step);
        const count = send(request.step, request.text, request.binds).statement.getNumRowsAffected();
        if (request.atOnce) transaction('COMMIT', request.step);
        return { count };
      }
      case 'query': {
        const { rows } = send(request.step, request.text, request.binds);
        rows.next();
        return { row: Array.from({ length: request.columns }, (_, index) => toValue(rows.getColumnValue(index + 1))) };
      }
      case 'clock':
        return { seconds: clock() / 1000 };
      case 'transaction':
        transaction(request.verb);
        return { count: 0 };
      case 'call': {
        const marks = request.arguments.map(() => '?').join(', ');
        const text = `CALL ${names[request.procedure] ?? request.procedure}(${marks})`;
        const { rows } = send('call', text, request.arguments);
        rows.next();
        return { result: toValue(rows.getColumnValue(1)) };
      }
    }
  };
  const running = interpret(program, args);
  try {
    let turn = running.next();
    while (turn.done !== true) {
      let response: Response;
      try {
        response = answer(turn.value);
      } catch (error) {
        rollBack();
        turn = running.throw(error);
        continue;
      }
      turn = running.next(response);
    }
    transaction('COMMIT');
    return turn.value === null ? null : JSON.parse(String(turn.value));
  } catch (error) {
    rollBack();
    throw error;
  }
}
