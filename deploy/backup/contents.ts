import { dialects } from '../../sql/dialects/index.ts';
import type { Warehouse } from '../../warehouses/warehouse.ts';

/** A table or view of a database, with what tells it from another. */
export interface Content {
  readonly schema: string;
  readonly name: string;
  readonly kind: 'table' | 'view';
  /** Rows of a table, as text: there may be more than a number holds. Of a view null. */
  readonly rows: string | null;
  /** Of a table the sum of a hash of each row, in whatever order they are; of a view the hash of its query. */
  readonly hash: string;
}

/** Where a backup says what it is. Not a part of what is backed up. */
export const BACKUP_SCHEMA = 'nexus_backup';

const { quote, literal } = dialects.duckdb;

export const nameOf = ({ schema, name }: Pick<Content, 'schema' | 'name'>): string => `${schema}.${name}`;

/**
 * What an attached database holds, counted and hashed: each table, Nexus's and others, and each view. The hash is MD5 of
 * the text of a row: DuckDB's own `hash` may be another in its next version.
 */
export async function contentsOf(warehouse: Pick<Warehouse, 'query'>, database: string): Promise<Content[]> {
  const isIn = `database_name = ${literal(database)} AND NOT internal AND schema_name <> ${literal(BACKUP_SCHEMA)}`;
  const { rows: tables } = await warehouse.query(
    `SELECT schema_name, table_name FROM duckdb_tables() WHERE ${isIn} ORDER BY ALL`,
  );
  const { rows: views } = await warehouse.query(
    `SELECT schema_name, view_name, md5(sql) FROM duckdb_views() WHERE ${isIn} ORDER BY ALL`,
  );
  const found: Content[] = [];
  for (const [schema, name] of tables.map((row) => row.map(String))) {
    if (schema === undefined || name === undefined) continue;
    const relation = [database, schema, name].map(quote).join('.');
    const { rows } = await warehouse.query(
      `SELECT COUNT(*)::VARCHAR, COALESCE(SUM(md5_number_lower(nexus_backup_row::VARCHAR)), 0)::VARCHAR FROM ${relation} AS nexus_backup_row`,
    );
    found.push({ schema, name, kind: 'table', rows: String(rows[0]?.[0]), hash: String(rows[0]?.[1]) });
  }
  return [
    ...found,
    ...views.map(([schema, name, hash]): Content => ({
      schema: String(schema),
      name: String(name),
      kind: 'view',
      rows: null,
      hash: String(hash),
    })),
  ];
}

/** In what one differs from the other, in words; nothing where it does not. */
export function differences(said: readonly Content[], found: readonly Content[]): string[] {
  const byName = new Map(found.map((content) => [`${content.kind} ${nameOf(content)}`, content]));
  const lacking = said.flatMap((content) => {
    const key = `${content.kind} ${nameOf(content)}`;
    const present = byName.get(key);
    byName.delete(key);
    if (present === undefined) return [`${key} is missing`];
    if (present.rows !== content.rows) {
      return [`${key} has ${String(present.rows)} rows instead of ${String(content.rows)}`];
    }
    return present.hash === content.hash ? [] : [`${key} holds something else`];
  });
  return [...lacking, ...[...byName.keys()].map((key) => `${key} is not of it`)];
}
