import { beforeAll, describe, expect, test } from '@jest/globals';
import { useEmulator } from './support.ts';

/** What a deploy asks a session and the catalogue. */
const emulator = useEmulator();

const names = async (text: string): Promise<unknown[]> => (await emulator.query(text)).map(({ name }) => name);

describe('the session', () => {
  test('knows who, where and what it is', async () => {
    const client = await emulator.another({ role: 'ANALYST', warehouse: 'XS' });
    expect(
      await client.one(
        'SELECT CURRENT_USER(), CURRENT_ROLE(), CURRENT_WAREHOUSE(), CURRENT_DATABASE(), CURRENT_SCHEMA()',
      ),
    ).toEqual(['ANALYST', 'ANALYST', 'XS', 'LAB', 'S']);
    await client.run('USE ROLE admin', 'USE WAREHOUSE big', 'USE SCHEMA lab.public');
    expect(await client.one('SELECT CURRENT_ROLE(), CURRENT_WAREHOUSE(), CURRENT_SCHEMA()')).toEqual([
      'ADMIN',
      'BIG',
      'PUBLIC',
    ]);
  });

  test('without a database has none', async () => {
    const client = await emulator.another({ database: 'NOWHERE' });
    expect(await client.one('SELECT CURRENT_DATABASE(), CURRENT_TIMESTAMP() IS NOT NULL')).toEqual([null, true]);
    expect((await client.refusal('SELECT * FROM t')).code).toBe('090105');
  });

  test('has a time zone, Los Angeles at first: it is that of bare timestamps, SYSDATE is UTC', async () => {
    const client = await emulator.another();
    const hours = `SELECT DATEDIFF('hour', CURRENT_TIMESTAMP()::TIMESTAMP_NTZ, SYSDATE()), CONVERT_TIMEZONE('UTC', '2026-01-01T12:00:00Z'::TIMESTAMP_TZ)::TIMESTAMP_NTZ::VARCHAR`;
    const [behind, utc] = await client.one(hours);
    expect([7, 8]).toContain(behind);
    expect(utc).toMatch(/^2026-01-01 12:00:00/);
    await client.run("ALTER SESSION SET TIMEZONE = 'Asia/Kolkata'");
    expect((await client.one(hours))[0]).toBeLessThan(-4);
    expect((await client.one(hours))[1]).toMatch(/^2026-01-01 12:00:00/);
    const [parameter] = await client.query("SHOW PARAMETERS LIKE 'TIMEZONE'");
    expect(parameter).toMatchObject({ key: 'TIMEZONE', value: 'Asia/Kolkata', default: 'America/Los_Angeles' });
  });

  test('SYSDATE goes on inside a transaction', async () => {
    await emulator.run('BEGIN');
    const [before] = await emulator.one('SELECT SYSDATE()');
    const [after] = await emulator.one('SELECT SYSDATE()');
    await emulator.run('COMMIT');
    expect((after as Date).getTime()).toBeGreaterThanOrEqual((before as Date).getTime());
    expect(String(after)).not.toBe('');
  });

  test('variables are looked for outside of texts', async () => {
    await emulator.run('SET wanted = 5');
    expect(await emulator.one("SELECT $wanted + 1, '$wanted $other'")).toEqual([6, '$wanted $other']);
    expect((await emulator.refusal('SELECT $other')).message).toContain("Session variable '$OTHER' does not exist");
  });
});

