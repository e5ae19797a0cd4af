import { contextOf } from '../../procedures/locations.ts';
import { dialects } from '../../sql/dialects/index.ts';
import type { Sql } from '../../sql/tag.ts';
import { nexus, render } from '../../sql/tag.ts';
import type { Bundle } from '../../build/bundle.ts';
import type { NamedRow } from '../../warehouses/snowflake/queries.ts';
import type { SnowflakeWarehouse as Opened } from '../../warehouses/snowflake/snowflake.ts';
import { SnowflakeWarehouse } from '../../warehouses/snowflake/snowflake.ts';
import { schemaName } from '../../warehouses/snowflake/names.ts';

export interface ProcedureOptions {
  /** As in `a VARCHAR`; in the body their names are upper case. */
  readonly parameters?: string;
}

/** A schema of the target's database that is there for the probes alone. */
export class SnowflakeLab {
  /** In the scratch schema, over the connection that was given. */
  readonly warehouse: SnowflakeWarehouse;
  /** What a deploy would make, spelled for this schema. */
  readonly bundle: Bundle;
  readonly #open: () => Promise<Opened>;

  /** @param open another session, as the same user and role */
  constructor(warehouse: Opened, schema: string, bundle: Bundle, open: () => Promise<Opened>) {
    this.warehouse = new SnowflakeWarehouse(warehouse.connection, { database: warehouse.at.database, schema });
    this.bundle = bundle;
    this.#open = open;
  }

  get schema(): string {
    return schemaName(this.warehouse.at);
  }

  /** A piece of SQL whose names of ours lie in the scratch schema. */
  spell(piece: Sql): string {
    return render(piece, contextOf(dialects.snowflake, this.warehouse.at)).text;
  }

  #text(statement: Sql | string): string {
    return typeof statement === 'string' ? statement : this.spell(statement);
  }

  /** Runs one statement. @throws what Snowflake says */
  async run(statement: Sql | string, session: SnowflakeWarehouse = this.warehouse): Promise<NamedRow[]> {
    return session.records(this.#text(statement));
  }

  /** The only value of a query. */
  async one(statement: Sql | string, session: SnowflakeWarehouse = this.warehouse): Promise<unknown> {
    const { rows } = await session.query(this.#text(statement));
    return rows[0]?.[0];
  }

  /** Makes a procedure with owner's rights, as ours are. Its body has `snowflake` and {@link HELPERS}. */
  async procedure(name: string, body: string, { parameters = '' }: ProcedureOptions = {}): Promise<void> {
    await this.run(
      `CREATE OR REPLACE PROCEDURE ${this.spell(nexus(name))}(${parameters}) RETURNS VARIANT LANGUAGE JAVASCRIPT EXECUTE AS OWNER AS $$\n${HELPERS}${body}\n$$`,
    );
  }

  /** Makes a procedure without parameters, calls it, and gives what it returns. */
  async inProcedure(name: string, body: string, session: SnowflakeWarehouse = this.warehouse): Promise<unknown> {
    await this.procedure(name, body);
    return this.call(name, session);
  }

  async call(name: string, session: SnowflakeWarehouse = this.warehouse): Promise<unknown> {
    const result = await this.one(`CALL ${this.spell(nexus(name))}()`, session);
    return result === null || result === undefined ? null : (JSON.parse(String(result)) as unknown);
  }

  /** Works in another session, which ends with the work, and so do the parameters that it sets. */
  async inAnotherSession<T>(work: (session: SnowflakeWarehouse) => Promise<T>): Promise<T> {
    const opened = await this.#open();
    try {
      return await work(new SnowflakeWarehouse(opened.connection, this.warehouse.at));
    } finally {
      await opened.close();
    }
  }
}

/** What the bodies of probes have: `run(text, binds)` gives the statement that ran, `one` a value, `caught` an error. */
const HELPERS = `
function run(text, binds) {
  var statement = snowflake.createStatement({ sqlText: text, binds: binds || [] });
  statement.rows = statement.execute();
  return statement;
}
function one(text, binds) {
  var rows = run(text, binds).rows;
  return rows.next() ? rows.getColumnValue(1) : null;
}
function caught(work) {
  try {
    work();
    return null;
  } catch (error) {
    return String(error.message || error);
  }
}
`;

/** Text as JavaScript and as SQL. */
export const js = (text: string): string => JSON.stringify(text);
export const text = dialects.snowflake.literal;

/** Works in a scratch schema, and drops it with all that is in it, whatever happens. */
export async function withScratch<T>(warehouse: Opened, schema: string, work: () => Promise<T>): Promise<T> {
  const name = schemaName({ database: warehouse.at.database, schema });
  // Transient: nothing of it is kept for time travel.
  await warehouse.execute(
    `CREATE TRANSIENT SCHEMA ${name} DATA_RETENTION_TIME_IN_DAYS = 0 COMMENT = 'Probes of Nexus'`,
  );
  try {
    return await work();
  } finally {
    await warehouse.execute(`DROP SCHEMA IF EXISTS ${name} CASCADE`);
  }
}
