import { describe, expect, test } from '@jest/globals';
import type { Relation } from '../../../sql/tag.ts';
import type { PlaceQueries } from '../../../warehouses/snowflake/place.ts';
import { checkSnowflakePlace, PlaceError } from '../../../warehouses/snowflake/place.ts';

type Rows = Readonly<Record<string, unknown>>[];
/** What an account answers, by statement; undefined where it says that something is not there. */
type Answers = Readonly<Record<string, Rows | undefined>>;

const owned = (grantee: string): Rows => [{ privilege: 'OWNERSHIP', granted_to: 'ROLE', grantee_name: grantee }];
const holding = (grantee: string, ...privileges: string[]): Rows =>
  privileges.map((privilege) => ({ privilege, granted_to: 'ROLE', grantee_name: grantee }));

/** An account in which role DEPLOYER, who inherits READERS, may do everything that a deployment needs. */
const CONTENT: Answers = {
  'SELECT CURRENT_ROLE() AS role': [{ role: 'DEPLOYER' }],
  'SELECT CURRENT_WAREHOUSE() AS warehouse': [{ warehouse: 'WH' }],
  "SHOW WAREHOUSES LIKE 'WH'": [{ name: 'WH', state: 'STARTED', auto_resume: 'true' }],
  'SHOW SCHEMAS LIKE \'PUBLIC\' IN DATABASE "DB"': [{ name: 'PUBLIC' }],
  'SHOW SCHEMAS LIKE \'NEXUS\' IN DATABASE "DB"': [{ name: 'NEXUS' }],
  'SHOW GRANTS ON SCHEMA "DB"."NEXUS"': owned('DEPLOYER'),
  'SHOW TABLES LIKE \'NEXUS_INSTALLED\' IN SCHEMA "DB"."NEXUS"': [],
};

function account(answers: Answers, virtualWarehouse?: string): PlaceQueries {
  const listing = (text: string): Promise<Rows | undefined> => {
    if (!(text in answers)) return Promise.reject(new Error(`not foreseen: ${text}`));
    return Promise.resolve(answers[text]);
  };
  return {
    at: { database: 'db', schema: 'nexus' },
    virtualWarehouse,
    listing,
    records: async (text) => {
      const rows = await listing(text);
      if (rows === undefined) throw new Error('does not exist or not authorized');
      return rows;
    },
  };
}

const check = (answers: Answers, relations: readonly Relation[] = [], virtualWarehouse?: string): Promise<string> =>
  checkSnowflakePlace(account({ ...CONTENT, ...answers }, virtualWarehouse), relations).then(
    () => 'content',
    (error: unknown) => {
      if (!(error instanceof PlaceError)) throw error;
      return error.message;
    },
  );

const WITHOUT_SCHEMA = { 'SHOW SCHEMAS LIKE \'NEXUS\' IN DATABASE "DB"': [] };

