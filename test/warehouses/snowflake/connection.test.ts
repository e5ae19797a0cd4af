import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openSnowflake, sessionStatements } from '../../../warehouses/snowflake/connection.ts';
import { readConnection } from '../../../warehouses/snowflake/connections_file.ts';
import { driverOptions, mergedSettings, withoutSecrets } from '../../../warehouses/snowflake/settings.ts';
import { snowflakeTarget } from '../../../warehouses/snowflake/target.ts';

const SECRET = 'hush-hush-7';
const TARGET = { database: 'ANALYTICS' };

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'nexus-snowflake-'));
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

const write = (text: string, file = 'connections.toml', mode = 0o600): void => {
  writeFileSync(join(home, file), text);
  chmodSync(join(home, file), mode);
};
const environment = (more: Record<string, string> = {}): Record<string, string> => ({ SNOWFLAKE_HOME: home, ...more });

const TWO = `[default]
account = "acme-one"
user = "ann"
password = "${SECRET}"

[prod]
account = "acme-two"
user = "deployer"
`;

describe('the connection that is meant', () => {
  test.each([
    ['the one called default', undefined, {}, 'default'],
    ['the default that the environment names', undefined, { SNOWFLAKE_DEFAULT_CONNECTION_NAME: 'prod' }, 'prod'],
    ['the one that was asked for', 'default', { SNOWFLAKE_DEFAULT_CONNECTION_NAME: 'prod' }, 'default'],
  ])('is %s', async (_which, asked, more, name) => {
    write(TWO);
    expect((await readConnection(asked, environment(more)))?.name).toBe(name);
  });

  test('comes from config.toml of the command line where there is no connections.toml', async () => {
    write(`default_connection_name = "prod"\n[connections.prod]\naccount = "acme-two"\n`, 'config.toml');
    expect(await readConnection(undefined, environment())).toEqual({
      name: 'prod',
      path: join(home, 'config.toml'),
      entry: { account: 'acme-two' },
    });
    write(TWO);
    expect((await readConnection(undefined, environment()))?.entry['account']).toBe('acme-one');
  });

  test('is none where nobody asked for one and there is no default', async () => {
    expect(await readConnection(undefined, environment())).toBeUndefined();
    write('[prod]\naccount = "acme-two"\n');
    expect(await readConnection(undefined, environment())).toBeUndefined();
  });

  test('that is not there: which there are, and which may be meant', async () => {
    write(TWO);
    await expect(readConnection('prof', environment())).rejects.toThrow(
      `There is no connection prof in ${join(home, 'connections.toml')}: it has default, prod. Is prod meant?`,
    );
  });

  test('without a file: where it should be, and what to write there', async () => {
    await expect(readConnection('prod', environment())).rejects.toThrow(
      `There is no ${join(home, 'connections.toml')}, where the connection prod should be. Write connections.toml`,
    );
  });

  test('in a file that is not TOML: the line, and nothing that stands there', async () => {
    write(`[default]\naccount = "acme"\npassword = ${SECRET}\n`);
    const error: unknown = await readConnection(undefined, environment()).catch((thrown: unknown) => thrown);
    expect((error as Error).message).toMatch(/connections\.toml, line 3, column \d+: this is not TOML\./);
    expect((error as Error).message).not.toContain(SECRET);
  });

  test('in a file that others may change is refused; that others may read is noted', async () => {
    write(TWO, 'connections.toml', 0o622);
    await expect(readConnection(undefined, environment())).rejects.toThrow(
      `Others on this machine may change ${join(home, 'connections.toml')}. Run: chmod 600 `,
    );
    write(TWO, 'connections.toml', 0o644);
    const notes: string[] = [];
    await readConnection(undefined, environment(), (note) => notes.push(note));
    expect(notes).toEqual([expect.stringContaining('others on this machine may read ')]);
  });
});

