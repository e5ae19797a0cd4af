import { targetNameOf } from '../../config/model.ts';
import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { runInContext } from 'node:vm';
import { DuckDBInstance, StatementType } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { NexusConfig } from '../../config/types.ts';
import type { Request, Response } from '../../procedures/interpreter.ts';
import { contextOf } from '../../procedures/locations.ts';
import { messageOf } from '../../procedures/message_of.ts';
import type { Value } from '../../procedures/rendered_program.ts';
import { dialects } from '../../sql/dialects/index.ts';
import type { RenderContext, Sql } from '../../sql/tag.ts';
import { nexus, render, sql } from '../../sql/tag.ts';
import type { BundleObject } from '../../build/bundle.ts';
import type { PresentObject, Rows, Step, Warehouse } from '../warehouse.ts';
import { ColumnTypes, StatementError } from '../warehouse.ts';
import { createBareContext } from './bare_context.ts';
import { identify, isSameFile, keepPrivate, makeDatabase, removeHeld } from './database_file.ts';
import { meaning } from './errors.ts';

import { dropProposed } from '../../sql/steps/start/propose.ts';
import { splitSignature } from '../../build/duckdb_definitions.ts';
import { isRemote } from './files/matching_files.ts';
import { ReadableFiles } from './files/readable_files.ts';
import { registerReadableFiles } from './files/register.ts';
import { settings } from './settings.ts';
import { spellValues } from './spelled_values.ts';
import { registerUdf } from './udf.ts';
import './whole_texts.ts';

type Procedure = (...args: readonly (string | null)[]) => Generator<Request, Value, Response>;

const TRANSACTION = { BEGIN: 'BEGIN TRANSACTION', COMMIT: 'COMMIT', ROLLBACK: 'ROLLBACK' } as const;

const toValue = (value: unknown): Value => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'number' ? value : String(value);
};

/** An embedded DuckDB that holds, or will hold, a deployment. */
export class DuckDbWarehouse implements Warehouse {
  readonly name = 'duckdb';
  readonly ddlRollsBack = true;
  readonly concurrency = 1;
  readonly context: RenderContext;
  readonly place: string;
  readonly #file: OpenFile;
  readonly #connection: DuckDBConnection;
  readonly #schema: string;
  readonly #files = new ReadableFiles();

  private constructor(file: OpenFile, connection: DuckDBConnection, path: string, schema: string) {
    this.#file = file;
    this.#connection = connection;
    this.place = path;
    this.#schema = schema;
    this.context = contextOf(dialects.duckdb, { database: undefined, schema });
  }

  /**
   * Opens a database file, made if it is not there: then for its user alone.
   *
   * @param attach other database files to read from: name to path
   * @param readOnly for whoever only asks: others may read the file at the same time
   */
  static async open(
    path: string,
    schema: string,
    attach: Readonly<Record<string, string>> = {},
    readOnly = false,
  ): Promise<DuckDbWarehouse> {
    for (const [name, file] of Object.entries(attach)) {
      if (!isRemote(file) && !existsSync(file))
        throw new Error(`attach.${name} of the config: there is no file ${file}.`);
    }
    const file = await (readOnly ? openToRead(path) : openFile(path));
    const connection = await file.instance.connect();
    const warehouse = new DuckDbWarehouse(file, connection, path, schema);
    registerReadableFiles(connection, warehouse.#files);
    try {
      await warehouse.#prepare(attach, readOnly);
    } catch (error) {
      await warehouse.discardIfNew();
      throw error;
    }
    return warehouse;
  }

  async #prepare(attach: Readonly<Record<string, string>>, readOnly: boolean): Promise<void> {
    await this.execute("SET TimeZone = 'UTC'");
    // Nothing is fetched behind the user's back; what is needed is built in.
    await this.execute('SET autoinstall_known_extensions = false');
    for (const [name, file] of Object.entries(attach)) {
      await this.execute(`ATTACH ${dialects.duckdb.literal(file)} AS ${dialects.duckdb.quote(name)} (READ_ONLY)`);
    }
    if (await this.isInstalled()) {
      await this.loadFunctions();
      if (readOnly) return;
      // The file has one process, this one: a lock in it is what a run that was killed left behind.
      await this.run(
        sql`UPDATE ${nexus('nexus_lock')} SET run_id = NULL, acquired_at = NULL, expires_at = NULL WHERE run_id IS NOT NULL`,
      );
      await this.run(dropProposed());
    }
  }

