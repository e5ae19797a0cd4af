import type { Bind, Connection, RowStatement } from 'snowflake-sdk';
import { contextOf } from '../../procedures/locations.ts';
import { dialects } from '../../sql/dialects/index.ts';
import type { Relation, RenderContext, Sql } from '../../sql/tag.ts';
import { nexus, render } from '../../sql/tag.ts';
import type { BundleObject } from '../../build/bundle.ts';
import type { PresentObject, Rows, Step, Warehouse } from '../warehouse.ts';
import { ColumnTypes, StatementError } from '../warehouse.ts';
import { codeOf, explained, isMissing } from './errors.ts';
import { grantsToRead, pasteable } from './grants.ts';
import type { SnowflakePlace } from './names.ts';
import { externalRelations, schemaName } from './names.ts';
import { checkSnowflakePlace } from './place.ts';
import type { NamedRow, SnowflakeQueries } from './queries.ts';
import { dropSchedule } from './schedule.ts';
import { AS_TEXT, plainValue, TIMESTAMP_FORMATS, typeName } from './values.ts';

export interface SnowflakeWarehouseOptions {
  readonly virtualWarehouse?: string;
}

interface Answer {
  readonly statement: RowStatement;
  readonly rows: readonly (readonly unknown[])[];
}

/** As many of the statements of a call as its history is asked for; Snowflake gives no more. */
const HISTORY_LIMIT = 10_000;

type RoutineKind = 'function' | 'procedure';
const isRoutine = (kind: string): kind is RoutineKind => kind === 'function' || kind === 'procedure';

/** A function or procedure is known by the types of its arguments too. */
interface Overload {
  readonly name: string;
  /** As in `(VARCHAR, FLOAT)`. */
  readonly types: string;
}

/** Names of ours are upper case there; one that is not was quoted by somebody else. */
const nameOf = (name: string): string => (name === name.toUpperCase() ? name.toLowerCase() : name);

/** A schema that holds, or will hold, a deployment, over a connection of the driver's. */
export class SnowflakeWarehouse implements Warehouse, SnowflakeQueries {
  readonly name = 'snowflake';
  readonly ddlRollsBack = false;
  // What a warehouse runs at once: https://docs.snowflake.com/en/sql-reference/parameters#max-concurrency-level
  readonly concurrency = 8;
  readonly context: RenderContext;
  readonly place: string;
  readonly connection: Connection;
  readonly at: SnowflakePlace;
  readonly virtualWarehouse: string | undefined;

  constructor(connection: Connection, at: SnowflakePlace, { virtualWarehouse }: SnowflakeWarehouseOptions = {}) {
    this.connection = connection;
    this.at = at;
    this.virtualWarehouse = virtualWarehouse;
    this.place = `${at.database}.${at.schema}`.toUpperCase();
    this.context = contextOf(dialects.snowflake, at);
  }

  async execute(text: string): Promise<void> {
    await this.#send(text);
  }

  /** Runs the statements of a script one after the other, in one request. */
  async executeScript(text: string): Promise<void> {
    // 0: as many as there are. https://docs.snowflake.com/en/sql-reference/parameters#multi-statement-count
    await this.#send(text, { MULTI_STATEMENT_COUNT: 0 });
  }

  async query(text: string): Promise<Rows> {
    const { statement, rows } = await this.#send(text);
    const columns = statement.getColumns() ?? [];
    return {
      columns: columns.map((column) => column.getName()),
      rows: rows.map((row) => columns.map((column, index) => plainValue(row[index], column))),
    };
  }

