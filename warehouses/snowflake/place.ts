import { dialects } from '../../sql/dialects/index.ts';
import type { Relation } from '../../sql/tag.ts';
import { nexus_installed } from '../../sql/tables/operations.ts';
import type { NamedRow, SnowflakeQueries } from './queries.ts';
import {
  grantCreate,
  grantCreateSchema,
  grantDatabase,
  grantOperate,
  grantWarehouse,
  pasteable,
  SCHEMA_PRIVILEGES,
} from './grants.ts';
import { externalRelations, schemaName } from './names.ts';
import { rolesInSession } from './session_roles.ts';

/** What a check asks. */
export type PlaceQueries = Pick<SnowflakeQueries, 'at' | 'virtualWarehouse' | 'records' | 'listing'>;

/** A place where this role cannot deploy, with what has to be granted. */
export class PlaceError extends Error {}

const { quote, literal } = dialects.snowflake;
/** A name as Snowflake's listings spell it. */
const listed = (name: string): string => name.toUpperCase();

/** Which of some roles the session has, by itself or by inheritance; undefined where that cannot be told. */
async function heldRoles(
  queries: PlaceQueries,
  current: string,
  roles: readonly string[],
): Promise<ReadonlySet<string> | undefined> {
  const others = roles.filter((role) => role !== current);
  const inherited = await rolesInSession(queries, others).catch(() => undefined);
  return inherited && new Set([current, ...inherited]);
}

/**
 * Privileges that the session has on an object, with all that come with owning it.
 * https://docs.snowflake.com/en/sql-reference/sql/show-grants
 *
 * @returns undefined where that cannot be told: then Snowflake itself has the word, later
 */
async function privilegesOn(
  queries: PlaceQueries,
  object: string,
  current: string,
): Promise<ReadonlySet<string> | undefined> {
  const grants = await queries.records(`SHOW GRANTS ON ${object}`).catch(() => undefined);
  // Everything has an owner: a list without one is not the whole list.
  if (grants?.some(({ privilege }) => privilege === 'OWNERSHIP') !== true) return undefined;
  if (grants.some((row) => row['granted_to'] !== 'ROLE')) return undefined;
  const holders = [...new Set(grants.map((row) => String(row['grantee_name'])))];
  const roles = await heldRoles(queries, current, holders);
  if (roles === undefined) return undefined;
  return new Set(
    grants.filter((row) => roles.has(String(row['grantee_name']))).map(({ privilege }) => String(privilege)),
  );
}

/** @returns what to do so that the session can run statements; undefined if it can */
async function warehouseProblem(queries: PlaceQueries, role: string): Promise<string | undefined> {
  const { virtualWarehouse } = queries;
  const [session = {}] = await queries.records('SELECT CURRENT_WAREHOUSE() AS warehouse');
  const warehouse = session['warehouse'];
  if (typeof warehouse !== 'string') {
    return virtualWarehouse === undefined
      ? 'The session has no warehouse to run statements on: name one in the target ("warehouse"), in the connection, or with --virtual-warehouse.'
      : `There is no warehouse ${virtualWarehouse}, or role ${role} may not use it:\n${pasteable([grantWarehouse(virtualWarehouse, role)])}`;
  }
  const listing = await queries.records(`SHOW WAREHOUSES LIKE ${literal(warehouse)}`).catch((): NamedRow[] => []);
  const found = listing.find(({ name }) => name === warehouse);
  if (found?.['state'] !== 'SUSPENDED' || String(found['auto_resume']) !== 'false') return undefined;
  return `Warehouse ${warehouse} is suspended and does not start by itself. Start it, or have it start when it is needed:\n  ALTER WAREHOUSE ${quote(warehouse)} SET AUTO_RESUME = TRUE;\nIf role ${role} is to start it:\n${pasteable([grantOperate(warehouse, role)])}`;
}

/** @returns what the role lacks in the database or schema of a deployment; undefined if nothing is known to be missing */
async function schemaProblem(queries: PlaceQueries, role: string): Promise<string | undefined> {
  const { database, schema } = queries.at;
  const schemas = await queries.listing(`SHOW SCHEMAS LIKE ${literal(listed(schema))} IN DATABASE ${quote(database)}`);
  if (schemas === undefined) return undefined;
  const full = schemaName(queries.at);
  if (!schemas.some(({ name }) => name === listed(schema))) {
    const held = await privilegesOn(queries, `DATABASE ${quote(database)}`, role);
    if (held === undefined || held.has('OWNERSHIP') || held.has('CREATE SCHEMA')) return undefined;
    return `Schema ${full} is not there, or not for role ${role}, which may not make it. To make it:\n${pasteable([grantCreateSchema(database, role)])}\nor, if it is there:\n${pasteable([grantCreate(queries.at, role)])}`;
  }
  const held = await privilegesOn(queries, `SCHEMA ${full}`, role);
  if (held === undefined || held.has('OWNERSHIP')) return undefined;
  const missing = SCHEMA_PRIVILEGES.filter((privilege) => !held.has(privilege));
  return missing.length === 0
    ? undefined
    : `Role ${role} may not make everything in schema ${full}:\n${pasteable([grantCreate(queries.at, role, missing)])}`;
}

/** Only its owner replaces an object. @returns undefined where that is this session, or there is no deployment yet */
async function ownerProblem(queries: PlaceQueries, role: string): Promise<string | undefined> {
  const place = schemaName(queries.at);
  const ledger = listed(nexus_installed.name);
  const found = await queries.listing(`SHOW TABLES LIKE ${literal(ledger)} IN SCHEMA ${place}`);
  const owner = found?.find(({ name }) => name === ledger)?.['owner'];
  if (typeof owner !== 'string' || owner === '' || owner === role) return undefined;
  const roles = await heldRoles(queries, role, [owner]);
  return roles?.has(owner) === false
    ? `What is deployed in ${place} belongs to role ${owner}. Deploy as that role (--role ${owner}), which a user has by:\n  GRANT ROLE ${quote(owner)} TO USER …;`
    : undefined;
}

/**
 * Holds a place, and where its sources are, against what a role needs to deploy there.
 *
 * @throws PlaceError with everything that is missing, and the grants that mend it
 */
export async function checkSnowflakePlace(queries: PlaceQueries, relations: readonly Relation[]): Promise<void> {
  const [session = {}] = await queries.records('SELECT CURRENT_ROLE() AS role');
  const role = session['role'];
  if (typeof role !== 'string') {
    throw new PlaceError(
      'The session has no role: name one in the target ("role"), in the connection, or with --role.',
    );
  }
  const names = [queries.at.database, ...externalRelations(relations, queries.at).map(({ database }) => database)];
  const databases = [...new Set(names.map((name) => listed(name)))];
  const hidden: string[] = [];
  for (const database of databases) {
    if ((await queries.listing(`SHOW SCHEMAS LIKE 'PUBLIC' IN DATABASE ${quote(database)}`)) === undefined) {
      hidden.push(database);
    }
  }
  const problems = [
    await warehouseProblem(queries, role),
    hidden.length === 0
      ? undefined
      : `Role ${role} does not see ${hidden.join(' and ')}. If the name is right, whoever owns the database runs:\n${pasteable(hidden.map((database) => grantDatabase(database, role)))}`,
    await schemaProblem(queries, role),
    await ownerProblem(queries, role),
  ].filter((problem) => problem !== undefined);
  if (problems.length > 0) throw new PlaceError(problems.join('\n'));
}
