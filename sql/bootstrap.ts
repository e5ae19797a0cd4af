import { id, join, nexus, op, sql } from './tag.ts';
import type { Sql } from './tag.ts';

/** Rows that a new deployment needs, each statement harmless when they are there already. */
export interface BootstrapStatement {
  readonly name: string;
  readonly statement: Sql;
}

const once = (table: string, columns: readonly string[], values: readonly Sql[], present: Sql): Sql =>
  sql`INSERT INTO ${nexus(table)} (${join(columns.map(id), ', ')})
SELECT ${join(values, ', ')}
FROM (SELECT COUNT(*) AS present FROM ${nexus(table)} WHERE ${present}) AS found
WHERE found.present = 0`;

export const bootstrapStatements = (sources: readonly string[]): readonly BootstrapStatement[] => [
  { name: 'nexus_lock', statement: once('nexus_lock', ['lock_name'], [sql`'resolve'`], sql`lock_name = 'resolve'`) },
  {
    name: 'nexus_secrets',
    statement: once(
      'nexus_secrets',
      ['secret_name', 'secret_value'],
      [sql`'id_salt'`, op.sha256Hex(sql`${op.uuid()} || ${op.uuid()}`)],
      sql`secret_name = 'id_salt'`,
    ),
  },
  {
    name: 'nexus_watermarks',
    statement: sql`MERGE INTO ${nexus('nexus_watermarks')} AS stored
USING (
  SELECT configured.source, 'configured' AS standing FROM ${op.constants(
    'configured',
    { source: 'string' },
    sources.map((source) => [source]),
  )}
  UNION ALL
  SELECT source, 'gone' AS standing FROM ${nexus('nexus_watermarks')} AS watermarks
  WHERE source NOT IN (${join(
    sources.map((source) => sql`${source}`),
    ', ',
  )})
) AS given
ON stored.source = given.source
WHEN MATCHED AND given.standing = 'gone' THEN DELETE
WHEN NOT MATCHED THEN INSERT (source) VALUES (given.source)`,
  },
];
