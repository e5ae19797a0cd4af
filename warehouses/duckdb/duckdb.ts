import { targetNameOf } from '../../config/model.ts';
import { isAbsolute, join, resolve } from 'node:path';
import { runInContext } from 'node:vm';
import { StatementType } from '@duckdb/node-api';
import type { DuckDBConnection, DuckDBResultReader } from '@duckdb/node-api';
import type { DuckDbTarget, NexusConfig } from '../../config/types.ts';
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
import type { Attachable } from './attach/attached.ts';
import { attachable } from './attach/attached.ts';
import { Attachments } from './attach/attachments.ts';
import { removeHeld } from './database_file.ts';
import { meaning } from './errors.ts';

import { WINDOW_PREFIX } from '../../sql/sources/window.ts';
import { dropProposed } from '../../sql/steps/start/propose.ts';
import { splitSignature } from '../../build/duckdb_definitions.ts';
import { ReadableFiles } from './files/readable_files.ts';
import { registerReadableFiles } from './files/register.ts';
import type { OpenFile } from './open_file.ts';
import { openFile, openToRead } from './open_file.ts';
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
  readonly #attached: Attachments;
  readonly #readOnly: boolean;

  private constructor(
    file: OpenFile,
    connection: DuckDBConnection,
    path: string,
    schema: string,
    attached: readonly Attachable[],
    readOnly: boolean,
    notRead: readonly string[],
  ) {
    this.#file = file;
    this.#connection = connection;
    this.place = path;
    this.#schema = schema;
    this.#readOnly = readOnly;
    const query = async (text: string) => (await connection.runAndReadAll(text)).getRowsJson();
    this.#attached = new Attachments(attached, query, notRead);
    this.context = contextOf(dialects.duckdb, { database: undefined, schema });
  }

  /**
   * Opens a database file, made if it is not there: then for its user alone.
   *
   * @param attach other databases to read from, by name
   * @param readOnly for whoever only asks: others may read the file at the same time
   * @param resolvePath where a path leads that the environment gives for one that is attached
   * @param notRead names of those that are attached when they are asked for, as no source is in them
   */
  static async open(
    path: string,
    schema: string,
    attach: NonNullable<DuckDbTarget['attach']> = {},
    readOnly = false,
    resolvePath: (path: string) => string = resolve,
    notRead: readonly string[] = [],
  ): Promise<DuckDbWarehouse> {
    const attached = Object.entries(attach).map(([name, given]) => attachable(name, given, resolvePath));
    const file = await (readOnly ? openToRead(path) : openFile(path));
    const connection = await file.instance.connect();
    const warehouse = new DuckDbWarehouse(file, connection, path, schema, attached, readOnly, notRead);
    registerReadableFiles(connection, warehouse.#files);
    try {
      await warehouse.#prepare(readOnly);
    } catch (error) {
      await warehouse.discardIfNew();
      throw error;
    }
    return warehouse;
  }

  async #prepare(readOnly: boolean): Promise<void> {
    await this.execute("SET TimeZone = 'UTC'");
    // Nothing is fetched behind the user's back; what is needed is built in.
    await this.execute('SET autoinstall_known_extensions = false');
    // Whoever only asks seldom asks a source: a server is attached where a statement names it.
    await this.#attached.attach(readOnly ? ({ type }) => type === undefined : undefined);
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

  /** Works with an attached database that may be written to meanwhile, under its name. */
  async withWriteAccess<T>(attached: string, work: () => Promise<T>): Promise<T> {
    return this.#attached.withWriteAccess(attached, work);
  }

  async call(
    procedure: string,
    args: readonly (string | null)[],
    onStep?: (step: Step) => unknown,
  ): Promise<string | null> {
    // One that could not be attached again after it was written to: no source is passed over.
    if (!this.#readOnly) await this.#attached.attach();
    await this.#attached.forgetTables();
    try {
      return await this.#interpret(procedure, args, onStep);
    } finally {
      await this.#forgetWindows();
    }
  }

  /** Whoever reads a source next sees all of it, and not what a run looked at. */
  async #forgetWindows(): Promise<void> {
    if (!this.#attached.hasServers) return;
    const { literal, quote } = dialects.duckdb;
    const { rows } = await this.query(
      `SELECT name FROM duckdb_variables() WHERE starts_with(name, ${literal(WINDOW_PREFIX)})`,
    );
    for (const [name] of rows) await this.execute(`RESET VARIABLE ${quote(String(name))}`);
  }

  async #interpret(
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
      return { result: await this.#interpret(request.procedure, args, onStep) };
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

  async #statement(text: string, binds: readonly Value[], where = ''): Promise<DuckDBResultReader> {
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
      if (await this.#attached.attachMissing(messageOf(error))) return this.#statement(text, binds, where);
      const message = this.#attached.redact(messageOf(error));
      const lost = where === '' ? 'changed' : 'published';
      const cause = message === messageOf(error) ? error : new Error(message);
      const known = meaning(message, this.place, lost) ?? this.#attached.explain(message, lost);
      throw new StatementError(known ?? `${where}${message}`, text, { cause });
    }
  }
}

/** Whether a part of a config says that something is read from a database that is attached. */
const isRead = (part: unknown, name: string): boolean =>
  typeof part === 'object' &&
  part !== null &&
  Object.entries(part).some(([key, value]) =>
    key === 'database' && typeof value === 'string' ? value.toLowerCase() === name.toLowerCase() : isRead(value, name),
  );

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
  const absolute = (path: string): string =>
    isAbsolute(path) || path === ':memory:' ? path : join(configDirectory, path);
  const attach = Object.fromEntries(
    Object.entries(part.attach ?? {}).map(([as, given]) => [as, typeof given === 'string' ? absolute(given) : given]),
  );
  const { path, schema = 'nexus', publish_to, backup_to } = part;
  // A run is made and kept also where its results cannot be published, or backed up, at the time.
  const notRead = [publish_to, backup_to].flatMap((to) =>
    to === undefined || isRead([config.sources, config.states], to.attach) ? [] : [to.attach],
  );
  return DuckDbWarehouse.open(absolute(path), schema, attach, readOnly, absolute, notRead);
}
