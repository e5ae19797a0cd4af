import type { NexusConfig } from '../../../config/types.ts';
import { codeBlocks, readProjectFile } from '../../docs/support.ts';

/** A config over source models that fed the dbt-nexus package, which builds into the same schema. */
export const config: NexusConfig = {
  targets: { dev: { duckdb: { path: ':memory:' }, bigquery: { project: 'test', location: 'US' } } },
  sources: [
    {
      name: 'crm',
      location: { schema: 'dbt_nexus' },
      relations: {
        person_identifiers: { lacks: ['role'] },
        group_identifiers: { lacks: ['role'] },
      },
    },
  ],
  identifier_types: {
    email: { normalizer: 'email', entity_types: ['person'] },
    user_id: { entity_types: ['person'] },
    domain: { normalizer: 'domain', entity_types: ['group'] },
  },
};

const [script = '', outcome = ''] = codeBlocks(readProjectFile('docs/from_dbt_nexus.md'))
  .filter(({ language }) => language === 'sql')
  .map(({ code }) => code);

/** The statements of the page's script. */
export const importStatements: readonly string[] = script.split(/;\n/).filter((text) => text.trim() !== '');

/** The page's query of what became of the old ids. */
export const outcomeQuery: string = outcome.trim().replace(/;$/, '');

const text = (value: string): string => `'${value}'`;

/** Rows as one statement that Google's SQL and DuckDB's read alike. */
const table = (name: string, columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  `CREATE TABLE dbt_nexus.${name} AS ${rows
    .map((row) => `SELECT ${row.map((value, index) => `${value} AS ${columns[index] ?? ''}`).join(', ')}`)
    .join('\nUNION ALL ')}`;

type Identifier = readonly [record: string, type: string, value: string];

const sourceTable = (entityType: string, identifiers: readonly Identifier[]): string =>
  table(
    `crm_${entityType}_identifiers`,
    ['event_id', 'row_id', 'identifier_type', 'identifier_value', 'source', 'occurred_at', '_ingested_at'],
    identifiers.map(([record, type, value]) => [
      text(record),
      text(record),
      text(type),
      text(value),
      text('crm'),
      "TIMESTAMP '2026-01-05 10:00:00'",
      "TIMESTAMP '2026-01-05 11:00:00'",
    ]),
  );

/** What the package calls the event log's identifiers: those of the sources, and of records that are gone since. */
const loggedTable = (entityType: string, logged: readonly (readonly [type: string, value: string, at: string])[]) =>
  table(
    `nexus_${entityType}_identifiers`,
    ['identifier_type', 'identifier_value', 'occurred_at'],
    logged.map(([type, value, at]) => [text(type), text(value), `TIMESTAMP '${at} 00:00:00'`]),
  );

const resolvedTable = (entityType: string, resolved: readonly (readonly [id: string, type: string, value: string])[]) =>
  table(
    `nexus_resolved_${entityType}_identifiers`,
    [`${entityType}_id`, 'identifier_type', 'identifier_value'],
    resolved.map((row) => row.map(text)),
  );

/**
 * A world after dbt-nexus: old_ada kept whole; old_bob and old_rob one person by now, old_bob with more identifiers;
 * old_case and old_tie one by spelling alone, equally large, old_tie the older; old_two one id of two persons;
 * old_gone of a record that was deleted; eve new; and one company.
 */
export const world: readonly string[] = [
  sourceTable('person', [
    ['a1', 'email', 'ada@lovelace.example'],
    ['a1', 'user_id', 'u-ada'],
    ['b1', 'email', 'bob@builder.example'],
    ['b1', 'user_id', 'u-bob'],
    ['b2', 'user_id', 'u-bob'],
    ['b2', 'email', 'rob@builder.example'],
    ['c1', 'email', 'Case@Spelling.example'],
    ['c2', 'email', 'case@spelling.example'],
    ['t1', 'email', 'left@two.example'],
    ['t1', 'user_id', 'u-left'],
    ['t2', 'email', 'right@two.example'],
    ['e1', 'email', 'eve@new.example'],
  ]),
  sourceTable('group', [['g1', 'domain', 'https://www.builder.example/about']]),
  loggedTable('person', [
    ['email', 'ada@lovelace.example', '2025-01-01'],
    ['user_id', 'u-ada', '2025-01-02'],
    ['email', 'bob@builder.example', '2025-02-02'],
    ['user_id', 'u-bob', '2025-02-02'],
    ['email', 'rob@builder.example', '2025-01-01'],
    ['email', 'Case@Spelling.example', '2025-03-02'],
    ['email', 'case@spelling.example', '2025-03-01'],
    ['email', 'left@two.example', '2025-04-01'],
    ['user_id', 'u-left', '2025-04-01'],
    ['email', 'right@two.example', '2025-04-01'],
  ]),
  loggedTable('group', [['domain', 'https://www.builder.example/about', '2025-01-01']]),
  resolvedTable('person', [
    ['old_ada', 'email', 'ada@lovelace.example'],
    ['old_ada', 'user_id', 'u-ada'],
    ['old_bob', 'email', 'bob@builder.example'],
    ['old_bob', 'user_id', 'u-bob'],
    ['old_rob', 'email', 'rob@builder.example'],
    ['old_case', 'email', 'Case@Spelling.example'],
    ['old_tie', 'email', 'case@spelling.example'],
    ['old_two', 'email', 'left@two.example'],
    ['old_two', 'user_id', 'u-left'],
    ['old_two', 'email', 'right@two.example'],
    ['old_gone', 'email', 'gone@record.example'],
  ]),
  resolvedTable('group', [['old_builder', 'domain', 'https://www.builder.example/about']]),
];

/** The id that each identifier has after the run; `new` for one that was minted. */
export const RESOLVED =
  "SELECT identifier_value, CASE WHEN entity_id LIKE 'old%' THEN entity_id ELSE 'new' END AS id FROM nexus.nexus_entity_map ORDER BY identifier_value";

export const EXPECTED_IDS: readonly (readonly [string, string])[] = [
  ['Case@Spelling.example', 'old_tie'],
  ['ada@lovelace.example', 'old_ada'],
  ['bob@builder.example', 'old_bob'],
  ['case@spelling.example', 'old_tie'],
  ['eve@new.example', 'new'],
  ['https://www.builder.example/about', 'old_builder'],
  ['left@two.example', 'old_two'],
  ['right@two.example', 'new'],
  ['rob@builder.example', 'old_bob'],
  ['u-ada', 'old_ada'],
  ['u-bob', 'old_bob'],
  ['u-left', 'old_two'],
];

export const REDIRECTS =
  "SELECT entity_id, status, COALESCE(redirect_to, '') AS redirect_to FROM nexus.nexus_entity_redirects ORDER BY entity_id";

export const EXPECTED_REDIRECTS: readonly (readonly [string, string, string])[] = [
  ['old_case', 'redirected', 'old_tie'],
  ['old_gone', 'retired', ''],
  ['old_rob', 'redirected', 'old_bob'],
];

export const EXPECTED_OUTCOME: readonly (readonly [string, string, string])[] = [
  ['group', 'live', '1'],
  ['person', 'live', '4'],
  ['person', 'redirected', '2'],
  ['person', 'retired', '1'],
];
