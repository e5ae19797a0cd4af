import { dialects } from '../../../sql/dialects/index.ts';
import type { Asked } from './rows.ts';
import { rowsOf } from './rows.ts';

const { literal } = dialects.snowflake;

/** Who asks, and what the session runs on. */
export interface SessionFacts {
  readonly account: string;
  readonly user: string;
  readonly role: string;
  /** The session's virtual warehouse; empty if it has none. */
  readonly warehouse: string;
  readonly version: string;
}

const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** Answered without a virtual warehouse. https://docs.snowflake.com/en/sql-reference/functions-context */
export async function sessionFacts(asked: Pick<Asked, 'query'>): Promise<SessionFacts> {
  const { rows } = await asked.query(
    'SELECT CURRENT_ACCOUNT(), CURRENT_USER(), CURRENT_ROLE(), CURRENT_WAREHOUSE(), CURRENT_VERSION()',
  );
  const [account, user, role, warehouse, version] = (rows[0] ?? []).map(text);
  return {
    account: account ?? '',
    user: user ?? '',
    role: role ?? '',
    warehouse: warehouse ?? '',
    version: version ?? '',
  };
}

/**
 * Which of some roles this session acts as: its own and those that are granted to it, at any depth.
 * https://docs.snowflake.com/en/sql-reference/functions/is_role_in_session
 */
export async function rolesInSession(
  asked: Pick<Asked, 'query'>,
  roles: readonly string[],
): Promise<ReadonlySet<string>> {
  const each = [...new Set(roles)];
  if (each.length === 0) return new Set();
  const [row = {}] = await rowsOf(
    asked,
    `SELECT ${each.map((role, index) => `IS_ROLE_IN_SESSION(${literal(role)}) AS in_${String(index)}`).join(', ')}`,
  );
  return new Set(each.filter((_, index) => String(row[`in_${String(index)}`]).toLowerCase() === 'true'));
}
