import { dialects } from '../../sql/dialects/index.ts';
import type { Check } from '../check.ts';
import type { Asked } from './asked.ts';
import type { SessionFacts } from './role.ts';

/** A run of a minute is short; one that is cut after less than an hour may be a large first load. */
const SHORT_TIMEOUT = 3600;

/** Parameters by name; values as Snowflake spells them. */
type Parameters = ReadonlyMap<string, string>;

const parameters = async (asked: Pick<Asked, 'records'>, of: string): Promise<Parameters> =>
  new Map((await asked.records(`SHOW PARAMETERS IN ${of}`)).map(({ key, value }) => [String(key), String(value)]));

const isOn = (value: string | undefined): boolean => value?.toLowerCase() === 'true';

/** What of a session's parameters touches a run. https://docs.snowflake.com/en/sql-reference/parameters */
export async function sessionParameters(
  asked: Pick<Asked, 'records'>,
  { warehouse }: SessionFacts,
): Promise<Omit<Check, 'name'>> {
  const session = await parameters(asked, 'SESSION');
  // Of the session's and the warehouse's time-out, the shorter one holds; 0 is none.
  const ofWarehouse =
    warehouse === '' ? undefined : await parameters(asked, `WAREHOUSE ${dialects.snowflake.quote(warehouse)}`);
  const timeouts = [session, ofWarehouse]
    .map((each) => Number(each?.get('STATEMENT_TIMEOUT_IN_SECONDS') ?? 0))
    .filter((seconds) => seconds > 0);
  const timeout = Math.min(...timeouts);
  const zone = session.get('TIMEZONE') ?? 'unknown';
  const facts = `time zone ${zone}, which times of Nexus do not depend on`;
  if (isOn(session.get('TRANSACTION_ABORT_ON_ERROR'))) {
    return {
      state: 'attention',
      detail: `${facts}; TRANSACTION_ABORT_ON_ERROR is on: after an error a run cannot say in nexus_runs why it failed`,
      fix: 'ALTER SESSION SET TRANSACTION_ABORT_ON_ERROR = FALSE; before a CALL, or the same of the user',
    };
  }
  if (timeout < SHORT_TIMEOUT) {
    return {
      state: 'attention',
      detail: `${facts}; a CALL is cut after ${String(timeout)} s (STATEMENT_TIMEOUT_IN_SECONDS)`,
      fix: `ALTER SESSION SET STATEMENT_TIMEOUT_IN_SECONDS = ${String(SHORT_TIMEOUT)}; before a CALL, or the same of user and warehouse`,
    };
  }
  const length = Number.isFinite(timeout) ? `is cut after ${String(timeout)} s` : 'may take any time';
  return { state: 'good', detail: `${facts}; a CALL ${length}` };
}
