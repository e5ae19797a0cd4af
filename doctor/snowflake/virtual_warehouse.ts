import { dialects } from '../../sql/dialects/index.ts';
import { grantWarehouse, paste } from '../../warehouses/snowflake/grants.ts';
import type { Check } from '../check.ts';
import type { Asked } from './asked.ts';
import type { SessionFacts } from './role.ts';

const { literal, quote } = dialects.snowflake;

/** What runs the statements. https://docs.snowflake.com/en/sql-reference/sql/show-warehouses */
export async function virtualWarehouse(
  asked: Pick<Asked, 'records' | 'virtualWarehouse'>,
  { role, warehouse, user }: SessionFacts,
): Promise<Omit<Check, 'name'>> {
  if (warehouse === '') {
    const { virtualWarehouse: wanted } = asked;
    if (wanted === undefined) {
      return {
        state: 'bad',
        detail: 'the session has no virtual warehouse to run statements on',
        fix: `name one: "warehouse" of the target in the config, or ALTER USER ${quote(user)} SET DEFAULT_WAREHOUSE = …;`,
      };
    }
    return {
      state: 'bad',
      detail: `role ${role} sees no virtual warehouse ${wanted}. If the name is right, it lacks USAGE.`,
      fix: paste([grantWarehouse(wanted, role)]),
    };
  }
  const found = await asked.records(`SHOW WAREHOUSES LIKE ${literal(warehouse)}`);
  const row = found.find(({ name }) => name === warehouse);
  if (row === undefined) return { state: 'attention', detail: `${warehouse}, of which role ${role} may not see more` };
  const { size, state, auto_resume: autoResume, auto_suspend: autoSuspend } = row;
  const detail = `${warehouse}, ${String(size)}, ${String(state).toLowerCase()}`;
  if (String(autoResume) !== 'true' && String(state) === 'SUSPENDED') {
    return {
      state: 'bad',
      detail: `${detail}, and does not resume by itself`,
      fix: `ALTER WAREHOUSE ${quote(warehouse)} SET AUTO_RESUME = TRUE;`,
    };
  }
  const seconds = Number(autoSuspend);
  return seconds > 0
    ? { state: 'good', detail: `${detail}; resumes by itself, suspends after ${String(seconds)} s` }
    : {
        state: 'attention',
        detail: `${detail}; it never suspends, and costs while nothing runs`,
        fix: `ALTER WAREHOUSE ${quote(warehouse)} SET AUTO_SUSPEND = 60;`,
      };
}
