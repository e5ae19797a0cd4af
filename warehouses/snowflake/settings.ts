import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import type { ConnectionOptions } from 'snowflake-sdk';
import type { SnowflakeTarget } from '../../config/types.ts';
import { messageOf } from '../../procedures/message_of.ts';
import type { Environment } from '../environment.ts';
import type { NamedConnection } from './connections_file.ts';
import { ConnectionError, HOW_TO } from './connections_file.ts';
import type { SnowflakeFlags } from './target.ts';

/** Settings by the driver's names for them. */
export type Settings = Readonly<Record<string, unknown>>;

/**
 * What the environment may say, as SNOWFLAKE_ACCOUNT or, of one connection, SNOWFLAKE_CONNECTIONS_PROD_ACCOUNT.
 * https://docs.snowflake.com/en/developer-guide/snowflake-cli/connecting/configure-connections
 */
const KEYS = [
  'account',
  'user',
  'password',
  'authenticator',
  'private_key_file',
  'private_key_path',
  'private_key_raw',
  'private_key_passphrase',
  'token',
  'token_file_path',
  'passcode',
  'role',
  'warehouse',
  'host',
  'port',
  'protocol',
  'oauth_client_id',
  'oauth_client_secret',
  'oauth_authorization_url',
  'oauth_token_request_url',
  'oauth_redirect_uri',
  'oauth_scope',
  'workload_identity_provider',
] as const;

/** Names that Snowflake's clients have for one setting, and the driver's own. */
const ALIASES: Readonly<Record<string, string>> = {
  private_key_file: 'privateKeyPath',
  private_key_path: 'privateKeyPath',
  private_key_raw: 'privateKey',
  private_key_file_pwd: 'privateKeyPass',
  private_key_passphrase: 'privateKeyPass',
  user: 'username',
};

/** Settings of these are never shown. */
const SECRETS = ['password', 'token', 'passcode', 'privateKey', 'privateKeyPass', 'oauthClientSecret'];

const camelCase = (name: string): string =>
  name.replace(/_([a-z])/g, (_match: string, letter: string) => letter.toUpperCase());

/** The driver's names for settings, without those that say nothing. */
const named = (settings: Settings): Settings =>
  Object.fromEntries(
    Object.entries(settings)
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([name, value]) => [ALIASES[name] ?? camelCase(name), value]),
  );

const fromEnvironment = (environment: Environment, prefix: string): Settings =>
  named(Object.fromEntries(KEYS.map((key) => [key, environment[`${prefix}${key.toUpperCase()}`]])));

/**
 * Everything that is said about a connection, in the order of Snowflake's own command line: a flag goes before the
 * environment of that connection (SNOWFLAKE_CONNECTIONS_PROD_USER), that before the target, that before the connection
 * of the file; SNOWFLAKE_USER and the like fill in what none of them says.
 */
export function mergedSettings(
  connection: NamedConnection | undefined,
  { account, user, role, warehouse }: SnowflakeTarget,
  flags: SnowflakeFlags,
  environment: Environment,
): Settings {
  const ofConnection =
    connection === undefined
      ? {}
      : fromEnvironment(environment, `SNOWFLAKE_CONNECTIONS_${connection.name.toUpperCase()}_`);
  return {
    ...named({ private_key_passphrase: environment['PRIVATE_KEY_PASSPHRASE'] }),
    ...fromEnvironment(environment, 'SNOWFLAKE_'),
    ...named(connection?.entry ?? {}),
    ...named({ account, user, role, warehouse }),
    ...ofConnection,
    ...named({ account: flags.account, user: flags.user, role: flags.role, warehouse: flags.virtualWarehouse }),
  };
}

const text = (settings: Settings, name: string): string | undefined => {
  const value = settings[name];
  return typeof value === 'string' ? value : undefined;
};

/** https://docs.snowflake.com/en/developer-guide/node-js/nodejs-driver-options#authentication-options */
const AUTHENTICATORS = [
  'SNOWFLAKE',
  'EXTERNALBROWSER',
  'SNOWFLAKE_JWT',
  'OAUTH',
  'OAUTH_AUTHORIZATION_CODE',
  'OAUTH_CLIENT_CREDENTIALS',
  'PROGRAMMATIC_ACCESS_TOKEN',
  'USERNAME_PASSWORD_MFA',
  'WORKLOAD_IDENTITY',
];
const WITHOUT_USER = AUTHENTICATORS.filter((name) => name.startsWith('OAUTH') || /BROWSER|TOKEN|IDENTITY/.test(name));

