import { NO_TIME_BEFORE } from '../beginning.ts';
import type { Relation, Sql } from '../tag.ts';
import { id, op, relation, sql } from '../tag.ts';

/** The variable of DuckDB's session that says from when on a source is read. */
export const WINDOW_PREFIX = 'nexus_since_';
const windowVariable = (source: string): string => `${WINDOW_PREFIX}${source}`;

/** Says from when on a source is read; where nothing is said, all of it is. DuckDB alone has servers attached. */
export const tellWindow = (source: string, since: Sql): Sql =>
  sql`SET VARIABLE ${id(windowVariable(source))} = ${since}`;

/** A name as Postgres quotes it. */
const nameThere = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * A relation in a Postgres database that is attached, of which a run asks the rows that it looks at alone. A condition of
 * a view above does not get there: DuckDB 1.5 hands a scan comparisons with constants, and neither `IS NULL`, nor any OR
 * with one, nor a comparison of what a column is cast to. So the bound is a variable of the session, which is a
 * constant where a statement is bound, beside the column itself; and rows without a stamp are asked for by themselves, in
 * the server's own SQL. Not so of MySQL: what `mysql_query` gives has other types than the table, bytes for texts.
 */
export function windowed(source: string, place: Extract<Relation, { kind: 'external' }>, stamp: string): Sql {
  const since = sql`CAST(COALESCE(getvariable(${windowVariable(source)}), '-infinity') AS TIMESTAMP)`;
  const isSeen = sql`${id(stamp)} >= ${since} OR ${id(stamp)} < ${op.fromUnixSeconds(sql`${NO_TIME_BEFORE}`)}`;
  // As DuckDB reads a name without a schema, whatever the search path of the role is.
  const there = `${nameThere(place.schema ?? 'public')}.${nameThere(place.name)}`;
  const unstamped = `SELECT * FROM ${there} WHERE ${nameThere(stamp)} IS NULL`;
  return sql`(
  SELECT * FROM ${relation(place)} WHERE ${isSeen}
  UNION ALL BY NAME
  SELECT * FROM postgres_query(${place.database ?? ''}, ${unstamped})
)`;
}