describe('a place where', () => {
  test('nothing is missing', async () => {
    expect(await check({})).toBe('content');
  });

  test('the session has no role', async () => {
    expect(await check({ 'SELECT CURRENT_ROLE() AS role': [{ role: null }] })).toContain('The session has no role');
  });

  test('no warehouse is named', async () => {
    expect(await check({ 'SELECT CURRENT_WAREHOUSE() AS warehouse': [{ warehouse: null }] })).toContain(
      'The session has no warehouse to run statements on: name one',
    );
  });

  test('the named warehouse may not be used', async () => {
    const message = await check({ 'SELECT CURRENT_WAREHOUSE() AS warehouse': [{ warehouse: null }] }, [], 'big');
    expect(message).toBe(
      'There is no warehouse big, or role DEPLOYER may not use it:\n  GRANT USAGE ON WAREHOUSE "BIG" TO ROLE "DEPLOYER";',
    );
  });

  test.each([
    ['starts by itself', 'SUSPENDED', 'true', 'content'],
    ['runs', 'STARTED', 'false', 'content'],
    ['stands still for good', 'SUSPENDED', 'false', 'ALTER WAREHOUSE "WH" SET AUTO_RESUME = TRUE;'],
  ])('the warehouse %s', async (_how, state, autoResume, wanted) => {
    expect(await check({ "SHOW WAREHOUSES LIKE 'WH'": [{ name: 'WH', state, auto_resume: autoResume }] })).toContain(
      wanted,
    );
  });

  test('databases are not seen: all of them at once', async () => {
    const relation: Relation = { kind: 'external', database: 'Raw', schema: 's', name: 't' };
    const unseen = { 'SHOW SCHEMAS LIKE \'PUBLIC\' IN DATABASE "DB"': undefined };
    const message = await check(
      {
        ...unseen,
        'SHOW SCHEMAS LIKE \'PUBLIC\' IN DATABASE "RAW"': undefined,
        'SHOW SCHEMAS LIKE \'NEXUS\' IN DATABASE "DB"': undefined,
        'SHOW TABLES LIKE \'NEXUS_INSTALLED\' IN SCHEMA "DB"."NEXUS"': undefined,
      },
      [relation, relation],
    );
    expect(message).toBe(
      'Role DEPLOYER does not see DB and RAW. If the name is right, whoever owns the database runs:\n  GRANT USAGE ON DATABASE "DB" TO ROLE "DEPLOYER";\n  GRANT USAGE ON DATABASE "RAW" TO ROLE "DEPLOYER";',
    );
  });

  test('the schema is not there: whoever may make it is content', async () => {
    const grants = (rows: Rows) => ({ ...WITHOUT_SCHEMA, 'SHOW GRANTS ON DATABASE "DB"': rows });
    expect(await check(grants([...owned('SYSADMIN'), ...holding('DEPLOYER', 'CREATE SCHEMA')]))).toBe('content');
    expect(await check(grants(owned('DEPLOYER')))).toBe('content');
  });

  const inherits = (...answers: boolean[]): Answers => ({
    [`SELECT IS_ROLE_IN_SESSION('SYSADMIN') AS is_0${answers.length > 1 ? ", IS_ROLE_IN_SESSION('READERS') AS is_1" : ''}`]:
      [Object.fromEntries(answers.map((answer, index) => [`is_${String(index)}`, answer]))],
  });

  test('the schema is not there and may not be made', async () => {
    const message = await check({
      ...WITHOUT_SCHEMA,
      ...inherits(false),
      'SHOW GRANTS ON DATABASE "DB"': [...owned('SYSADMIN'), ...holding('DEPLOYER', 'USAGE')],
    });
    expect(message).toContain('GRANT CREATE SCHEMA ON DATABASE "DB" TO ROLE "DEPLOYER";');
    expect(message).toContain(
      'GRANT USAGE, CREATE TABLE, CREATE VIEW, CREATE FUNCTION, CREATE PROCEDURE ON SCHEMA "DB"."NEXUS" TO ROLE "DEPLOYER";',
    );
  });

  test('somebody else owns the schema: exactly what is missing, counting what is inherited', async () => {
    const rows = [
      ...owned('SYSADMIN'),
      ...holding('READERS', 'USAGE', 'CREATE TABLE', 'CREATE VIEW'),
      ...holding('DEPLOYER', 'CREATE FUNCTION'),
    ];
    const schema = (answers: Answers): Answers => ({ 'SHOW GRANTS ON SCHEMA "DB"."NEXUS"': rows, ...answers });
    expect(await check(schema(inherits(false, true)))).toBe(
      'Role DEPLOYER may not make everything in schema "DB"."NEXUS":\n  GRANT USAGE, CREATE PROCEDURE ON SCHEMA "DB"."NEXUS" TO ROLE "DEPLOYER";',
    );
    expect(await check(schema(inherits(true, false)))).toBe('content');
  });

  test('grants are not told, or not all of them: no wrong alarm', async () => {
    expect(await check({ 'SHOW GRANTS ON SCHEMA "DB"."NEXUS"': undefined })).toBe('content');
    expect(await check({ 'SHOW GRANTS ON SCHEMA "DB"."NEXUS"': [] })).toBe('content');
    const toDatabaseRole = [
      ...owned('SYSADMIN'),
      { privilege: 'USAGE', granted_to: 'DATABASE_ROLE', grantee_name: 'R' },
    ];
    expect(await check({ 'SHOW GRANTS ON SCHEMA "DB"."NEXUS"': toDatabaseRole })).toBe('content');
  });

  test('another role owns what is deployed', async () => {
    const table = {
      'SHOW TABLES LIKE \'NEXUS_INSTALLED\' IN SCHEMA "DB"."NEXUS"': [{ name: 'NEXUS_INSTALLED', owner: 'SYSADMIN' }],
    };
    expect(await check({ ...table, ...inherits(true) })).toBe('content');
    expect(await check({ ...table, ...inherits(false) })).toContain('belongs to role SYSADMIN. Deploy as that role');
  });
});
