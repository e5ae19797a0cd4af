import { text } from 'node:stream/consumers';
import type { Rows, Warehouse } from '../warehouses/warehouse.ts';
import { confirmed } from './confirm.ts';
import { csvText } from './csv.ts';
import { needingDeployment } from './deployed.ts';
import { UsageError } from './errors.ts';
import { LossError, onlyReads, queryWithoutLoss } from './guarded.ts';
import type { Output } from './output.ts';
import { counted, seconds } from './output.ts';
import { openPrompt } from './prompt.ts';
import type { CommonOptions, Session } from './session.ts';
import { openPlace, openSession } from './session.ts';
import { calledProcedure, isBlank, procedureCall, splitStatements } from './sql_text.ts';
import { printRows, rowObjects } from './table.ts';

interface QueryOptions extends CommonOptions {
  readonly csv?: boolean;
  readonly yes?: boolean;
}

/** Procedures that change nothing. */
const ASKING = ['nexus_context', 'nexus_context_with', 'nexus_explain', 'nexus_version'];

/** Runs one statement and shows what it gives. @returns the same for machines */
export async function runStatement(
  warehouse: Warehouse,
  statement: string,
  output: Output,
  { csv = false, query = queryWithoutLoss }: { csv?: boolean; query?: typeof queryWithoutLoss } = {},
): Promise<unknown> {
  const call = procedureCall(statement);
  if (call === undefined) {
    const called = calledProcedure(statement);
    // Others have procedures of their own to call, with arguments of any kind.
    if (called !== undefined && warehouse.name === 'duckdb') {
      throw new UsageError(await wronglyCalled(warehouse, called));
    }
    const rows = await query(warehouse, statement);
    if (!output.isJson) show(rows, output, csv);
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

function show(rows: Rows, output: Output, csv: boolean): void {
  if (csv) output.raw(csvText(rows));
  else printRows(rows, output);
}

async function wronglyCalled(warehouse: Warehouse, procedure: string): Promise<string> {
  const parameters = await warehouse.parametersOf?.(procedure);
  if (parameters === undefined) return `There is no procedure ${procedure}.`;
  const takes =
    parameters.length === 0
      ? 'takes no arguments'
      : `takes ${counted(parameters.length, 'argument')}, ${parameters.length === 1 ? 'a text' : 'all of them texts'} in single quotes: ${parameters.join(', ')}`;
  return `${procedure} ${takes}.`;
}

/** Whether a statement can be run where nothing may be written. */
async function isQuestion(warehouse: Warehouse, statement: string): Promise<boolean> {
  const called = calledProcedure(statement);
  return called === undefined ? onlyReads(warehouse, statement) : ASKING.includes(called);
}

/** A place that is opened for reading, and for writing once something is to be written: then to the end. */
export class Place {
  readonly #session: Session;
  readonly #output: Output;
  #access: 'read' | 'write' = 'read';
  #warehouse: Warehouse;

  private constructor(session: Session, output: Output, warehouse: Warehouse) {
    this.#session = session;
    this.#output = output;
    this.#warehouse = warehouse;
  }

  static async open(session: Session, output: Output): Promise<Place> {
    const place = new Place(session, output, await openPlace(session, output, 'read'));
    await needingDeployment(place.warehouse, () => place.warehouse.useSchema());
    return place;
  }

  get warehouse(): Warehouse {
    return this.#warehouse;
  }

  /** Makes it one in which statements can be run. */
  async fitFor(statements: readonly string[]): Promise<void> {
    if (this.#access === 'write') return;
    for (const statement of statements) {
      if (await isQuestion(this.#warehouse, statement)) continue;
      await this.#warehouse.close();
      this.#warehouse = await openPlace(this.#session, this.#output, 'write');
      this.#access = 'write';
      await this.#warehouse.useSchema();
      return;
    }
  }

  close(): Promise<void> {
    return this.#warehouse.close();
  }
}

/** What a prompt runs: a statement that takes away what Nexus made has to be written twice. */
export function prompted(place: Place, output: Output) {
  let refused: string | undefined;
  return {
    get warehouse() {
      return place.warehouse;
    },
    async run(statement: string): Promise<void> {
      await place.fitFor([statement]);
      const isAgreed = statement === refused;
      refused = undefined;
      try {
        await needingDeployment(place.warehouse, () =>
          runStatement(place.warehouse, statement, output, isAgreed ? { query: plainly } : {}),
        );
      } catch (error) {
        if (!(error instanceof LossError)) throw error;
        refused = statement;
        output.note(`${error.message} Nothing was changed; write it once more to do it all the same.`);
      }
    },
  };
}

const plainly = (warehouse: Warehouse, statement: string): Promise<Rows> => warehouse.query(statement);

/** `nexus query`: the SQL given, or that of a pipe, or a prompt. */
export async function query(output: Output, options: QueryOptions, given?: string): Promise<void> {
  if (options.csv === true && options.json === true)
    throw new UsageError('--csv and --json are two formats: give one.');
  const session = await openSession(options, output);
  const place = await Place.open(session, output);
  try {
    if (given === undefined && process.stdin.isTTY) {
      await openPrompt(prompted(place, output), output);
      return;
    }
    const { complete, rest } = splitStatements(given ?? (await text(process.stdin)));
    const statements = isBlank(rest) ? complete : [...complete, rest];
    await place.fitFor(statements);
    const results: unknown[] = [];
    const csv = options.csv === true;
    for (const statement of statements) {
      if (csv && results.length > 0) output.raw('\n');
      const { warehouse } = place;
      try {
        results.push(await needingDeployment(warehouse, () => runStatement(warehouse, statement, output, { csv })));
      } catch (error) {
        if (!(error instanceof LossError)) throw error;
        await confirmed(output, `${error.message} Do it all the same?`, options.yes);
        results.push(await runStatement(warehouse, statement, output, { csv, query: plainly }));
      }
    }
    output.result(results.length === 1 ? results[0] : results);
  } finally {
    await place.close();
  }
}
