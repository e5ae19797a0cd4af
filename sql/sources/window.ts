import { NO_TIME_BEFORE } from '../beginning.ts';
import type { Relation, Sql } from '../tag.ts';
import { id, keyword, op, relation, sql } from '../tag.ts';

/** DuckDB's types of databases whose server it can be asked in that server's own SQL: by `postgres_query`, `mysql_query`. */
export type ServerType = 'postgres' | 'mysql';

/** The variable of DuckDB's session that says from when on a source is read. */
export const WINDOW_PREFIX = 'nexus_since_';
const windowVariable = (source: string): string => `${WINDOW_PREFIX}${source}`;

/** Says from when on a source is read; where nothing is said, all of it is. DuckDB alone has servers attached. */
export const tellWindow = (source: string, since: Sql): Sql =>
  sql`SET VARIABLE ${id(windowVariable(source))} = ${since}`;

/** A name as a server's own SQL quotes it. */
const nameThere: Readonly<Record<ServerType, (name: string) => string>> = {
  postgres: (name) => `"${name.replaceAll('"', '""')}"`,
  mysql: (name) => `\`${name.replaceAll('`', '``')}\``,
};

/**
 * A relation on a server that is attached, of which a run asks the rows that it looks at alone. A condition of a view above
 * does not get there: DuckDB 1.5 hands a scan of Postgres or MySQL comparisons with constants, and neither `IS NULL`, nor
 * any OR with one, nor a comparison of what a column is cast to. So the bound is a variable of the session, which is a
 * constant where a statement is bound, beside the column itself; and rows without a stamp are asked for by themselves, in
 * the server's own SQL.
 */
export function windowed(
  source: string,
  place: Extract<Relation, { kind: 'external' }>,
  stamp: string,
  type: ServerType,
): Sql {
  const since = sql`CAST(COALESCE(getvariable(${windowVariable(source)}), '-infinity') AS TIMESTAMP)`;
  const isSeen = sql`${id(stamp)} >= ${since} OR ${id(stamp)} < ${op.fromUnixSeconds(sql`${NO_TIME_BEFORE}`)}`;
  const named = nameThere[type];
  const there = [place.schema, place.name].flatMap((part) => (part === undefined ? [] : [named(part)])).join('.');
  const unstamped = `SELECT * FROM ${there} WHERE ${named(stamp)} IS NULL`;
  return sql`(
  SELECT * FROM ${relation(place)} WHERE ${isSeen}
  UNION ALL BY NAME
  SELECT * FROM ${keyword(`${type}_query`)}(${place.database ?? ''}, ${unstamped})
)`;
}
