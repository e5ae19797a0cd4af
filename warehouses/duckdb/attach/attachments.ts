import { messageOf } from '../../../procedures/message_of.ts';
import { dialects } from '../../../sql/dialects/index.ts';
import { meaning } from '../errors.ts';
import type { Attachable } from './attached.ts';
import { loadExtension } from './extensions.ts';
import { redact, redactAttaching } from './redact.ts';

type Query = (text: string) => Promise<readonly (readonly unknown[])[]>;

/** The databases that a connection has attached, or is to attach. */
export class Attachments {
  readonly #databases: readonly Attachable[];
  readonly #query: Query;
  readonly #secrets: readonly string[];
  readonly #notRead: readonly string[];
  /** In words, the database that is written to now. */
  #written: string | undefined;
  readonly #loaded = new Set<string>();
  readonly #attached = new Set<string>();

  /**
   * @param query runs a statement, and says what is wrong in DuckDB's own words
   * @param notRead those that no source is in: a run does not wait for them
   */
  constructor(databases: readonly Attachable[], query: Query, notRead: readonly string[] = []) {
    this.#databases = databases;
    this.#notRead = notRead;
    this.#query = query;
    this.#secrets = databases.flatMap(({ secrets }) => secrets);
  }

  get hasServers(): boolean {
    return this.#databases.some(({ isServer }) => isServer);
  }

  /** A text without what nobody is to see of a connection. */
  redact(text: string): string {
    return redact(text, this.#secrets);
  }

  /**
   * What an error of a server means that was reached once; undefined where it is of something else.
   *
   * @param lost what has not happened
   */
  explain(message: string, lost: string): string | undefined {
    const gone = /(?:Table|Schema) with name .* does not exist/.exec(message)?.[0];
    if (gone !== undefined && lost === 'published') {
      const servers = this.#databases.filter(({ isServer }) => isServer).map(inWords);
      return servers.length === 0
        ? undefined
        : `${gone}. Nothing was published. Is it still there, in ${servers.join(' or ')}?`;
    }
    const type = SERVER_ERRORS.find(([words]) => words.test(message))?.[1];
    const possible = this.#databases.filter((database) => database.type === type);
    if (type === undefined || possible.length === 0) return undefined;
    // Behind the statement that failed, and before the lines that show where in it.
    const said = /(?:ERROR|FATAL|PANIC): .*/.exec(message)?.[0] ?? oneLine(message);
    const names = possible.map(inWords).join(' or ');
    if (this.#written !== undefined) {
      const detail = /\nDETAIL: .*/.exec(message)?.[0] ?? '';
      return `${this.#written}: ${oneLine(`${said}.${detail}`)}`;
    }
    return `${names} could not be read: ${oneLine(said)} Nothing was ${lost}; once it can be read, run again.`;
  }

  /** Attaches what is not attached, to read from it. @param which all where nothing is said */
  async attach(which: (database: Attachable) => boolean = () => true): Promise<void> {
    for (const database of this.#databases) {
      if (this.#attached.has(database.name) || this.#notRead.includes(database.name) || !which(database)) continue;
      await this.#attach(database, 'read');
    }
  }

  /** Lets go of what is known of tables on servers: their columns may be others by now. */
  async forgetTables(): Promise<void> {
    for (const type of ['postgres', 'mysql']) {
      const isAttached = this.#databases.some((one) => one.type === type && this.#attached.has(one.name));
      if (isAttached) await this.#query(`CALL ${type === 'postgres' ? 'pg' : type}_clear_cache()`);
    }
  }

  /**
   * Whether an error says that a database is not there which has not been attached so far; it is now.
   *
   * @throws where it cannot be attached
   */
  async attachMissing(message: string): Promise<boolean> {
    if (!/does not exist/.test(message)) return false;
    const isNamed = ({ name }: Attachable): boolean => new RegExp(`"${name}[".]`, 'i').test(message);
    const missing = this.#databases.filter((database) => !this.#attached.has(database.name) && isNamed(database));
    for (const database of missing) await this.#attach(database, 'read');
    return missing.length > 0;
  }

  /**
   * Works with a database that may be written to meanwhile; sources in it can be read as before. DuckDB has a file open once
   * only, so that it is let go and opened anew, under the same name.
   */
  async withWriteAccess<T>(name: string, work: () => Promise<T>): Promise<T> {
    const database = this.#databases.find((one) => one.name === name);
    if (database === undefined) throw new Error(`There is no attach.${name} in the config.`);
    await this.#detach(database);
    await this.#attach(database, 'write');
    this.#written = inWords(database);
    try {
      return await work();
    } finally {
      this.#written = undefined;
      await this.#detach(database);
      // What cannot be attached again now is missed, and told, by whoever reads it next.
      if (!this.#notRead.includes(name)) await this.#attach(database, 'read').catch(() => undefined);
    }
  }

  async #detach({ name }: Attachable): Promise<void> {
    if (!this.#attached.has(name)) return;
    await this.#query(`DETACH ${dialects.duckdb.quote(name)}`);
    this.#attached.delete(name);
  }

  async #attach(database: Attachable, access: 'read' | 'write'): Promise<void> {
    const { name, words, type, extensions, secrets } = database;
    const path = `attach.${name} of the config`;
    for (const extension of extensions.filter((one) => !this.#loaded.has(one))) {
      await loadExtension(this.#query, extension, database.isCore, `${path} (type ${String(type)})`);
      this.#loaded.add(extension);
    }
    try {
      await this.#query(database.statement(access));
      this.#attached.add(name);
    } catch (error) {
      const message = redactAttaching(messageOf(error), secrets);
      const cause = new Error(message);
      // What is wrong with a file of DuckDB's is said in the same words wherever it is.
      const known = meaning(message, words);
      if (known !== undefined || type === undefined) throw new Error(known ?? message, { cause });
      const unharmed = access === 'read' ? ' Nothing was written.' : '';
      throw new Error(`${inWords(database)} cannot be attached: ${oneLine(message)}${unharmed}`, { cause });
    }
  }
}

const inWords = ({ name, words }: Attachable): string => `attach.${name} of the config (${words})`;

/** How the extensions begin what a server, or the way to it, says is wrong; and of which type of database they are. */
const SERVER_ERRORS: readonly (readonly [words: RegExp, type: string])[] = [
  [/MySQL/, 'mysql'],
  [
    /Postgres|Failed to (prepare|execute|fetch|read|get)[^]*(ERROR|FATAL):|server closed the connection|terminating connection/,
    'postgres',
  ],
];

/** An error of a server without its lines and what DuckDB calls it. */
const oneLine = (message: string): string => {
  const text = message
    .replace(/^(\w+ )+Error: /, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return /[.?!]$/.test(text) ? text : `${text}.`;
};
