import { beforeAll, expect, test } from '@jest/globals';
import { buildBundle } from '../../../build/build.ts';
import {
  grantOperate,
  grantRole,
  grantsToDeploy,
  grantsToRead,
  grantsToSchedule,
  grantWarehouse,
} from '../../../warehouses/snowflake/grants.ts';
import { roleGrants } from '../../../warehouses/snowflake/roles.ts';
import { alertGrants, alertStatements, taskStatements } from '../../../warehouses/snowflake/schedule.ts';
import { setupSqlfluff } from '../setup.ts';
import { parseSnowflake } from '../sqlfluff/parser.ts';

/** Statements that a deploy prints, or sends beside those of the bundle, held against Snowflake's grammar. */
const PLACE = { database: 'lab', schema: 'nexus' };

beforeAll(() => {
  const setup = setupSqlfluff();
  if (!setup.ready) throw new Error(setup.reason);
}, 300_000);

test('every grant, task and alert is Snowflake’s grammar', async () => {
  const config = {
    targets: { test: { snowflake: PLACE } },
    sources: [{ name: 'crm', location: { schema: 'raw' }, relations: { person_identifiers: {} } }],
    identifier_types: { user_id: {} },
  };
  const relation = { ...PLACE, name: 'people' };
  const roles = roleGrants(
    buildBundle(config, 'snowflake'),
    { ...PLACE, execute_as: 'caller', analyst_role: 'analyst', reader_role: 'readers' },
    [relation],
  );
  const schedule = { at: PLACE, every: 'USING CRON 0 * * * * UTC', warehouse: 'wh', timeoutMinutes: 360 };
  const alert = { integration: 'mail', recipients: 'me@example.com' };
  const statements = [
    ...roles.flatMap(({ grants }) => grants),
    ...[true, false].flatMap((isThere) => grantsToDeploy(PLACE, 'deployer', isThere)),
    ...grantsToRead([relation], 'deployer'),
    ...grantsToSchedule(PLACE, 'deployer', true),
    ...alertGrants({ ...schedule, alert }, alert, 'deployer'),
    grantWarehouse('wh', 'deployer'),
    grantOperate('wh', 'deployer'),
    grantRole('deployer', 'ann'),
    ...taskStatements(schedule),
    ...taskStatements({ ...schedule, warehouse: undefined }),
    ...alertStatements(schedule, alert),
  ];
  expect(statements.length).toBeGreaterThan(60);
  const answers = await parseSnowflake(statements);
  const wrong = statements.flatMap((text, index) =>
    (answers[index] ?? []).map(({ message }) => `${message} in ${text}`),
  );
  // sqlfluff does not know this privilege: https://docs.snowflake.com/en/sql-reference/sql/grant-privilege lists it.
  expect(wrong.map((text) => text.slice(text.lastIndexOf(' in GRANT')))).toEqual([
    ' in GRANT CREATE ALERT ON SCHEMA "LAB"."NEXUS" TO ROLE "DEPLOYER"',
  ]);
}, 120_000);
