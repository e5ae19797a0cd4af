import { text } from 'node:stream/consumers';
import type { Warehouse } from '../warehouses/warehouse.ts';
import { withDeployment } from './deployed.ts';
import type { Output } from './output.ts';
import { counted, seconds } from './output.ts';
import { openPrompt } from './prompt.ts';
import type { CommonOptions } from './session.ts';
import { openSession } from './session.ts';
import { isBlank, procedureCall, splitStatements } from './sql_text.ts';
import { printRows, rowObjects } from './table.ts';

/** Runs one statement and shows what it gives. @returns the same for machines */
export async function runStatement(warehouse: Warehouse, statement: string, output: Output): Promise<unknown> {
  const call = procedureCall(statement);
  if (call === undefined) {
    const rows = await warehouse.query(statement);
    if (!output.isJson) printRows(rows, output);
    return rowObjects(rows);
  }
  let statements = 0;
  const begun = performance.now();
  const result = await warehouse.call(call.procedure, call.args, () => statements++);
  const value: unknown = result?.startsWith('{') === true ? JSON.parse(result) : result;
  output.print(typeof value === 'string' ? value : JSON.stringify(value, null, 2));
  output.print(output.color.dim(`${counted(statements, 'statement')}, ${seconds(performance.now() - begun).trim()}`));
  return value;
}

/** `nexus query`: the SQL given, or that of a pipe, or a prompt. */
export async function query(output: Output, options: CommonOptions, given?: string): Promise<void> {
  const session = await openSession(options, output);
  await withDeployment(session, output, async (warehouse) => {
    await warehouse.useSchema();
    if (given === undefined && process.stdin.isTTY) {
      await openPrompt(warehouse, output, runStatement);
      return;
    }
    const { complete, rest } = splitStatements(given ?? (await text(process.stdin)));
    const results: unknown[] = [];
    for (const statement of isBlank(rest) ? complete : [...complete, rest]) {
      results.push(await runStatement(warehouse, statement, output));
    }
    output.result(results.length === 1 ? results[0] : results);
  });
}
