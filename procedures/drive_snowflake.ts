import { messageOf } from './message_of.ts';
import { interpret } from './interpreter.ts';
import type { Request, Response } from './interpreter.ts';
import type { RenderedProgram, Value } from './rendered_program.ts';

/** The part of Snowflake's API that is used. https://docs.snowflake.com/en/developer-guide/stored-procedure/stored-procedures-api */
export interface SnowflakeApi {
  createStatement(options: { sqlText: string; binds: readonly Value[] }): {
    execute(): { next(): boolean; getColumnValue(position: number): unknown };
    getNumRowsAffected(): number;
  };
}

const TRANSACTION = { BEGIN: 'BEGIN TRANSACTION', COMMIT: 'COMMIT', ROLLBACK: 'ROLLBACK' } as const;

const toValue = (value: unknown): Value => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  return JSON.stringify(value);
};

/**
 * Drives a program inside a Snowflake JavaScript procedure, where everything is synchronous.
 *
 * @param names full name of each procedure that the program may call
 */
export function drive(
  snowflake: SnowflakeApi,
  program: RenderedProgram,
  args: readonly Value[],
  names: Readonly<Record<string, string>>,
): unknown {
  const run = (step: string, sqlText: string, binds: readonly Value[]) => {
    const statement = snowflake.createStatement({ sqlText, binds });
    try {
      return { statement, rows: statement.execute() };
    } catch (error) {
      throw new Error(`${program.name}, step ${step}: ${messageOf(error)}`);
    }
  };
  const answer = (request: Request): Response => {
    switch (request.kind) {
      case 'execute':
        return { count: run(request.step, request.text, request.binds).statement.getNumRowsAffected() };
      case 'query': {
        const { rows } = run(request.step, request.text, request.binds);
        rows.next();
        return { row: Array.from({ length: request.columns }, (_, index) => toValue(rows.getColumnValue(index + 1))) };
      }
      case 'transaction':
        run(request.verb, TRANSACTION[request.verb], []);
        return { count: 0 };
      case 'call': {
        const marks = request.arguments.map(() => '?').join(', ');
        const { rows } = run(
          'call',
          `CALL ${names[request.procedure] ?? request.procedure}(${marks})`,
          request.arguments,
        );
        rows.next();
        return { result: toValue(rows.getColumnValue(1)) };
      }
    }
  };
  const running = interpret(program, args);
  let turn = running.next();
  while (turn.done !== true) {
    let response: Response;
    try {
      response = answer(turn.value);
    } catch (error) {
      turn = running.throw(error);
      continue;
    }
    turn = running.next(response);
  }
  return turn.value === null ? null : JSON.parse(String(turn.value));
}
