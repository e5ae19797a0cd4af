import type { Asked } from './asked.ts';

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
