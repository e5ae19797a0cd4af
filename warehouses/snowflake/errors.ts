import { messageOf } from '../../procedures/message_of.ts';

/** Snowflake's number of an error, such as 2003; undefined for what is no error of Snowflake's. */
export function codeOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  const code = Number(error.code);
  return Number.isInteger(code) ? code : undefined;
}

/** "Does not exist or not authorized": of an object, and of a schema or database. */
export const isMissing = (error: unknown): boolean => [2003, 2043].includes(codeOf(error) ?? 0);

/** Query id of the statement that failed, by which it is found in Snowflake's query history. */
function queryIdOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('data' in error)) return undefined;
  const { queryId } = (error.data ?? {}) as { readonly queryId?: unknown };
  return typeof queryId === 'string' ? queryId : undefined;
}

/** What an error of Snowflake means to whoever sees it, and what to do; its own words where they are best. */
function meaning(error: unknown): string | undefined {
  const message = messageOf(error);
  switch (codeOf(error)) {
    case 606: // No active warehouse selected in the current session.
    case 57014:
      return `${message}\nName one in the target ("warehouse"), in the connection, or as the default of the user: ALTER USER … SET DEFAULT_WAREHOUSE = ….`;
    case 3001: // Insufficient privileges to operate on …
      return `${message}\nThe role lacks this right. \`npx nexus-warehouse doctor --warehouse snowflake\` says what grants it.`;
    case 390100:
      return `${message}\nCheck user, password or token of the connection, and the account: it reads myorg-myaccount.`;
    case 390303: // Invalid OAuth access token.
    case 390318: // OAuth access token expired.
    case 390114: // Authentication token has expired.
      return `${message}\nGet a new one: a token is good for a while only. A key pair is not so (authenticator = "snowflake_jwt").`;
    case 390189:
    case 390186:
      return `${message}\nName another (--role, or "role" in the target), or have it granted: GRANT ROLE … TO USER …;`;
    case 390422:
      return `${message}\nA network policy of the account lets in only some addresses: ask whoever keeps it.`;
    case 390144:
      return `${message}\nThe public half of the key must belong to the user (ALTER USER … SET RSA_PUBLIC_KEY = …), and the clock of this machine must be right.`;
    default:
      if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN/.test(message)) {
        return `Snowflake cannot be reached from here: ${message}. Is the account right, is there a network, and a proxy (HTTPS_PROXY) if it needs one?`;
      }
      return undefined;
  }
}

/** What to show of an error, with the id under which Snowflake keeps the statement. */
export function explained(error: unknown): string {
  const queryId = queryIdOf(error);
  return `${meaning(error) ?? messageOf(error)}${queryId === undefined ? '' : `\nQuery id: ${queryId}`}`;
}
