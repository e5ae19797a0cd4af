import { dialects } from '../../sql/dialects/index.ts';
import type { NamedRow } from '../../warehouses/snowflake/queries.ts';
import type { SnowflakeRelation } from '../../warehouses/snowflake/names.ts';
import { fullName, schemaName } from '../../warehouses/snowflake/names.ts';
import type { Asked } from './asked.ts';

const { literal, quote } = dialects.snowflake;

/** A policy that stands on a table or view, or on one of its columns. */
export interface PolicyReference {
  /** `MASKING_POLICY`, `ROW_ACCESS_POLICY`, `PROJECTION_POLICY`, `AGGREGATION_POLICY`, `JOIN_POLICY`, … */
  readonly kind: string;
  /** database.schema.policy */
  readonly policy: string;
  /** Column that it guards; empty where it stands on the whole. */
  readonly column: string;
  /** The tag by which it came there, as `database.schema.tag`; empty where it was set directly. */
  readonly tag: string;
}

const joined = (...parts: readonly unknown[]): string =>
  parts.some((part) => part === null || part === undefined) ? '' : parts.map(String).join('.');

/** Reads the rows of POLICY_REFERENCES. */
export const readPolicyReferences = (rows: readonly NamedRow[]): PolicyReference[] =>
  rows.map((row) => ({
    kind: String(row['policy_kind']),
    policy: joined(row['policy_db'], row['policy_schema'], row['policy_name']),
    column: joined(row['ref_column_name']),
    tag: joined(row['tag_database'], row['tag_schema'], row['tag_name']),
  }));

export interface Listed {
  /** TABLE, VIEW, … */
  readonly kind: string;
  /** As Snowflake's metadata count them, whatever a policy hides; undefined where they do not. */
  readonly rows: number | undefined;
}

/** What SHOW OBJECTS tells of a relation. https://docs.snowflake.com/en/sql-reference/sql/show-objects */
export async function listed(asked: Pick<Asked, 'records'>, relation: SnowflakeRelation): Promise<Listed> {
  const rows = await asked.records(`SHOW OBJECTS LIKE ${literal(relation.name)} IN SCHEMA ${schemaName(relation)}`);
  // In the pattern an underscore is any character, and letter case does not count.
  const row = rows.find(({ name }) => name === relation.name);
  const count = row?.['rows'];
  return {
    kind: String(row?.['kind'] ?? 'TABLE'),
    rows: count === null || count === undefined || count === '' ? undefined : Number(count),
  };
}

/**
 * The policies on a relation that the session's role may know of: those that it may apply, and those on what it owns.
 * https://docs.snowflake.com/en/sql-reference/functions/policy_references
 */
export async function policyReferences(
  asked: Pick<Asked, 'records'>,
  relation: SnowflakeRelation,
  kind: string,
): Promise<PolicyReference[]> {
  const domain = kind.endsWith('VIEW') ? 'VIEW' : 'TABLE';
  const rows = await asked.records(
    `SELECT POLICY_DB, POLICY_SCHEMA, POLICY_NAME, POLICY_KIND, REF_COLUMN_NAME, TAG_DATABASE, TAG_SCHEMA, TAG_NAME
FROM TABLE(${quote(relation.database)}.INFORMATION_SCHEMA.POLICY_REFERENCES(REF_ENTITY_NAME => ${literal(fullName(relation))}, REF_ENTITY_DOMAIN => ${literal(domain)}))`,
  );
  return readPolicyReferences(rows);
}

/**
 * The masking policies that stand directly on columns, which everybody is told who may describe the relation; those that
 * a tag brings are not among them. https://docs.snowflake.com/en/sql-reference/sql/desc-table#usage-notes
 */
export async function describedMasks(
  asked: Pick<Asked, 'records'>,
  relation: SnowflakeRelation,
): Promise<PolicyReference[]> {
  const rows = await asked.records(`DESCRIBE TABLE ${fullName(relation)}`);
  return rows.flatMap((row) => {
    const policy = joined(row['policy name']);
    return policy === '' ? [] : [{ kind: 'MASKING_POLICY', policy, column: String(row['name']), tag: '' }];
  });
}
