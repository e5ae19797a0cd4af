import { contextOf } from '../procedures/locations.ts';
import { dialects } from '../sql/dialects/index.ts';
import { id, join, keyword, nexus, relation, render, sql } from '../sql/tag.ts';
import type { Sql } from '../sql/tag.ts';
import type { DuckDbWarehouse } from '../warehouses/duckdb/duckdb.ts';
import type { Destination } from './destination.ts';
import { PublishError, STAGE } from './destination.ts';
import { byRelation } from './to_duckdb.ts';

/** https://www.postgresql.org/docs/current/datatype.html */
const TYPES: Readonly<Record<string, string>> = {
  VARCHAR: 'text',
  BIGINT: 'bigint',
  DOUBLE: 'double precision',
  BOOLEAN: 'boolean',
  TIMESTAMP: 'timestamp with time zone',
};

/** Publications to one schema of one database keep each other out by this. */
const LOCK = 'nexus_publish';

/**
 * Postgres has no text with the character NUL (https://www.postgresql.org/docs/current/datatype-character.html), and sources
 * do. It becomes `␀0`, and `␀` itself `␀␀`, so that two texts that differ stay two, and what a source said can be told.
 */
const withoutNul = (text: Sql): Sql =>
  sql`CASE WHEN contains(${text}, chr(0)) OR contains(${text}, '␀') THEN replace(replace(${text}, '␀', '␀␀'), chr(0), '␀0') ELSE ${text} END`;

/** The text that {@link withoutNul} was given. In two steps: `␀␀0` is `␀0`, and not a NUL behind a `␀`. */
const withNul = (text: Sql): Sql =>
  sql`CASE WHEN contains(${text}, '␀') THEN array_to_string(list_transform(string_split(${text}, '␀␀'), lambda part: replace(part, '␀0', chr(0))), '␀') ELSE ${text} END`;

/** A Postgres database. Its statements go through the one connection that has the transaction. */
export function toPostgres(warehouse: DuckDbWarehouse, attached: string, schema: string): Destination {
  // Names as DuckDB quotes them, and texts, are those of standard SQL.
  const context = contextOf(dialects.duckdb, { database: undefined, schema });
  const { literal } = dialects.duckdb;
  const call = (name: string, statement: Sql): string =>
    `${name}(${literal(attached)}, ${literal(render(statement, context).text)})`;
  const run = (statement: Sql): Promise<void> => warehouse.execute(`CALL ${call('postgres_execute', statement)}`);
  const query = async (statement: Sql) =>
    (await warehouse.query(`SELECT * FROM ${call('postgres_query', statement)}`)).rows;
  return {
    place: `${attached}.${schema}`,
    table: (name) => relation({ kind: 'external', database: attached, schema, name }),
    run,
    query,
    async lock() {
      // A role may have limits that are for people who ask; a first publication takes longer. Who waits for a table
      // behind a reader keeps all later readers waiting, so that is given up soon.
      await run(
        sql`SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0; SET LOCAL lock_timeout = '10s'`,
      );
      // Where this process is killed, a long statement is to end, which would keep the next publication out; not every
      // system can: https://www.postgresql.org/docs/current/runtime-config-connection.html
      await run(
        sql`DO $$ BEGIN PERFORM set_config('client_connection_check_interval', '1s', true); EXCEPTION WHEN OTHERS THEN NULL; END $$`,
      );
      const [[isOurs] = []] = await query(
        sql`SELECT pg_try_advisory_xact_lock(hashtext(${LOCK}), hashtext(${schema})) AS is_ours`,
      );
      if (isOurs !== true) {
        throw new PublishError(
          `Another publication to ${attached}.${schema} is at work. The next run, or \`npx nexus-warehouse publish\`, makes this one good.`,
        );
      }
    },
    async makeSchema() {
      // IF NOT EXISTS asks for the right to make schemas also where there is nothing to make.
      const [found] = await query(sql`SELECT 1 AS one FROM pg_namespace WHERE nspname = ${schema}`);
      if (found === undefined) await run(sql`CREATE SCHEMA ${id(schema)}`);
    },
    async relations() {
      const rows = await query(
        sql`SELECT c.relname::text AS name, a.attname::text AS attribute, format_type(a.atttypid, a.atttypmod) AS type
FROM pg_class AS c
JOIN pg_namespace AS n ON n.oid = c.relnamespace
LEFT JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
WHERE n.nspname = ${schema} AND c.relkind IN ('r', 'v', 'm', 'p', 'f')
ORDER BY c.relname, a.attnum`,
      );
      return byRelation(rows);
    },
    async prints(tables) {
      if (tables.size === 0) return new Map();
      // Whoever writes a row stamps it with the number of their transaction, which only grows, and no column gets the number
      // of another: no row need be read further than its head.
      // https://www.postgresql.org/docs/current/ddl-system-columns.html
      const print = (
        name: string,
      ): Sql => sql`SELECT c.relname::text AS name, c.oid || ' ' || a.numbers || ' ' || r.stamps AS print
FROM pg_class AS c
JOIN pg_namespace AS n ON n.oid = c.relnamespace
CROSS JOIN LATERAL (
  SELECT string_agg(attnum::text, ',' ORDER BY attnum) AS numbers FROM pg_attribute
  WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped
) AS a
CROSS JOIN (SELECT count(*) || ' ' || coalesce(sum(xmin::text::bigint), 0) AS stamps FROM ${nexus(name)}) AS r
WHERE n.nspname = ${schema} AND c.relname = ${name}`;
      const rows = await query(join([...tables.keys()].map(print), '\nUNION ALL\n'));
      return new Map(rows.map(([name, found]) => [String(name), String(found)]));
    },
    typeOf: (type) => TYPES[type],
    seenAs: (type) => (type === 'TIMESTAMP' ? 'TIMESTAMP WITH TIME ZONE' : type),
    value: (column, type) => {
      if (type === 'VARCHAR') return withoutNul(column);
      return type === 'TIMESTAMP' ? sql`CAST(${column} AS TIMESTAMPTZ)` : column;
    },
    original: (column, type) => {
      if (type === 'VARCHAR') return withNul(column);
      return type === 'TIMESTAMP' ? sql`CAST(${column} AS TIMESTAMP)` : column;
    },
    async finish({ name, key, keyOf, indexes }) {
      const columns = (names: readonly string[]): Sql => join(names.map(id), ', ');
      if (keyOf === 'own') await run(sql`ALTER TABLE ${nexus(name)} ADD PRIMARY KEY (${columns(key)})`);
      for (const index of indexes) {
        await run(
          sql`CREATE INDEX ON ${nexus(name)} ${keyword(index.isText === true ? 'USING hash ' : '')}(${columns(index.columns)})`,
        );
      }
    },
    async describe({ name, description, columns }, names) {
      const said = names.map(
        (column) => sql`COMMENT ON COLUMN ${nexus(name)}.${id(column)} IS ${columns[column]?.description ?? null}`,
      );
      await run(join([sql`COMMENT ON TABLE ${nexus(name)} IS ${description}`, ...said], ';\n'));
    },
    refresh: () => warehouse.execute('CALL pg_clear_cache()'),
    // Without it a stage of ten rows is planned as one of thousands, and each table is read to its end.
    analyze: () => run(sql`ANALYZE ${nexus(STAGE)}`),
  };
}
