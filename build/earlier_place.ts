import { id, join, nexus, relation, render, sql } from '../sql/tag.ts';
import type { RenderContext, Sql } from '../sql/tag.ts';
import type { Table } from '../sql/table.ts';
import type { Location } from '../procedures/locations.ts';

/** Where earlier versions kept a table: with all others, where every reader of results may read it. */
const earlier = ({ name }: Table): Sql => relation({ kind: 'external', name });

/**
 * Part of a BigQuery script that runs statements if a table is still where earlier versions kept it. They are texts, since
 * no name in one is looked up before it is executed:
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/procedural-language#execute_immediate
 */
function ifThere({ name }: Table, { database = '', schema }: Location, context: RenderContext, texts: Sql[]): Sql {
  const executed = texts.map((piece) => sql`EXECUTE IMMEDIATE ${render(piece, context).text};\n`);
  return sql`IF EXISTS (SELECT 1 FROM ${id(database)}.${id(schema)}.INFORMATION_SCHEMA.TABLES WHERE table_name = ${name}) THEN
${join(executed, '')}END IF`;
}

/** A script that fills a private table: with what an earlier version kept elsewhere, and then as it is in a new deployment. */
export function takenOver(table: Table, key: string, filled: Sql, location: Location, context: RenderContext): Sql {
  const columns = join(Object.keys(table.columns).map(id), ', ');
  const there = nexus(table.name);
  const copy = sql`INSERT INTO ${there} (${columns}) SELECT ${columns} FROM ${earlier(table)} WHERE ${id(key)} NOT IN (SELECT ${id(key)} FROM ${there})`;
  return sql`BEGIN
${ifThere(table, location, context, [copy])};
${filled};
END`;
}

/**
 * A script that drops a private table where an earlier version kept it, for when nothing reads it there any more. It fails
 * before that where a row of it is not where it is to be.
 */
export function dropEarlier(table: Table, key: string, location: Location, context: RenderContext): Sql {
  const same = join(
    Object.keys(table.columns).map((name) => sql`kept.${id(name)} = old.${id(name)}`),
    ' AND ',
  );
  const [old, kept] = [earlier(table), nexus(table.name)];
  const called = (piece: Sql): string => render(piece, context).text.replaceAll('`', '');
  const message = `${called(old)} and ${called(kept)} hold different secrets, and an erasure is known only by the one that it was made with. Drop the one that you can do without, and deploy again: `;
  const compare = sql`SELECT ERROR(CONCAT(${message}, old.${id(key)})) FROM ${old} AS old LEFT JOIN ${kept} AS kept ON ${same} WHERE kept.${id(key)} IS NULL`;
  return ifThere(table, location, context, [compare, sql`DROP TABLE ${old}`]);
}