/** Which way in is meant; where no one says it, by what there is to get in with. */
function authenticatorOf(settings: Settings): string {
  const given = text(settings, 'authenticator');
  if (given !== undefined) {
    // Okta's is an address.
    if (/^https:/i.test(given)) return given;
    const name = given.toUpperCase();
    if (AUTHENTICATORS.includes(name)) return name;
    throw new ConnectionError(
      `There is no authenticator ${given}. There are ${AUTHENTICATORS.map((one) => one.toLowerCase()).join(', ')}, and an address of Okta.`,
    );
  }
  if (settings['privateKey'] !== undefined || settings['privateKeyPath'] !== undefined) return 'SNOWFLAKE_JWT';
  if (settings['password'] !== undefined) return 'SNOWFLAKE';
  if (settings['token'] !== undefined || settings['tokenFilePath'] !== undefined) {
    throw new ConnectionError(
      'The connection has a token and does not say of what kind: set authenticator (SNOWFLAKE_AUTHENTICATOR) to oauth or programmatic_access_token.',
    );
  }
  throw new ConnectionError(`Nothing says how to log in to Snowflake. ${HOW_TO}`);
}

/** The private key as the driver wants it, opened here because its own errors do not say what to do. */
function privateKeyOf(settings: Settings): string {
  const path = text(settings, 'privateKeyPath')?.replace(/^~(?=\/)/, homedir());
  const where = path ?? 'the private key of the connection';
  let pem = text(settings, 'privateKey');
  if (pem === undefined) {
    if (path === undefined) {
      throw new ConnectionError('The connection logs in by key pair and names no private_key_path.');
    }
    try {
      pem = readFileSync(path, 'utf8');
    } catch (error) {
      throw new ConnectionError(`The private key cannot be read: ${messageOf(error)}`);
    }
  }
  const passphrase = text(settings, 'privateKeyPass');
  const isEncrypted = /BEGIN ENCRYPTED PRIVATE KEY|Proc-Type: 4,ENCRYPTED/.test(pem);
  if (isEncrypted && passphrase === undefined) {
    throw new ConnectionError(`${where} is encrypted: set PRIVATE_KEY_PASSPHRASE in the environment.`);
  }
  try {
    return createPrivateKey({ key: pem, passphrase }).export({ format: 'pem', type: 'pkcs8' }).toString();
  } catch {
    throw new ConnectionError(
      isEncrypted
        ? `PRIVATE_KEY_PASSPHRASE does not open ${where}.`
        : `${where} is no private key in PEM: it begins with -----BEGIN PRIVATE KEY-----.`,
    );
  }
}

/** @throws ConnectionError that says what is missing, and nothing secret */
export function driverOptions(settings: Settings): ConnectionOptions {
  const authenticator = authenticatorOf(settings);
  const { account, accessUrl, host, username } = settings;
  if (account === undefined && accessUrl === undefined && host === undefined) {
    throw new ConnectionError(`Nothing names the account of Snowflake. ${HOW_TO}`);
  }
  if (username === undefined && !WITHOUT_USER.includes(authenticator)) {
    throw new ConnectionError('The connection names no user: set user, or SNOWFLAKE_USER in the environment.');
  }
  const { privateKeyPath, privateKeyPass, privateKey, ...others } = settings;
  // Where the session starts is the target's to say.
  const rest = Object.fromEntries(Object.entries(others).filter(([name]) => name !== 'database' && name !== 'schema'));
  const key =
    authenticator === 'SNOWFLAKE_JWT'
      ? { privateKey: privateKeyOf({ privateKeyPath, privateKeyPass, privateKey }) }
      : {};
  return { ...(rest as Partial<ConnectionOptions>), ...key, authenticator } as ConnectionOptions;
}

/** Shorter ones would be found in words that hide nothing. */
const LEAST_SECRET = 4;

/** A text in which nothing secret of a connection stands any more. */
export function withoutSecrets(message: string, settings: Settings): string {
  const secrets = SECRETS.map((name) => settings[name]).filter(
    (secret): secret is string => typeof secret === 'string' && secret.length >= LEAST_SECRET,
  );
  return secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), message);
}
