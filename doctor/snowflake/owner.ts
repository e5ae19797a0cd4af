import { dialects } from '../../sql/dialects/index.ts';
import { rolesInSession } from '../../warehouses/snowflake/session_roles.ts';
import type { Check } from '../check.ts';
import type { Asked } from './asked.ts';

const { literal, quote } = dialects.snowflake;

/**
 * Whose rights a run has: those of the role that owns the procedures, unless they run with the caller's. What this
 * session is told of sources and policies is about another role if it is not that one.
 * https://docs.snowflake.com/en/sql-reference/info-schema/procedures
 */
export async function owner(asked: Pick<Asked, 'records' | 'at'>, role: string): Promise<Omit<Check, 'name'>> {
  const { database, schema } = asked.at;
  const rows = await asked.records(
    `SELECT DISTINCT PROCEDURE_OWNER AS owner FROM ${quote(database)}.INFORMATION_SCHEMA.PROCEDURES
WHERE PROCEDURE_SCHEMA = ${literal(schema.toUpperCase())} AND STARTSWITH(PROCEDURE_NAME, 'NEXUS_')`,
  );
  const owners = rows.map((row) => String(row['owner']));
  const others = owners.filter((one) => one !== role);
  if (owners.length === 0) return { state: 'attention', detail: `none yet: role ${role} will own what a deploy makes` };
  if (others.length === 0)
    return { state: 'good', detail: `role ${role}, who asks, owns the procedures: a run has its rights` };
  const inherited = await rolesInSession(asked, others);
  const list = others.join(', ');
  return {
    state: others.every((one) => inherited.has(one)) ? 'attention' : 'bad',
    detail: `procedures belong to role ${list}, and run with its rights. What is said here is about role ${role}${
      others.every((one) => inherited.has(one)) ? '' : ', which may not replace them either'
    }.`,
    fix: `npx nexus-warehouse doctor --warehouse snowflake, as role ${list} ("role" of the target in the config)`,
  };
}
