import { messageOf } from '../../procedures/message_of.ts';
import { dialects } from '../../sql/dialects/index.ts';
import { grant, paste, SCHEMA_PRIVILEGES } from '../../warehouses/snowflake/grants.ts';
import { schemaName } from '../../warehouses/snowflake/names.ts';
import { rolesInSession } from '../../warehouses/snowflake/session_roles.ts';
import type { Check } from '../check.ts';
import { rootOf } from '../errors.ts';
import type { Asked } from './asked.ts';

/** One row of SHOW GRANTS ON …. https://docs.snowflake.com/en/sql-reference/sql/show-grants */
export interface Grant {
  readonly privilege: string;
  /** ROLE, DATABASE_ROLE, USER, SHARE, … */
  readonly grantedTo: string;
  readonly grantee: string;
}

/** Privileges of a role on an object, or why they cannot be told. */
export interface Held {
  readonly privileges: ReadonlySet<string>;
  /** Privileges that only others than account roles were seen to have, of which the session may be one. */
  readonly unsure: ReadonlySet<string>;
}

/** What grants come to for a session that acts as some roles. OWNERSHIP is every privilege. */
export function held(grants: readonly Grant[], roles: ReadonlySet<string>): Held {
  const ours = grants.filter(({ grantedTo, grantee }) => grantedTo === 'ROLE' && roles.has(grantee));
  const privileges = new Set(ours.map(({ privilege }) => privilege));
  const unsure = new Set(
    grants.filter(({ grantedTo }) => grantedTo === 'DATABASE_ROLE').map(({ privilege }) => privilege),
  );
  return { privileges, unsure };
}

/** Those of some privileges that are not held. A privilege of any kind on a schema or database lets it be used. */
export function missing(wanted: readonly string[], { privileges }: Held): string[] {
  if (privileges.has('OWNERSHIP')) return [];
  return wanted.filter((privilege) => !privileges.has(privilege) && !(privilege === 'USAGE' && privileges.size > 0));
}

async function grantsOn(asked: Pick<Asked, 'records' | 'listing'>, what: string): Promise<Held | undefined> {
  const rows = await asked.listing(`SHOW GRANTS ON ${what}`);
  if (rows === undefined || rows.length === 0) return undefined;
  const grants = rows.map((row): Grant => ({
    privilege: String(row['privilege']),
    grantedTo: String(row['granted_to']),
    grantee: String(row['grantee_name']),
  }));
  const roles = grants.filter(({ grantedTo }) => grantedTo === 'ROLE').map(({ grantee }) => grantee);
  return held(grants, await rolesInSession(asked, roles));
}

async function checkOn(
  asked: Pick<Asked, 'records' | 'listing'>,
  role: string,
  what: string,
  wanted: readonly string[],
): Promise<Check> {
  const name = 'Rights';
  let found: Held | undefined;
  let why = 'SHOW GRANTS lists none';
  try {
    found = await grantsOn(asked, what);
  } catch (error) {
    why = messageOf(rootOf(error));
  }
  if (found === undefined) {
    return {
      name,
      state: 'attention',
      detail: `could not tell what role ${role} may do on ${what}: ${why}`,
      fix: paste([grant(wanted, what, role)]),
    };
  }
  const lacking = missing(wanted, found);
  if (lacking.length === 0) {
    const through = found.privileges.has('OWNERSHIP') ? 'owns' : `has ${wanted.join(', ')} on`;
    return { name, state: 'good', detail: `role ${role} ${through} ${what}` };
  }
  const isUnsure = lacking.every((privilege) => found.unsure.has(privilege) || found.unsure.has('OWNERSHIP'));
  return {
    name,
    state: isUnsure ? 'attention' : 'bad',
    detail: `role ${role} lacks ${lacking.join(', ')} on ${what}${isUnsure ? ', unless a database role gives it' : ''}`,
    fix: paste([grant(lacking, what, role)]),
  };
}

/** The rights to make the schema, or to make what a deployment is in it. */
export async function checkRights(
  asked: Pick<Asked, 'records' | 'listing' | 'at'>,
  role: string,
  isSchemaThere: boolean,
): Promise<Check[]> {
  const database = `DATABASE ${dialects.snowflake.quote(asked.at.database)}`;
  if (!isSchemaThere) return [await checkOn(asked, role, database, ['USAGE', 'CREATE SCHEMA'])];
  return [
    await checkOn(asked, role, database, ['USAGE']),
    await checkOn(asked, role, `SCHEMA ${schemaName(asked.at)}`, ['USAGE', ...SCHEMA_PRIVILEGES]),
  ];
}