  /** Spells and runs a statement of ours. */
  async run(piece: Sql): Promise<void> {
    await this.execute(render(piece, this.context).text);
  }

  async execute(text: string): Promise<void> {
    await this.#statement(text, []);
  }

  async query(text: string): Promise<Rows> {
    const reader = await this.#statement(text, []);
    await reader.readAll();
    return { columns: reader.deduplicatedColumnNames(), rows: reader.getRowsJson() };
  }

  async statementType(text: string): Promise<string | undefined> {
    try {
      const prepared = await this.#connection.prepare(text);
      const type = StatementType[prepared.statementType];
      prepared.destroySync();
      return type;
    } catch {
      return undefined;
    } finally {
      this.#files.changed();
    }
  }

  /** Whether this database holds a deployment. */
  async isInstalled(): Promise<boolean> {
    const name = render(nexus('nexus_installed'), this.context).text;
    const { rows } = await this.query(
      `SELECT COUNT(*) FROM duckdb_tables() WHERE database_name = current_database() AND '"' || schema_name || '"."' || table_name || '"' = ${dialects.duckdb.literal(name)}`,
    );
    return Number(rows[0]?.[0]) > 0;
  }

  /** Makes the deployed functions callable; DuckDB does not keep them. */
  async loadFunctions(): Promise<void> {
    for (const [name, definition] of await this.#installed('function')) this.registerFunction(name, definition);
  }

  registerFunction(name: string, definition: string): void {
    registerUdf(this.#connection, { name, ...splitSignature(definition) });
  }

  async useSchema(): Promise<void> {
    await this.execute(`SET search_path = ${dialects.duckdb.literal(`${this.#schema},main`)}`);
  }

  /** Files and attached databases are where the process is. */
  async checkPlace(): Promise<void> {
    await Promise.resolve();
  }

  async presentObjects(): Promise<readonly PresentObject[] | undefined> {
    const schema = dialects.duckdb.literal(this.#schema);
    const { rows: schemas } = await this.query(
      `SELECT schema_name FROM information_schema.schemata WHERE catalog_name = current_database() AND schema_name = ${schema}`,
    );
    if (schemas.length === 0) return undefined;
    const { rows } = await this.query(
      `SELECT table_name, table_type FROM information_schema.tables WHERE table_catalog = current_database() AND table_schema = ${schema}`,
    );
    const relations = rows.map(([name, type]): PresentObject => ({
      kind: type === 'VIEW' ? 'view' : 'table',
      name: String(name),
    }));
    if (!(await this.isInstalled())) return relations;
    const routines = (['function', 'procedure'] as const).map(async (kind) =>
      [...(await this.#installed(kind)).keys()].map((name): PresentObject => ({ kind, name })),
    );
    return [...relations, ...(await Promise.all(routines)).flat()];
  }

  async columns(relation: Sql): Promise<ColumnTypes | undefined> {
    const from = render(relation, this.context).text;
    try {
      const { rows } = await this.query(`DESCRIBE SELECT * FROM ${from}`);
      return new ColumnTypes(rows.map(([name, type]) => [String(name), String(type)]));
    } catch (error) {
      if (/^Catalog Error: (Table|Schema|Database).*does not exist/.test(messageOf(error))) return undefined;
      throw error;
    }
  }

  /** Functions belong to the connection, and procedures are rows of the ledger. */
  async make({ kind, name, text }: BundleObject): Promise<void> {
    if (kind === 'function') this.registerFunction(name, text);
    else if (kind !== 'procedure') await this.execute(text);
  }

  async drop({ kind, name }: PresentObject): Promise<void> {
    if (kind === 'view') await this.run(sql`DROP VIEW IF EXISTS ${nexus(name)}`);
    else if (kind === 'table') await this.run(sql`DROP TABLE IF EXISTS ${nexus(name)}`);
  }

  async call(
    procedure: string,
    args: readonly (string | null)[],
    onStep?: (step: Step) => unknown,
  ): Promise<string | null> {
    const definition = (await this.#installed('procedure', procedure)).get(procedure);
    if (definition === undefined) {
      throw new Error(`There is no procedure ${procedure} in ${this.place}. Run \`npx nexus-warehouse deploy\` first.`);
    }
    const compiled = runInContext(definition, createBareContext(), { filename: `${procedure}.js` }) as Procedure;
    if (args.length !== compiled.length) {
      throw new Error(
        `${procedure} takes ${String(compiled.length)} arguments, all of them texts, and was given ${String(args.length)}.`,
      );
    }
    const running = compiled(...args);
    let turn = running.next();
    while (turn.done !== true) {
      let response: Response;
      try {
        response = await this.#answer(procedure, turn.value, onStep);
      } catch (error) {
        turn = running.throw(error);
        continue;
      }
      turn = running.next(response);
    }
    return turn.value === null ? null : String(turn.value);
  }

  /** A procedure's text begins with its signature, in a comment. */
  async parametersOf(procedure: string): Promise<readonly string[] | undefined> {
    const definition = (await this.#installed('procedure', procedure)).get(procedure);
    const [, list] = /^\/\/ \w+\(([^)]*)\)/.exec(definition ?? '') ?? [];
    return list?.split(', ').flatMap((name) => (name === '' ? [] : [name.replace(/^p_/, '')]));
  }

  get unfinishedFiles(): readonly string[] {
    return this.#files.leftOut;
  }

  async close(): Promise<void> {
    this.#connection.closeSync();
    this.#file.close();
    this.#files.close();
    await Promise.resolve();
  }

  /** Closes the database and removes it. For one whose making failed, or of which all is known to be made anew. */
  async discard(): Promise<void> {
    // What is removed needs no checkpoint, and must not make one: the log's name may be that of another by then.
    await this.execute('PRAGMA disable_checkpoint_on_shutdown').catch(() => undefined);
    if (this.place !== ':memory:') await removeHeld(this.place);
    await this.close();
  }

  /** Closes the database, and removes it if this opening made it. */
  async discardIfNew(): Promise<void> {
    await (this.#file.isNew ? this.discard() : this.close());
  }

  async #answer(procedure: string, request: Request, onStep?: (step: Step) => unknown): Promise<Response> {
    if (request.kind === 'clock') return { seconds: performance.now() / 1000 };
    if (request.kind === 'call') {
      const args = request.arguments.map((argument) => (argument === null ? null : String(argument)));
      return { result: await this.call(request.procedure, args, onStep) };
    }
    const text = request.kind === 'transaction' ? TRANSACTION[request.verb] : request.text;
    const step = request.kind === 'transaction' ? request.verb.toLowerCase() : request.step;
    const begun = performance.now();
    const reader = await this.#statement(
      text,
      request.kind === 'transaction' ? [] : request.binds,
      `${procedure}, step ${step}: `,
    );
    const response: Response =
      request.kind === 'query'
        ? { row: (await reader.readAll(), reader.getRows()[0] ?? []).map(toValue) }
        : { count: reader.rowsChanged };
    await onStep?.({ procedure, step, milliseconds: performance.now() - begun, text });
    return response;
  }

  async #installed(kind: string, name?: string): Promise<Map<string, string>> {
    const ofName = name === undefined ? sql`` : sql` AND object_name = ${name}`;
    const { rows } = await this.query(
      render(
        sql`SELECT object_name, definition FROM ${nexus('nexus_installed')} WHERE kind = ${kind}${ofName}`,
        this.context,
      ).text,
    );
    return new Map(rows.map(([object, definition]) => [String(object), String(definition)]));
  }

  async #statement(text: string, binds: readonly Value[], where = '') {
    try {
      const spelled = spellValues(text, binds);
      const reader = await (spelled === undefined
        ? this.#connection.runAndRead(text, [...binds])
        : this.#connection.runAndRead(spelled));
      const changed = this.#files.changed();
      if (changed === undefined) return reader;
      throw new Error(`${changed} was written to while it was read. Nothing was published; run again.`);
    } catch (error) {
      this.#files.changed();
      const message = messageOf(error);
      const lost = where === '' ? 'changed' : 'published';
      throw new StatementError(meaning(message, this.place, lost) ?? `${where}${message}`, text, { cause: error });
    }
  }
}

/** A database that is open. */
interface OpenFile {
  readonly instance: DuckDBInstance;
  /** Whether it was made for this opening: nobody else can have put anything into it. */
  readonly isNew: boolean;
  close(): void;
}

const cannotOpen = (path: string, error: unknown): Error =>
  new Error(meaning(messageOf(error), path) ?? `The database ${path} cannot be opened: ${messageOf(error)}`, {
    cause: error,
  });

/** How often a database is opened that others make and remove meanwhile: a deploy that fails removes what it made. */
const OPENINGS = 5;

async function openFile(path: string): Promise<OpenFile> {
  if (path === ':memory:') {
    const instance = await DuckDBInstance.create(path, settings());
    return { instance, isNew: true, close: () => instance.closeSync() };
  }
  for (let opening = 1; opening <= OPENINGS; opening += 1) {
    const opened = await openNamed(path);
    if (opened !== undefined) return opened;
  }
  throw new Error(`The database ${path} was removed by another process as this one opened it. Try again.`);
}

/** Opens the file that has a name now; undefined where it lost its name meanwhile. */
async function openNamed(path: string): Promise<OpenFile | undefined> {
  let isNew = false;
  let found;
  try {
    isNew = (await identify(path)) === undefined && (await makeDatabase(path));
    found = await identify(path);
  } catch (error) {
    throw cannotOpen(path, error);
  }
  const release = keepPrivate(found?.mode ?? 0o600);
  try {
    const instance = await DuckDBInstance.create(path, settings());
    const close = (): void => {
      instance.closeSync();
      release();
    };
    // Whoever failed to make it may have removed it between the two looks at it: what is open has no name then.
    if (isSameFile(found, await identify(path))) return { instance, isNew, close };
    close();
    return undefined;
  } catch (error) {
    release();
    throw cannotOpen(path, error);
  }
}

/** Opens what is there, so that others may read it at the same time; nothing can be changed in it. */
async function openToRead(path: string): Promise<OpenFile> {
  try {
    const instance = await DuckDBInstance.create(path, { ...settings(), access_mode: 'READ_ONLY' });
    return { instance, isNew: false, close: () => instance.closeSync() };
  } catch (error) {
    throw cannotOpen(path, error);
  }
}

/** Opens the database of a target. Paths are relative to the config file. */
export async function openDuckDb(
  config: NexusConfig,
  targetName: string | undefined,
  configDirectory: string,
  readOnly = false,
): Promise<DuckDbWarehouse> {
  const name = targetNameOf(config, targetName);
  const part = config.targets[name]?.duckdb;
  if (part === undefined) throw new Error(`Target ${name} has no duckdb part in the config.`);
  const resolve = (path: string): string =>
    isAbsolute(path) || path === ':memory:' ? path : join(configDirectory, path);
  const attach = Object.fromEntries(Object.entries(part.attach ?? {}).map(([as, path]) => [as, resolve(path)]));
  return DuckDbWarehouse.open(resolve(part.path), part.schema ?? 'nexus', attach, readOnly);
}
