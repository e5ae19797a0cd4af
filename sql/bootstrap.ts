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

/** Names of the config by their kind in `nexus_config_names`. */
const namesOf = (sources: readonly string[], identifierTypes: readonly string[]): readonly Sql[] =>
  [...sources.map((name) => ['source', name]), ...identifierTypes.map((name) => ['identifier_type', name])].map(
    ([kind = '', name = '']) => sql`SELECT ${kind} AS name_kind, ${name} AS config_name`,
  );

export const bootstrapStatements = (
  sources: readonly string[],
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
    name: 'nexus_config_names',
    // In one statement, so that what comes when another goes has the same time.
    statement: sql`MERGE INTO ${nexus('nexus_config_names')} AS stored
USING (
  WITH configured AS (
    ${join(namesOf(sources, identifierTypes), '\n    UNION ALL\n    ')}
  )
  SELECT name_kind, config_name, 'configured' AS standing FROM configured
  UNION ALL
  SELECT known.name_kind, known.config_name, 'gone' AS standing
  FROM ${nexus('nexus_config_names')} AS known
  LEFT JOIN configured ON configured.name_kind = known.name_kind AND configured.config_name = known.config_name
  WHERE configured.config_name IS NULL
) AS given
ON stored.name_kind = given.name_kind AND stored.config_name = given.config_name
WHEN MATCHED AND given.standing = 'gone' AND stored.named_until IS NULL THEN UPDATE SET named_until = ${op.now()}
WHEN MATCHED AND given.standing = 'configured' AND stored.named_until IS NOT NULL THEN UPDATE SET named_until = NULL
WHEN NOT MATCHED THEN INSERT (name_kind, config_name, named_since) VALUES (given.name_kind, given.config_name, ${op.now()})`,
  },
  {
    name: 'nexus_watermarks',
    statement: sql`MERGE INTO ${nexus('nexus_watermarks')} AS stored
USING (
  SELECT source, 'configured' AS standing FROM (${join(
    sources.map((source) => sql`SELECT ${source} AS source`),
    ' UNION ALL ',
  )}) AS configured
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
