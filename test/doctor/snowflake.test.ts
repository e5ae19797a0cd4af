import { describe, expect, test } from '@jest/globals';
import { buildBundle } from '../../build/build.ts';
import type { Check } from '../../doctor/check.ts';
import { checkSnowflake } from '../../doctor/snowflake/checks.ts';
import { named } from './support/named.ts';
import type { Answer } from './support/snowflake_account.ts';
import {
  account,
  actsAs,
  COMPILED,
  CONFIG,
  grants,
  hides,
  refuses,
  sample,
  says,
  SOURCE,
} from './support/snowflake_account.ts';

const bundle = buildBundle(CONFIG, 'snowflake', 'dev');

/** The checks of an account where what is given is otherwise than in a healthy one. */
const diagnose = (...answers: Answer[]): Promise<Check[]> =>
  checkSnowflake(account(...answers).warehouse, {}, CONFIG, bundle);

describe('a healthy account where nothing is deployed', () => {
  test('is told so, with what comes next', async () => {
    expect(await diagnose()).toEqual([
      { name: 'Connection', state: 'good', detail: 'account ACME, user ANN, role LOADER; Snowflake 9.1' },
      {
        name: 'Warehouse',
        state: 'good',
        detail: 'WH, X-Small, suspended; resumes by itself, suspends after 60 s',
      },
      {
        name: 'Session',
        state: 'good',
        detail: 'time zone Europe/Berlin, which times of Nexus do not depend on; a CALL is cut after 172800 s',
      },
      { name: 'Place', state: 'attention', detail: 'LAB.NEXUS is not there yet; a deploy makes it' },
      { name: 'Rights', state: 'good', detail: 'role LOADER has USAGE, CREATE SCHEMA on DATABASE "LAB"' },
      { name: 'Reading', state: 'good', detail: 'role LOADER may read LAB.RAW' },
      { name: 'Queries', state: 'good', detail: '2 views over your relations compile' },
      {
        name: 'Policies',
        state: 'good',
        detail: 'none that role LOADER may know of, on what the sources read',
      },
      {
        name: 'Values',
        state: 'good',
        detail: 'no masks and no value that is too common, in samples of 1 relation',
      },
      {
        name: 'Functions',
        state: 'attention',
        detail: 'not there yet',
        fix: 'npx nexus-warehouse deploy --warehouse snowflake',
      },
      { name: 'Sources', state: 'good', detail: '1 source with all relations and columns' },
      {
        name: 'Deployment',
        state: 'attention',
        detail: 'not there yet',
        fix: 'npx nexus-warehouse deploy --warehouse snowflake',
      },
      { name: 'Last run', state: 'attention', detail: 'none, nothing is deployed' },
    ]);
  });

  test('is asked, and nothing is changed', async () => {
    const { warehouse, asked } = account();
    await checkSnowflake(warehouse, {}, CONFIG, bundle);
    expect(asked.filter((text) => !/^(SELECT|SHOW|DESCRIBE) /.test(text))).toEqual([]);
  });
});

describe('the virtual warehouse', () => {
  const facts = { account: 'ACME', user: 'ANN', role: 'LOADER', warehouse: null, version: '9.1' };
  const wh = { name: 'WH', size: 'Small', state: 'SUSPENDED', auto_resume: 'true', auto_suspend: '60' };

  test('that is not there ends the checks, since nothing can be read', async () => {
    const checks = await diagnose(says(/CURRENT_ACCOUNT/, facts));
    expect(checks.map(({ name }) => name)).toEqual(['Connection', 'Warehouse', 'Session']);
    expect(named(checks, 'Warehouse')).toEqual([
      {
        state: 'bad',
        detail: 'the session has no virtual warehouse to run statements on',
        fix: 'name one: "warehouse" of the target in the config, or ALTER USER "ANN" SET DEFAULT_WAREHOUSE = …;',
      },
    ]);
  });

  test.each([
    [{ ...wh, auto_resume: 'false' }, 'bad', 'ALTER WAREHOUSE "WH" SET AUTO_RESUME = TRUE;'],
    [{ ...wh, auto_suspend: '0' }, 'attention', 'ALTER WAREHOUSE "WH" SET AUTO_SUSPEND = 60;'],
    [{ ...wh, name: 'WHX' }, 'attention', undefined],
  ])('%j', async (row, state, fix) => {
    const [found] = named(await diagnose(says(/^SHOW WAREHOUSES/, row)), 'Warehouse');
    expect([found?.state, found?.fix]).toEqual([state, fix]);
  });
});

