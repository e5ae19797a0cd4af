import { dialects } from '../../sql/dialects/index.ts';
import type { SnowflakeQueries } from './queries.ts';

const { literal } = dialects.snowflake;

/**
 * Which of some roles this session acts as: its own and those that are granted to it, at any depth.
 * https://docs.snowflake.com/en/sql-reference/functions/is_role_in_session
 */
export async function rolesInSession(
  asked: { readonly records: SnowflakeQueries['records'] },
  roles: readonly string[],
): Promise<ReadonlySet<string>> {
  const each = [...new Set(roles)];
  if (each.length === 0) return new Set();
  const [row = {}] = await asked.records(
    `SELECT ${each.map((role, index) => `IS_ROLE_IN_SESSION(${literal(role)}) AS is_${String(index)}`).join(', ')}`,
  );
  return new Set(each.filter((_, index) => String(row[`is_${String(index)}`]).toLowerCase() === 'true'));
}
