import { text } from 'node:stream/consumers';
import type { DuckDbWarehouse } from '../warehouses/duckdb.ts';
import type { Output } from './output.ts';
import { counted, seconds } from './output.ts';
import { openPrompt } from './prompt.ts';
import type { CommonOptions, Session } from './session.ts';
import { needsDuckDb, openSession, withDatabase } from './session.ts';
import { isBlank, procedureCall, splitStatements } from './sql_text.ts';
import { printRows, rowObjects } from './table.ts';

/** Names of ours need no schema in front of them. */
export async function useSchema(database: DuckDbWarehouse, { config, target }: Session): Promise<void> {
  await database.execute(`SET search_path = '${config.targets[target]?.duckdb?.schema ?? 'nexus'},main'`);
}

/** Runs one statement and shows what it gives. @returns the same for machines */
export async function runStatement(database: DuckDbWarehouse, statement: string, output: Output): Promise<unknown> {
  const call = procedureCall(statement);
  if (call === undefined) {
    const rows = await database.query(statement);
    if (!output.isJson) printRows(rows, output);
    return rowObjects(rows);
  }
  let statements = 0;
  const begun = performance.now();
  const result = await database.call(call.procedure, call.args, () => statements++);
  const value: unknown = result?.startsWith('{') === true ? JSON.parse(result) : result;
  output.print(typeof value === 'string' ? value : JSON.stringify(value, null, 2));
  output.print(output.color.dim(`${counted(statements, 'statement')}, ${seconds(performance.now() - begun).trim()}`));
  return value;
}

/** `nexus query`: the SQL given, or that of a pipe, or a prompt. */
export async function query(output: Output, options: CommonOptions, given?: string): Promise<void> {
  needsDuckDb('query', options);
  const session = await openSession(options, output);
  await withDatabase(session, async (database) => {
    await useSchema(database, session);
    if (given === undefined && process.stdin.isTTY) {
      await openPrompt(database, output, runStatement);
      return;
    }
    const { complete, rest } = splitStatements(given ?? (await text(process.stdin)));
    const results: unknown[] = [];
    for (const statement of isBlank(rest) ? complete : [...complete, rest]) {
      results.push(await runStatement(database, statement, output));
    }
    output.result(results.length === 1 ? results[0] : results);
  });
}