describe('parameters', () => {
  const parameter = (of: string, key: string, value: string): Answer =>
    says(new RegExp(`^SHOW PARAMETERS IN ${of}`), { key: 'TIMEZONE', value: 'UTC' }, { key, value });

  test.each([
    ['SESSION', 'TRANSACTION_ABORT_ON_ERROR', 'true', /cannot say in nexus_runs why it failed/],
    ['WAREHOUSE', 'STATEMENT_TIMEOUT_IN_SECONDS', '600', /a CALL is cut after 600 s/],
  ])('of the %s: %s %s is worth a look', async (of, key, value, detail) => {
    expect(named(await diagnose(parameter(of, key, value)), 'Session')).toMatchObject([
      { state: 'attention', detail: expect.stringMatching(detail) },
    ]);
  });

  test('a time-out of 0 is none', async () => {
    const none = says(/^SHOW PARAMETERS/, { key: 'STATEMENT_TIMEOUT_IN_SECONDS', value: '0' });
    expect(named(await diagnose(none), 'Session')[0]).toMatchObject({
      state: 'good',
      detail: expect.stringContaining('a CALL may take any time'),
    });
  });
});

describe('rights', () => {
  const there: Answer[] = [
    says(/^SHOW (TABLES|VIEWS|PROCEDURES|USER FUNCTIONS) IN SCHEMA "LAB"\."NEXUS"$/),
    says(/INFORMATION_SCHEMA\.PROCEDURES/),
    // The ledger is not there either.
    hides(/FROM "LAB"\."NEXUS"\./),
  ];

  test('in a schema that somebody else made are named with the grant', async () => {
    const checks = await diagnose(
      ...there,
      grants(
        /SCHEMA/,
        ['OWNERSHIP', 'SYSADMIN'],
        ['USAGE', 'LOADER'],
        ['CREATE TABLE', 'LOADER'],
        ['CREATE VIEW', 'OTHER'],
      ),
    );
    expect(named(checks, 'Rights')).toEqual([
      { state: 'good', detail: 'role LOADER has USAGE on DATABASE "LAB"' },
      {
        state: 'bad',
        detail: 'role LOADER lacks CREATE VIEW, CREATE FUNCTION, CREATE PROCEDURE on SCHEMA "LAB"."NEXUS"',
        fix: 'GRANT CREATE VIEW, CREATE FUNCTION, CREATE PROCEDURE ON SCHEMA "LAB"."NEXUS" TO ROLE "LOADER";',
      },
    ]);
  });

  test('are inherited from roles below', async () => {
    const checks = await diagnose(
      ...there,
      grants(/SCHEMA/, ['OWNERSHIP', 'TEAM']),
      actsAs('LOADER', 'TEAM', 'PUBLIC'),
    );
    expect(named(checks, 'Rights').at(-1)).toEqual({ state: 'good', detail: 'role LOADER owns SCHEMA "LAB"."NEXUS"' });
  });

  test('of a database role cannot be told apart', async () => {
    const checks = await diagnose(
      ...there,
      grants(/SCHEMA/, ['OWNERSHIP', 'SYSADMIN'], ['USAGE', 'LOADER'], ['OWNERSHIP', 'MAKERS', 'DATABASE_ROLE']),
    );
    expect(named(checks, 'Rights').at(-1)).toMatchObject({
      state: 'attention',
      detail: expect.stringContaining('unless a database role gives it'),
    });
  });

  test('to make the schema are missing', async () => {
    expect(named(await diagnose(grants(/DATABASE/, ['USAGE', 'LOADER'])), 'Rights')).toEqual([
      {
        state: 'bad',
        detail: 'role LOADER lacks CREATE SCHEMA on DATABASE "LAB"',
        fix: 'GRANT CREATE SCHEMA ON DATABASE "LAB" TO ROLE "LOADER";',
      },
    ]);
  });

  test('that may not be listed are not held against anybody', async () => {
    const checks = await diagnose(refuses(/^SHOW GRANTS/, '003001', 'Insufficient privileges to operate on database'));
    expect(named(checks, 'Rights')).toMatchObject([
      { state: 'attention', detail: expect.stringContaining('Insufficient privileges') },
    ]);
  });

  test('to see the database are missing', async () => {
    const checks = await diagnose(hides(/^SHOW SCHEMAS IN DATABASE/));
    expect(checks.at(-1)).toEqual({
      name: 'Place',
      state: 'bad',
      detail: 'role LOADER sees no database LAB. If the name is right, it lacks USAGE.',
      fix: 'GRANT USAGE ON DATABASE "LAB" TO ROLE "LOADER";',
    });
  });

  test.each([
    ['table', [], 'sees no such table or view. If the name is right, it lacks SELECT.'],
    [
      'schema',
      [hides(/^SHOW TABLES IN SCHEMA "LAB"\."RAW"/)],
      'sees no schema LAB.RAW. If the name is right, it lacks USAGE.',
    ],
  ])('to read a source are missing: the %s is not seen', async (_, answers, detail) => {
    const checks = await diagnose(...answers, hides(/CRM_PERSON_IDENTIFIERS/));
    expect(named(checks, 'Reading')).toEqual([
      {
        state: 'bad',
        detail: `LAB.RAW.CRM_PERSON_IDENTIFIERS: role LOADER ${detail}`,
        fix: `GRANT USAGE ON DATABASE "LAB" TO ROLE "LOADER";
GRANT USAGE ON SCHEMA "LAB"."RAW" TO ROLE "LOADER";
GRANT SELECT ON TABLE "LAB"."RAW"."CRM_PERSON_IDENTIFIERS" TO ROLE "LOADER"; -- ON VIEW if it is one`,
      },
    ]);
  });

  test.each([
    ['LOADER', [], 'good', /^role LOADER, who asks, owns the procedures/],
    ['ADMIN', [], 'bad', /belong to role ADMIN.*about role LOADER, which may not replace them either\.$/],
    ['TEAM', [actsAs('LOADER', 'TEAM', 'PUBLIC')], 'attention', /belong to role TEAM.*about role LOADER\.$/],
  ])('a run has: those of %s', async (owner, answers, state, detail) => {
    const owned = says(/INFORMATION_SCHEMA\.PROCEDURES/, { OWNER: owner });
    const checks = await diagnose(...answers, owned, ...there, grants(/SCHEMA/, ['OWNERSHIP', 'LOADER']));
    expect(named(checks, 'Owner')).toMatchObject([{ state, detail: expect.stringMatching(detail) }]);
  });
});