describe('the catalogue', () => {
  beforeAll(async () => {
    await emulator.run(
      'CREATE SCHEMA lab.objects',
      'USE SCHEMA lab.objects',
      "CREATE TRANSIENT TABLE events (id VARCHAR NOT NULL COMMENT 'its; id', n NUMBER(38,0), seen TIMESTAMP_NTZ(6), v VARIANT) DATA_RETENTION_TIME_IN_DAYS = 0 COMMENT = 'it''s one; table'",
      "CREATE OR REPLACE VIEW recent COPY GRANTS COMMENT = 'a view' AS SELECT id, n FROM events",
      'CREATE OR REPLACE FUNCTION f(a VARCHAR, b FLOAT) RETURNS VARCHAR LANGUAGE JAVASCRIPT AS $$ return A $$',
      "CREATE OR REPLACE PROCEDURE p(o VARCHAR) COPY GRANTS RETURNS VARIANT LANGUAGE JAVASCRIPT COMMENT = 'does it' EXECUTE AS CALLER AS $$ return 1 $$",
    );
  });

  test('SHOW lists tables, views, functions and procedures of a schema', async () => {
    expect(await names('SHOW TABLES IN SCHEMA lab.objects')).toEqual(['EVENTS']);
    expect(await names('SHOW VIEWS IN SCHEMA lab.objects')).toEqual(['RECENT']);
    expect(await names('SHOW USER FUNCTIONS IN SCHEMA lab.objects')).toEqual(['F']);
    expect(await names("SHOW PROCEDURES LIKE 'p' IN SCHEMA lab.objects")).toEqual(['P']);
    expect(await names('SHOW PROCEDURES IN SCHEMA lab.public')).toEqual([]);
    const [f] = await emulator.query('SHOW USER FUNCTIONS IN SCHEMA lab.objects');
    expect(f).toMatchObject({ arguments: 'F(VARCHAR, FLOAT) RETURN VARCHAR', is_builtin: 'N', schema_name: 'OBJECTS' });
  });

  test('of a schema that is not there, it is refused', async () => {
    for (const what of ['TABLES', 'VIEWS', 'USER FUNCTIONS', 'PROCEDURES']) {
      expect((await emulator.refusal(`SHOW ${what} IN SCHEMA lab.nowhere`)).code).toMatch(/^00(2003|2043)$/);
    }
    expect((await emulator.refusal('SHOW SCHEMAS IN DATABASE nowhere')).code).toMatch(/^00(2003|2043)$/);
  });

  test('DESCRIBE tells of columns, and of a procedure', async () => {
    const columns = await emulator.query('DESCRIBE TABLE events');
    expect(columns.map(({ name, type }) => [name, type])).toEqual([
      ['ID', 'VARCHAR(16777216)'],
      ['N', 'NUMBER(38,0)'],
      ['SEEN', 'TIMESTAMP_NTZ(9)'],
      ['V', 'VARIANT'],
    ]);
    expect((await emulator.query('DESCRIBE VIEW recent')).map(({ name }) => name)).toEqual(['ID', 'N']);
    const described = await emulator.query('DESCRIBE PROCEDURE p(VARCHAR)');
    expect(Object.fromEntries(described.map(({ property, value }) => [property, value]))).toMatchObject({
      signature: '(O VARCHAR)',
      returns: 'VARIANT',
      'execute as': 'CALLER',
    });
    expect((await emulator.refusal('DESCRIBE PROCEDURE p(FLOAT)')).code).toBe('002003');
  });

  test('INFORMATION_SCHEMA has tables, columns and routines', async () => {
    expect(
      await emulator.query(
        "SELECT table_name, comment FROM information_schema.tables WHERE table_schema = 'OBJECTS' ORDER BY 1",
      ),
    ).toEqual([{ TABLE_NAME: 'EVENTS', COMMENT: "it's one; table" }]);
    expect(
      await emulator.query(
        "SELECT column_name, data_type FROM information_schema.columns WHERE table_schema = 'OBJECTS' AND table_name = 'EVENTS' ORDER BY ordinal_position",
      ),
    ).toEqual([
      { COLUMN_NAME: 'ID', DATA_TYPE: 'TEXT' },
      { COLUMN_NAME: 'N', DATA_TYPE: 'NUMBER' },
      { COLUMN_NAME: 'SEEN', DATA_TYPE: 'TIMESTAMP_NTZ' },
      { COLUMN_NAME: 'V', DATA_TYPE: 'VARIANT' },
    ]);
    expect(
      await emulator.query('SELECT procedure_name, argument_signature, comment FROM lab.information_schema.procedures'),
    ).toEqual([{ PROCEDURE_NAME: 'P', ARGUMENT_SIGNATURE: '(O VARCHAR)', COMMENT: 'does it' }]);
    expect(await emulator.query('SELECT function_name FROM information_schema.functions')).toEqual([
      { FUNCTION_NAME: 'F' },
    ]);
  });

  test('QUERY_HISTORY_BY_SESSION has what a procedure sent, in order', async () => {
    await emulator.run(
      "CREATE OR REPLACE PROCEDURE sends() RETURNS FLOAT LANGUAGE JAVASCRIPT AS $$ snowflake.execute({sqlText: 'SELECT 41'}); snowflake.execute({sqlText: 'SELECT 42'}); return 1; $$",
      'CALL sends()',
    );
    const history = await emulator.query(
      "SELECT query_text, execution_status FROM TABLE(information_schema.query_history_by_session()) WHERE query_text LIKE 'SELECT 4%' ORDER BY start_time",
    );
    expect(history).toEqual([
      { QUERY_TEXT: 'SELECT 41', EXECUTION_STATUS: 'SUCCESS' },
      { QUERY_TEXT: 'SELECT 42', EXECUTION_STATUS: 'SUCCESS' },
    ]);
  });

  test('grants are taken, and change nothing', async () => {
    await emulator.run(
      'GRANT USAGE ON DATABASE lab TO ROLE analyst',
      'GRANT USAGE ON PROCEDURE lab.objects.p(VARCHAR) TO ROLE analyst',
      'GRANT SELECT ON ALL TABLES IN SCHEMA lab.objects TO ROLE analyst',
      'GRANT SELECT ON FUTURE VIEWS IN SCHEMA lab.objects TO ROLE analyst',
      'REVOKE USAGE ON DATABASE lab FROM ROLE analyst',
    );
    expect(await emulator.query('SHOW GRANTS ON DATABASE lab')).toMatchObject([
      { privilege: 'OWNERSHIP', granted_to: 'ROLE', grantee_name: 'SYSADMIN' },
    ]);
  });

  test('a dropped schema takes its routines with it', async () => {
    await emulator.run(
      'CREATE SCHEMA lab.gone',
      'CREATE PROCEDURE lab.gone.q() RETURNS FLOAT LANGUAGE JAVASCRIPT AS $$ return 1 $$',
      'DROP SCHEMA lab.gone',
      'CREATE SCHEMA lab.gone',
    );
    expect(await names('SHOW PROCEDURES IN SCHEMA lab.gone')).toEqual([]);
    await emulator.run('DROP SCHEMA lab.gone', 'USE SCHEMA lab.objects');
  });
});