describe('where several say the same', () => {
  const connection = {
    name: 'prod',
    path: 'x',
    entry: { account: 'file', user: 'file', role: 'file', warehouse: 'f' },
  };
  const generic = { SNOWFLAKE_ROLE: 'generic', SNOWFLAKE_PASSWORD: 'generic' };

  test('a flag goes before the connection’s environment, that before the target, that before the file, that before the rest', () => {
    const named = { SNOWFLAKE_CONNECTIONS_PROD_USER: 'named', SNOWFLAKE_CONNECTIONS_PROD_ROLE: 'named' };
    const target = { ...TARGET, role: 'target', warehouse: 'target', user: 'target' };
    expect(mergedSettings(connection, target, { role: 'flag' }, { ...generic, ...named })).toEqual({
      account: 'file',
      username: 'named',
      role: 'flag',
      warehouse: 'target',
      password: 'generic',
    });
  });

  test('the environment alone is enough', () => {
    const given = { SNOWFLAKE_ACCOUNT: 'acme', SNOWFLAKE_USER: 'ann', SNOWFLAKE_PASSWORD: SECRET };
    expect(driverOptions(mergedSettings(undefined, TARGET, {}, given))).toEqual({
      account: 'acme',
      username: 'ann',
      password: SECRET,
      authenticator: 'SNOWFLAKE',
    });
  });

  test('the place is the target’s, or a flag’s, or NEXUS_SNOWFLAKE_…', () => {
    const given = { NEXUS_SNOWFLAKE_DATABASE: 'E', NEXUS_SNOWFLAKE_SCHEMA: 'E', SNOWFLAKE_DATABASE: 'OTHER' };
    expect(snowflakeTarget(TARGET, {}, { SNOWFLAKE_DATABASE: 'OTHER' })).toEqual(TARGET);
    expect(snowflakeTarget(TARGET, { schema: 'F' }, given)).toEqual({ database: 'E', schema: 'F' });
  });
});

describe('a session', () => {
  const first = 'ALTER SESSION SET AUTOCOMMIT = TRUE';
  const last = "ALTER SESSION SET QUERY_TAG = 'nexus'";

  test('has the rights of one role, as the procedures will', () => {
    for (const executeAs of [{}, { execute_as: 'owner' as const }]) {
      expect(sessionStatements(executeAs, 'nexus')).toEqual([first, 'USE SECONDARY ROLES NONE', last]);
    }
  });

  test('has those of all roles of the user where procedures run with their caller’s', () => {
    expect(sessionStatements({ execute_as: 'caller' }, 'nexus')).toEqual([first, last]);
  });
});

describe('ways to log in', () => {
  const options = (entry: Record<string, unknown>, given: Record<string, string> = {}) =>
    driverOptions(
      mergedSettings({ name: 'c', path: 'x', entry: { account: 'acme', user: 'ann', ...entry } }, TARGET, {}, given),
    );
  const pem = (passphrase?: string): string =>
    generateKeyPairSync('rsa', { modulusLength: 2048 })
      .privateKey.export({
        type: 'pkcs8',
        format: 'pem',
        ...(passphrase === undefined ? {} : { cipher: 'aes-256-cbc', passphrase }),
      })
      .toString();

  test.each([
    ['oauth', { authenticator: 'oauth', token: SECRET }, 'OAUTH'],
    ['external browser', { authenticator: 'externalbrowser' }, 'EXTERNALBROWSER'],
    [
      'programmatic access token',
      { authenticator: 'programmatic_access_token', token: SECRET },
      'PROGRAMMATIC_ACCESS_TOKEN',
    ],
    ['multi-factor', { authenticator: 'username_password_mfa', password: SECRET }, 'USERNAME_PASSWORD_MFA'],
    ['Okta', { authenticator: 'https://acme.okta.com', password: SECRET }, 'https://acme.okta.com'],
    ['password', { password: SECRET }, 'SNOWFLAKE'],
  ])('%s', (_name, entry, authenticator) => {
    expect(options(entry).authenticator).toBe(authenticator);
  });

  test('key pair: under every name that Snowflake’s clients have for it, opened with the passphrase of the environment', () => {
    write(pem(SECRET), 'key.p8');
    const path = join(home, 'key.p8');
    for (const entry of [{ private_key_file: path }, { private_key_path: path }, { privateKeyPath: path }]) {
      const { authenticator, privateKey, ...rest } = options(entry, { PRIVATE_KEY_PASSPHRASE: SECRET });
      expect({ authenticator, rest }).toEqual({
        authenticator: 'SNOWFLAKE_JWT',
        rest: { account: 'acme', username: 'ann' },
      });
      expect(privateKey).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
    }
    expect(options({ private_key_raw: pem() }).authenticator).toBe('SNOWFLAKE_JWT');
  });

  test('what is wrong with a key', () => {
    const path = join(home, 'key.p8');
    expect(() => options({ private_key_path: path })).toThrow(/The private key cannot be read: .*no such file/);
    write(pem(SECRET), 'key.p8');
    expect(() => options({ private_key_path: path })).toThrow(`${path} is encrypted: set PRIVATE_KEY_PASSPHRASE`);
    expect(() => options({ private_key_path: path }, { PRIVATE_KEY_PASSPHRASE: 'wrong' })).toThrow(
      `PRIVATE_KEY_PASSPHRASE does not open ${path}.`,
    );
    write('ssh-rsa AAAA', 'key.p8');
    expect(() => options({ private_key_path: path })).toThrow(`${path} is no private key in PEM`);
  });

  test.each([
    ['nothing to log in with', { account: 'acme' }, 'Nothing says how to log in to Snowflake.'],
    ['a token of unknown kind', { account: 'acme', token: SECRET }, 'does not say of what kind'],
    ['no account', { user: 'ann', password: SECRET }, 'Nothing names the account of Snowflake.'],
    ['no user', { account: 'acme', password: SECRET }, 'The connection names no user'],
    ['an unknown way', { account: 'acme', authenticator: 'kerberos' }, 'There is no authenticator kerberos.'],
  ])('%s', (_what, entry, message) => {
    const settings = mergedSettings({ name: 'c', path: 'x', entry }, TARGET, {}, {});
    expect(() => driverOptions(settings)).toThrow(message);
  });

  test('what a connection says of database and schema is not where Nexus is', () => {
    expect(options({ password: SECRET, database: 'OTHER', schema: 'OTHER' })).not.toHaveProperty('database');
  });
});

