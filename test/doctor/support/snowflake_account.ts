import type { Connection } from 'snowflake-sdk';
import type { NexusConfig } from '../../../config/types.ts';
import { SnowflakeWarehouse } from '../../../warehouses/snowflake/snowflake.ts';

/** One source with one relation, in the schema RAW of the database. */
export const CONFIG: NexusConfig = {
  targets: { dev: { snowflake: { database: 'LAB', schema: 'NEXUS' } } },
  sources: [
    {
      name: 'crm',
      location: { schema: 'raw' },
      relations: { person_identifiers: { lacks: ['row_id', 'role', 'occurred_at'] } },
    },
  ],
  identifier_types: { email: { normalizer: 'email' } },
};

type Row = Readonly<Record<string, unknown>>;

/** What Snowflake says to a statement: rows, or why not; undefined where it is not meant. */
export type Answer = (statement: string) => readonly Row[] | Refusal | undefined;

/** A refusal as the driver tells of it. */
export class Refusal extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export const says =
  (to: RegExp, ...rows: readonly Row[]): Answer =>
  (statement) =>
    to.test(statement) ? rows : undefined;

export const refuses =
  (to: RegExp, code: string, message: string): Answer =>
  (statement) =>
    to.test(statement) ? new Refusal(code, message) : undefined;

/** What is said of what is not there, and of what may not be seen. */
export const hides = (to: RegExp): Answer =>
  refuses(to, '002003', 'SQL compilation error:\nObject does not exist or not authorized.');

/** https://docs.snowflake.com/en/sql-reference/sql/show-grants */
export const grants = (
  on: RegExp,
  ...given: readonly (readonly [privilege: string, grantee: string, grantedTo?: string])[]
): Answer =>
  says(
    new RegExp(`^SHOW GRANTS ON ${on.source}`),
    ...given.map(([privilege, grantee_name, granted_to = 'ROLE']) => ({ privilege, granted_to, grantee_name })),
  );

/** Which roles the session acts as. */
export const actsAs =
  (...roles: readonly string[]): Answer =>
  (statement) => {
    const asked = [...statement.matchAll(/IS_ROLE_IN_SESSION\('([^']*)'\) AS (\w+)/g)];
    if (asked.length === 0) return undefined;
    return [Object.fromEntries(asked.map(([, role = '', name = '']) => [name.toUpperCase(), roles.includes(role)]))];
  };

export const SOURCE = /FROM "LAB"\."RAW"\."CRM_PERSON_IDENTIFIERS"/;
const SOURCE_COLUMNS = { EVENT_ID: '', IDENTIFIER_TYPE: '', IDENTIFIER_VALUE: '', _INGESTED_AT: '' };

/** A sample of a source as the check of values gets it. */
export const sample = (
  type: string,
  rows: number,
  [commonest, commonestRows]: readonly [string, number],
  [maskedRows, mask]: readonly [number, string | null] = [0, null],
): Row => ({ type, rows, commonest, commonestRows, maskedRows, mask });

/** What a run reads sources with, asked for no row. */
export const COMPILED = /^SELECT \* FROM \(\n[\s\S]*\n\) AS source_rows LIMIT 0$/;

/** An account where all is well and nothing is deployed. What a test says goes before it. */
export const healthy: readonly Answer[] = [
  says(COMPILED),
  says(/^USE SECONDARY ROLES NONE$/),
  says(/CURRENT_ACCOUNT\(\)/, { account: 'ACME', user: 'ANN', role: 'LOADER', warehouse: 'WH', version: '9.1' }),
  says(/^SHOW WAREHOUSES LIKE 'WH'$/, {
    name: 'WH',
    size: 'X-Small',
    state: 'SUSPENDED',
    auto_resume: 'true',
    auto_suspend: '60',
  }),
  says(
    /^SHOW PARAMETERS IN (SESSION|WAREHOUSE)/,
    { key: 'TIMEZONE', value: 'Europe/Berlin' },
    { key: 'STATEMENT_TIMEOUT_IN_SECONDS', value: '172800' },
  ),
  hides(/^SHOW (TABLES|VIEWS|PROCEDURES|USER FUNCTIONS).* IN SCHEMA "LAB"\."NEXUS"$/),
  says(/^SHOW SCHEMAS IN DATABASE "LAB"$/, { name: 'RAW' }),
  says(/^SHOW TABLES IN SCHEMA "LAB"\."RAW"$/, { name: 'CRM_PERSON_IDENTIFIERS' }),
  grants(/DATABASE/, ['USAGE', 'PUBLIC'], ['CREATE SCHEMA', 'LOADER']),
  actsAs('LOADER', 'PUBLIC'),
  says(/^SELECT \* FROM "LAB"\."RAW"\."CRM_PERSON_IDENTIFIERS" LIMIT 0$/, SOURCE_COLUMNS),
  says(/^SHOW OBJECTS LIKE 'CRM_PERSON_IDENTIFIERS' IN SCHEMA "LAB"\."RAW"$/, {
    name: 'CRM_PERSON_IDENTIFIERS',
    kind: 'TABLE',
    rows: '100',
  }),
  says(/^DESCRIBE TABLE/, { name: 'IDENTIFIER_VALUE', 'policy name': null }),
  says(/POLICY_REFERENCES/),
  says(/AS commonest/, sample('email', 100, ['ann@example.com', 3])),
];

/** A warehouse of ours over a driver that answers from lists; the first answer that is meant counts. */
export function account(...answers: readonly Answer[]): { warehouse: SnowflakeWarehouse; asked: string[] } {
  const all = [...answers, ...healthy];
  const asked: string[] = [];
  const connection = {
    execute: ({ sqlText, complete }: { sqlText: string; complete: (...given: unknown[]) => void }) => {
      asked.push(sqlText);
      const answer = all.map((each) => each(sqlText)).find((each) => each !== undefined);
      if (answer === undefined) return complete(new Error(`the test has no answer to: ${sqlText}`));
      if (answer instanceof Refusal) return complete(answer);
      const names = Object.keys(answer[0] ?? {});
      const columns = names.map((name) => ({
        getName: () => name,
        getType: () => (name.startsWith('_INGESTED') ? 'timestamp_ntz' : 'text'),
        getScale: () => 0,
        getPrecision: () => 38,
      }));
      const rows = answer.map((row) => names.map((name) => row[name] ?? null));
      complete(undefined, { getColumns: () => columns, getQueryId: () => 'id' }, rows);
    },
  };
  // Only what the warehouse uses of the driver.
  const warehouse = new SnowflakeWarehouse(connection as unknown as Connection, { database: 'LAB', schema: 'NEXUS' });
  return { warehouse, asked };
}
