import type { SourceNames } from './source_names.ts';
import { nameWatermarks, renameOverrides, renameRecords } from './source_names.ts';
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

export const bootstrapStatements = (sources: readonly SourceNames[]): readonly BootstrapStatement[] => [
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
  { name: 'nexus_watermarks', statement: nameWatermarks(sources) },
  // Only where a source has another name now: each reads all of its table.
  ...(sources.some(({ former }) => former.length > 0)
    ? [
        { name: 'nexus_event_log', statement: renameRecords(sources) },
        { name: 'nexus_overrides', statement: renameOverrides(sources) },
      ]
    : []),
];