describe('policies', () => {
  /** https://docs.snowflake.com/en/sql-reference/functions/policy_references */
  const reference = (kind: string, column: string | null, tag: string | null = null) => ({
    POLICY_DB: 'GOV',
    POLICY_SCHEMA: 'P',
    POLICY_NAME: 'HIDE',
    POLICY_KIND: kind,
    REF_COLUMN_NAME: column,
    TAG_DATABASE: tag === null ? null : 'GOV',
    TAG_SCHEMA: tag === null ? null : 'T',
    TAG_NAME: tag,
  });
  const listed = (...rows: Parameters<typeof says>[1][]): Answer => says(/POLICY_REFERENCES/, ...rows);
  const seen = (all: number, some: number, different: number, masked: number, example: string | null = null): Answer =>
    says(/AS some_values/, {
      ALL_ROWS: all,
      SOME_VALUES: some,
      DIFFERENT: different,
      MASKED: masked,
      EXAMPLE: example,
    });
  const what =
    'source crm, person_identifiers: masking policy GOV.P.HIDE on column IDENTIFIER_VALUE of LAB.RAW.CRM_PERSON_IDENTIFIERS';
  const fix = `whoever owns the policy lets the role that runs Nexus through, first in its body:
ALTER MASKING POLICY GOV.P.HIDE SET BODY -> CASE WHEN IS_ROLE_IN_SESSION('LOADER') THEN val ELSE … END;`;
  const policies = async (...answers: Answer[]) => named(await diagnose(...answers), 'Policies');

  test('that mask an identifier are bad, with what would happen and who can mend it', async () => {
    expect(
      await policies(listed(reference('MASKING_POLICY', 'IDENTIFIER_VALUE')), seen(100, 100, 1, 100, '***MASKED***')),
    ).toEqual([
      {
        state: 'bad',
        detail: `${what} masks it to role LOADER: 100 of 100 values read like "***MASKED***". As an identifier, a constant would make one of all who have it: Nexus sets such values aside, and so these rows link nothing.`,
        fix,
      },
    ]);
  });

  test.each([
    ['one constant of its own', seen(100, 100, 1, 0), 'bad', /one and the same value in all of 100 rows/],
    ['NULL', seen(100, 0, 0, 0), 'bad', /nothing but NULL/],
    ['values', seen(100, 100, 90, 0), 'good', /reads 90 different values in 100 rows, none of them a mask/],
    ['no row', seen(0, 0, 0, 0), 'attention', /no row to tell/],
  ])('that give %s', async (_, answer, state, detail) => {
    expect(await policies(listed(reference('MASKING_POLICY', 'IDENTIFIER_VALUE')), answer)).toMatchObject([
      { state, detail: expect.stringMatching(detail) },
    ]);
  });

  test('by a tag say so', async () => {
    const [found] = await policies(
      listed(reference('MASKING_POLICY', 'IDENTIFIER_VALUE', 'PII')),
      seen(100, 100, 1, 100, '*****'),
    );
    expect(found?.detail).toContain('masking policy GOV.P.HIDE (by tag GOV.T.PII) on column');
  });

  test('on columns that nothing here reads do not matter', async () => {
    expect(await policies(listed(reference('MASKING_POLICY', 'NOTES')))).toMatchObject([{ state: 'good' }]);
  });

  test.each([
    [100, '100', 'good', /sees all 100 rows/],
    [40, '100', 'bad', /hides 60 of 100 rows from role LOADER\. A run would see a part/],
    [40, null, 'attention', /may hide rows from role LOADER: nothing tells how many there are/],
  ])('on rows: %s seen of %s', async (count, there, state, detail) => {
    expect(
      await policies(
        listed(reference('ROW_ACCESS_POLICY', null)),
        says(/^SELECT COUNT\(\*\) FROM "LAB"\."RAW"/, { N: String(count) }),
        says(/^SHOW OBJECTS/, { name: 'CRM_PERSON_IDENTIFIERS', kind: 'TABLE', rows: there }),
      ),
    ).toMatchObject([{ state, detail: expect.stringMatching(detail) }]);
  });

  test('of other kinds are told of', async () => {
    expect(await policies(listed(reference('AGGREGATION_POLICY', null)))).toMatchObject([
      { state: 'attention', detail: expect.stringContaining('aggregation policy GOV.P.HIDE on LAB.RAW') },
    ]);
  });

  test('on a view are asked of the view', async () => {
    const { warehouse, asked } = account(
      says(/^SHOW OBJECTS/, { name: 'CRM_PERSON_IDENTIFIERS', kind: 'VIEW', rows: null }),
    );
    const checks = await checkSnowflake(warehouse, {}, CONFIG, bundle);
    expect(named(checks, 'Policies')[0]?.detail).toMatch(
      /; what stands on tables behind LAB\.RAW\.CRM_PERSON_IDENTIFIERS is not among them$/,
    );
    expect(asked.find((text) => text.includes('POLICY_REFERENCES'))).toContain(
      `FROM TABLE("LAB".INFORMATION_SCHEMA.POLICY_REFERENCES(REF_ENTITY_NAME => '"LAB"."RAW"."CRM_PERSON_IDENTIFIERS"', REF_ENTITY_DOMAIN => 'VIEW'))`,
    );
  });

  test('that may not be listed are known from the columns all the same', async () => {
    expect(
      await policies(
        refuses(/POLICY_REFERENCES/, '003001', 'Insufficient privileges'),
        says(/^DESCRIBE TABLE/, { name: 'IDENTIFIER_VALUE', 'policy name': 'GOV.P.HIDE' }),
        seen(100, 100, 1, 100, '*****'),
      ),
    ).toMatchObject([
      { state: 'attention', detail: expect.stringContaining('could not tell whether row access policies') },
      { state: 'bad', detail: expect.stringContaining(`${what} masks it to role LOADER`) },
    ]);
  });
});

