import type { SourceNames } from './source_names.ts';
import { nameWatermarks, renameOverrides, renameRecords } from './source_names.ts';
import { STORED_FORMAT } from './stored_format.ts';
import { id, join, nexus, op, sql, nullOf } from './tag.ts';
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

/** The format of what is stored, and names of the config, by their kind in `nexus_deployed_names`. */
const namesOf = (sources: readonly string[], identifierTypes: readonly string[]): readonly Sql[] =>
  [
    ['stored_format', String(STORED_FORMAT)],
    ...sources.map((name) => ['source', name]),
    ...identifierTypes.map((name) => ['identifier_type', name]),
  ].map(([kind = '', name = '']) => sql`SELECT ${kind} AS name_kind, ${name} AS deployed_name`);

export const bootstrapStatements = (
  sources: readonly SourceNames[],
  identifierTypes: readonly string[],
): readonly BootstrapStatement[] => [
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
    name: 'nexus_deployed_names',
    // In one statement, so that what comes when another goes has the same time.
    statement: sql`MERGE INTO ${nexus('nexus_deployed_names')} AS stored
USING (
  WITH configured AS (
    ${join(
      namesOf(
        sources.map(({ name }) => name),
        identifierTypes,
      ),
      '\n    UNION ALL\n    ',
    )}
  )
  SELECT name_kind, deployed_name, 'configured' AS standing FROM configured
  UNION ALL
  SELECT known.name_kind, known.deployed_name, 'gone' AS standing
  FROM ${nexus('nexus_deployed_names')} AS known
  LEFT JOIN configured ON configured.name_kind = known.name_kind AND configured.deployed_name = known.deployed_name
  WHERE configured.deployed_name IS NULL
) AS given
ON stored.name_kind = given.name_kind AND stored.deployed_name = given.deployed_name
WHEN MATCHED AND given.standing = 'gone' AND stored.deployed_until IS NULL THEN UPDATE SET deployed_until = ${op.now()}
WHEN MATCHED AND given.standing = 'configured' AND stored.deployed_until IS NOT NULL THEN UPDATE SET deployed_until = ${nullOf('timestamp')}
WHEN NOT MATCHED THEN INSERT (name_kind, deployed_name, deployed_since) VALUES (given.name_kind, given.deployed_name, ${op.now()})`,
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