  async records(text: string): Promise<NamedRow[]> {
    const { columns, rows } = await this.query(text);
    return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column.toLowerCase(), row[index]])));
  }

  async listing(text: string): Promise<NamedRow[] | undefined> {
    try {
      return await this.records(text);
    } catch (error) {
      if (error instanceof StatementError && isMissing(error.cause)) return undefined;
      throw error;
    }
  }

  async call(procedure: string, args: readonly string[], onStep?: (step: Step) => unknown): Promise<string | null> {
    const text = `CALL ${this.#ours(procedure)}(${args.map(() => '?').join(', ')})`;
    const { statement, rows } = await this.#send(text, {}, args);
    if (onStep !== undefined) {
      for (const step of await this.#steps(procedure, statement.getQueryId())) await onStep(step);
    }
    const [column] = statement.getColumns() ?? [];
    const result = column === undefined ? null : plainValue(rows[0]?.[0], column);
    return result === null ? null : String(result);
  }

  async useSchema(): Promise<void> {
    await this.execute(`USE SCHEMA ${this.#schema}`);
  }

  /** The warehouse that runs the statements of this session. */
  async currentWarehouse(): Promise<string | undefined> {
    const { rows } = await this.query('SELECT CURRENT_WAREHOUSE()');
    const [name] = rows[0] ?? [];
    return typeof name === 'string' ? name : undefined;
  }

  async dropSchedule(): Promise<readonly string[]> {
    return dropSchedule(this, this.at);
  }

  async checkPlace(relations: readonly Relation[]): Promise<void> {
    await checkSnowflakePlace(this, relations);
  }

  async grantsToRead(relations: readonly Relation[]): Promise<string> {
    const { rows } = await this.query('SELECT CURRENT_ROLE()');
    return pasteable(grantsToRead(externalRelations(relations, this.at), String(rows[0]?.[0])));
  }

  async presentObjects(): Promise<readonly PresentObject[] | undefined> {
    const tables = await this.listing(`SHOW TABLES IN SCHEMA ${this.#schema}`);
    if (tables === undefined) return undefined;
    const views = await this.records(`SHOW VIEWS IN SCHEMA ${this.#schema}`);
    const named = (kind: PresentObject['kind'], names: readonly string[]): PresentObject[] =>
      [...new Set(names)].map((name) => ({ kind, name: nameOf(name) }));
    return [
      ...named('table', tables.map(nameIn)),
      ...named('view', views.map(nameIn)),
      ...named(
        'function',
        (await this.#overloads('function')).map(({ name }) => name),
      ),
      ...named(
        'procedure',
        (await this.#overloads('procedure')).map(({ name }) => name),
      ),
    ];
  }

  async columns(relation: Sql): Promise<ColumnTypes | undefined> {
    try {
      const { statement } = await this.#send(`SELECT * FROM ${render(relation, this.context).text} LIMIT 0`);
      return new ColumnTypes((statement.getColumns() ?? []).map((column) => [column.getName(), typeName(column)]));
    } catch (error) {
      if (error instanceof StatementError && isMissing(error.cause)) return undefined;
      throw error;
    }
  }

  async make({ kind, name, text }: BundleObject): Promise<void> {
    if (!isRoutine(kind)) return this.execute(text);
    const before = await this.#overloads(kind, name);
    await this.execute(text);
    if (before.length === 0) return;
    const after = await this.#overloads(kind, name);
    // Under a changed signature CREATE OR REPLACE makes one more, beside those that were there.
    if (after.length > before.length) await this.#dropOverloads(kind, before);
  }

  async drop({ kind, name }: PresentObject): Promise<void> {
    if (isRoutine(kind)) await this.#dropOverloads(kind, await this.#overloads(kind, name));
    else await this.execute(`DROP ${kind.toUpperCase()} IF EXISTS ${this.#ours(name)}`);
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.connection.destroy((error) => {
        if (error) reject(new Error(explained(error), { cause: error }));
        else resolve();
      });
    });
  }

  get #schema(): string {
    return schemaName(this.at);
  }

  #ours(name: string): string {
    return render(nexus(name), this.context).text;
  }

  async #dropOverloads(kind: RoutineKind, overloads: readonly Overload[]): Promise<void> {
    for (const { name, types } of overloads) {
      await this.execute(`DROP ${kind.toUpperCase()} IF EXISTS ${this.#ours(name)}${types}`);
    }
  }

  /** Functions or procedures of the schema, of a name if one is given. */
  async #overloads(kind: RoutineKind, name?: string): Promise<Overload[]> {
    const kinds = kind === 'function' ? 'USER FUNCTIONS' : 'PROCEDURES';
    // A pattern in which letter case does not count and an underscore is any character: the names are looked at below.
    const like = name === undefined ? '' : ` LIKE ${dialects.snowflake.literal(name)}`;
    const found = (await this.listing(`SHOW ${kinds}${like} IN SCHEMA ${this.#schema}`)) ?? [];
    return found
      .filter((row) => row['is_builtin'] !== 'Y' && (name === undefined || nameIn(row) === name.toUpperCase()))
      .map((row) => {
        // NAME(VARCHAR, DEFAULT FLOAT) RETURN VARIANT
        const [, types = ''] = /^[^(]*\((.*)\) RETURN /.exec(String(row['arguments'])) ?? [];
        return { name: nameIn(row), types: `(${types.replaceAll('DEFAULT ', '')})` };
      });
  }

  /**
   * The statements that a call sent, from the history of its session, once it is over.
   * https://docs.snowflake.com/en/sql-reference/functions/query_history
   */
  async #steps(procedure: string, call: string): Promise<Step[]> {
    const history = `TABLE(${dialects.snowflake.quote(this.at.database)}.INFORMATION_SCHEMA.QUERY_HISTORY_BY_SESSION(RESULT_LIMIT => ${String(HISTORY_LIMIT)}))`;
    try {
      const { rows } = await this.query(
        `SELECT sent.QUERY_TEXT, sent.TOTAL_ELAPSED_TIME
FROM ${history} AS sent
INNER JOIN ${history} AS called ON called.QUERY_ID = ${dialects.snowflake.literal(call)}
WHERE sent.START_TIME >= called.START_TIME AND sent.END_TIME <= called.END_TIME AND sent.QUERY_ID <> called.QUERY_ID
ORDER BY sent.START_TIME, sent.END_TIME`,
      );
      return rows.map(([text, milliseconds]): Step => ({
        procedure,
        step: '',
        text: String(text),
        milliseconds: Number(milliseconds),
      }));
    } catch (error) {
      // Telling of steps is a courtesy: whoever may not read the history may still call.
      if (error instanceof StatementError && codeOf(error.cause) !== undefined) return [];
      throw error;
    }
  }

  #send(text: string, parameters: Record<string, unknown> = {}, binds: readonly Bind[] = []): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.connection.execute({
        sqlText: text,
        ...(binds.length === 0 ? {} : { binds }),
        fetchAsString: [...AS_TEXT],
        rowMode: 'array',
        parameters: { ...TIMESTAMP_FORMATS, ...parameters },
        complete: (error, statement, rows) => {
          if (error) reject(new StatementError(explained(error), text, { cause: error }));
          else resolve({ statement, rows: (rows ?? []) as readonly (readonly unknown[])[] });
        },
      });
    });
  }
}

const nameIn = (row: NamedRow): string => String(row['name']);