describe('a refused login', () => {
  let server: Server;
  let answer: { code: string; message: string };
  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        response.setHeader('content-type', 'application/json');
        // As unkind as it can be: what was sent comes back.
        response.end(JSON.stringify({ success: false, ...answer, message: `${answer.message} ${body}`, data: {} }));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const refused = async (code: string, message: string): Promise<Error> => {
    answer = { code, message };
    const { port } = server.address() as AddressInfo;
    write(`${TWO.split('\n[prod]')[0] ?? ''}host = "127.0.0.1"\nport = ${String(port)}\nprotocol = "http"\n`);
    return openSnowflake(TARGET, {}, { environment: environment() }).then(
      () => new Error('was let in'),
      (error: unknown) => error as Error,
    );
  };

  test.each([
    ['390100', 'Incorrect username or password was specified.', 'Check user, password or token'],
    ['390144', 'JWT token is invalid.', 'ALTER USER'],
    ['390318', 'OAuth access token expired.', 'new one'],
    ['390189', "Role 'NOBODY' specified in the connect string does not exist or not authorized.", 'GRANT ROLE'],
    ['390422', 'Incoming request with IP 1.2.3.4 is not allowed to access Snowflake.', 'network policy'],
  ])('says what it means (%s), and holds no secret', async (code, message, hint) => {
    const error = await refused(code, message);
    expect(error.message).toContain(`No connection to acme-one: ${message}`);
    expect(error.message).toContain(hint);
    expect(error.message).toContain('***');
    expect(`${error.message}${String(error.stack)}${JSON.stringify(error)}`).not.toContain(SECRET);
    expect(error.cause).toBeUndefined();
  });

  test('the driver writes no log, on the terminal or in the folder', async () => {
    const folder = join(home, 'elsewhere');
    mkdirSync(folder);
    answer = { code: '390100', message: 'no' };
    await refused('390100', 'no');
    const module = new URL('../../../warehouses/snowflake/connection.ts', import.meta.url).href;
    const code = `import(${JSON.stringify(module)}).then(({ openSnowflake }) => openSnowflake({ database: 'A', account: 'a b' }, {}, { environment: { SNOWFLAKE_HOME: ${JSON.stringify(home)} } })).catch((error) => console.log(error.message.split(':')[0]))`;
    const printed = execFileSync(
      process.execPath,
      [
        '--no-warnings',
        '--import',
        new URL('../../../node_modules/tsx/dist/esm/index.mjs', import.meta.url).href,
        '-e',
        code,
      ],
      { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    );
    expect(printed).toBe('No connection to a b\n');
    expect(existsSync(join(folder, 'snowflake.log'))).toBe(false);
  });
});

test('a secret is taken out of a text wherever it stands', () => {
  expect(withoutSecrets(`a ${SECRET} b ${SECRET}`, { password: SECRET, account: 'a' })).toBe('a *** b ***');
});