describe('values', () => {
  const values = async (...rows: ReturnType<typeof sample>[]) =>
    named(await diagnose(says(/AS commonest/, ...rows)), 'Values');

  test('that look masked', async () => {
    expect(await values(sample('email', 100, ['***', 100], [100, '***']))).toMatchObject([
      {
        state: 'bad',
        detail:
          'source crm, identifiers of LAB.RAW.CRM_PERSON_IDENTIFIERS: 100 of 100 sampled values of type email look masked, such as "***". They are set aside, and so these rows link nothing',
      },
    ]);
    expect(await values(sample('email', 100, ['a@b.co', 9], [3, '***']))).toMatchObject([{ state: 'attention' }]);
  });

  test('that are common', async () => {
    expect(await values(sample('email', 100, ['shop@acme.com', 60]))).toMatchObject([
      {
        state: 'attention',
        detail: expect.stringContaining('60 % of 100 sampled rows of type email have the value "shop@acme.com"'),
        fix: expect.stringContaining('identifier_types.email.blocked'),
      },
    ]);
    expect(await values(sample('email', 100, ['a@b.co', 49]), sample('phone', 10, ['1', 10]))).toMatchObject([
      { state: 'good' },
    ]);
  });
});

describe('what a run reads sources with', () => {
  test('is compiled before there is a deployment, and a type that does not fit is told with the source', async () => {
    const refused = refuses(
      COMPILED,
      '001065',
      'SQL compilation error:\nFunction TRY_CAST cannot be used with arguments of types',
    );
    expect(named(await diagnose(refused), 'Queries')).toEqual(
      ['crm_records', 'crm_arrivals'].map((view) => ({
        state: 'bad',
        detail: `source crm: a run could not read it by ${view}. SQL compilation error: Function TRY_CAST cannot be used with arguments of types`,
      })),
    );
  });

  test('that is not there is told by another check', async () => {
    const checks = await diagnose(hides(SOURCE));
    expect(named(checks, 'Queries')).toMatchObject([{ state: 'good' }]);
    expect(named(checks, 'Reading')).toMatchObject([{ state: 'bad' }]);
  });
});
