import { dialects } from '../../sql/dialects/index.ts';
import type { SnowflakePlace, SnowflakeRelation } from './names.ts';
import { fullName, schemaName } from './names.ts';

const { quote } = dialects.snowflake;

/** What a deployment makes in its schema. https://docs.snowflake.com/en/user-guide/security-access-control-privileges */
export const SCHEMA_PRIVILEGES = ['CREATE TABLE', 'CREATE VIEW', 'CREATE FUNCTION', 'CREATE PROCEDURE'] as const;

/** Spells one grant, without a semicolon. https://docs.snowflake.com/en/sql-reference/sql/grant-privilege */
export const grant = (privileges: string | readonly string[], on: string, role: string): string =>
  `GRANT ${typeof privileges === 'string' ? privileges : privileges.join(', ')} ON ${on} TO ROLE ${quote(role)}`;

/** Statements as people paste them: each with its semicolon. */
export const paste = (statements: readonly string[]): string => statements.map((text) => `${text};`).join('\n');

/** The same below a sentence. */
export const pasteable = (statements: readonly string[]): string =>
  paste(statements.map((text) => `  ${text.replaceAll('\n', '\n  ')}`));

export const grantRole = (role: string, user: string): string => `GRANT ROLE ${quote(role)} TO USER ${quote(user)}`;

export const grantWarehouse = (warehouse: string, role: string): string =>
  grant('USAGE', `WAREHOUSE ${quote(warehouse)}`, role);

/** To start a warehouse that does not start by itself. */
export const grantOperate = (warehouse: string, role: string): string =>
  grant('OPERATE', `WAREHOUSE ${quote(warehouse)}`, role);

export const grantDatabase = (database: string, role: string): string =>
  grant('USAGE', `DATABASE ${quote(database)}`, role);

export const grantSchema = (place: SnowflakePlace, role: string): string =>
  grant('USAGE', `SCHEMA ${schemaName(place)}`, role);

/** To make the schema; its maker owns it and needs no further right in it. */
export const grantCreateSchema = (database: string, role: string): string =>
  grant('CREATE SCHEMA', `DATABASE ${quote(database)}`, role);

/** To make what a deployment has in a schema that somebody else owns. */
export const grantCreate = (
  place: SnowflakePlace,
  role: string,
  privileges: readonly string[] = SCHEMA_PRIVILEGES,
): string => grant(['USAGE', ...privileges], `SCHEMA ${schemaName(place)}`, role);

/** Everything that a role needs at a place to deploy there. */
export const grantsToDeploy = (place: SnowflakePlace, role: string, schemaIsThere: boolean): string[] => [
  grantDatabase(place.database, role),
  schemaIsThere ? grantCreate(place, role) : grantCreateSchema(place.database, role),
];

/**
 * To read one relation. The statement must say which it is.
 * https://docs.snowflake.com/en/sql-reference/sql/grant-privilege#required-parameters
 */
export const grantSelect = (relation: SnowflakeRelation, role: string, type = 'TABLE'): string =>
  grant('SELECT', `${type} ${fullName(relation)}`, role);

/** To read relations, with what leads to them, once each. */
export function grantsToRead(relations: readonly SnowflakeRelation[], role: string, type = 'TABLE'): string[] {
  const grants = relations.flatMap((relation) => [
    grantDatabase(relation.database, role),
    grantSchema(relation, role),
    grantSelect(relation, role, type),
  ]);
  return [...new Set(grants)];
}

/**
 * To run a task, and an alert if there is one.
 *
 * @param isServerless without a warehouse of the account's
 * https://docs.snowflake.com/en/user-guide/tasks-intro#task-security
 */
export const grantsToSchedule = (place: SnowflakePlace, role: string, isServerless: boolean): string[] => [
  grant('CREATE TASK', `SCHEMA ${schemaName(place)}`, role),
  grant('EXECUTE TASK', 'ACCOUNT', role),
  ...(isServerless ? [grant('EXECUTE MANAGED TASK', 'ACCOUNT', role)] : []),
];
