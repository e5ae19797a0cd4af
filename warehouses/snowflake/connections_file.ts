import { readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import toml from 'toml';
import { nearestName } from '../../config/findings.ts';
import type { Environment } from '../environment.ts';

/** A connection that cannot be opened, for a reason that lies with its settings. It holds no secret. */
export class ConnectionError extends Error {}

export type ConnectionEntry = Readonly<Record<string, unknown>>;

export interface NamedConnection {
  readonly name: string;
  readonly path: string;
  readonly entry: ConnectionEntry;
}

interface ConnectionsFile {
  readonly path: string;
  readonly defaultName: string | undefined;
  readonly connections: Readonly<Record<string, ConnectionEntry>>;
}

const isTable = (value: unknown): value is ConnectionEntry => typeof value === 'object' && value !== null;

const tablesOf = (value: unknown): Record<string, ConnectionEntry> =>
  isTable(value)
    ? Object.fromEntries(Object.entries(value).filter((entry): entry is [string, ConnectionEntry] => isTable(entry[1])))
    : {};

async function readToml(path: string): Promise<ConnectionEntry | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new ConnectionError(`${path} cannot be read: ${message}`);
  }
  try {
    return toml.parse(text) as ConnectionEntry;
  } catch (error) {
    // Not what the parser says of it: that may quote a password.
    const { line, column } = error as { readonly line?: number; readonly column?: number };
    const where = line === undefined ? '' : `, line ${String(line)}, column ${String(column)}`;
    throw new ConnectionError(`${path}${where}: this is not TOML. Text stands in quotes: account = "myorg-myaccount".`);
  }
}

/** The folder of Snowflake's clients. */
const snowflakeHome = (environment: Environment): string =>
  environment['SNOWFLAKE_HOME'] ?? join(homedir(), '.snowflake');

/**
 * Connections as Snowflake's clients keep them: `connections.toml`, or where that is not there, the `connections` of
 * `config.toml`.
 * https://docs.snowflake.com/en/developer-guide/node-js/nodejs-driver-authenticate,
 * https://docs.snowflake.com/en/developer-guide/snowflake-cli/connecting/configure-connections
 */
async function readConnections(environment: Environment): Promise<ConnectionsFile | undefined> {
  const home = snowflakeHome(environment);
  const path = join(home, 'connections.toml');
  const own = await readToml(path);
  if (own !== undefined) return { path, defaultName: undefined, connections: tablesOf(own) };
  const configPath = join(home, 'config.toml');
  const config = await readToml(configPath);
  if (config === undefined) return undefined;
  const { default_connection_name: defaultName, connections } = config;
  return {
    path: configPath,
    defaultName: typeof defaultName === 'string' ? defaultName : undefined,
    connections: tablesOf(connections),
  };
}

const OTHERS_MAY_WRITE = 0o022;
const OTHERS_MAY_READ = 0o044;

/** The driver's own rule for the file, which it keeps only where it reads it itself. @returns what to note */
async function checkPermissions(path: string): Promise<string | undefined> {
  if (process.platform === 'win32') return undefined;
  const { mode } = await stat(path);
  if ((mode & OTHERS_MAY_WRITE) !== 0) {
    throw new ConnectionError(`Others on this machine may change ${path}. Run: chmod 600 ${path}`);
  }
  return (mode & OTHERS_MAY_READ) === 0
    ? undefined
    : `others on this machine may read ${path}; better: chmod 600 ${path}`;
}

/**
 * The connection that is meant: `asked`, SNOWFLAKE_DEFAULT_CONNECTION_NAME, the default that the file names, or the one
 * called `default`.
 *
 * @param asked name from the command line or the config
 * @returns undefined where none was asked for and there is no default
 * @throws ConnectionError where one was asked for and is not there
 */
export async function readConnection(
  asked: string | undefined,
  environment: Environment,
  onNote: (note: string) => void = () => undefined,
): Promise<NamedConnection | undefined> {
  const file = await readConnections(environment);
  const wanted = asked ?? environment['SNOWFLAKE_DEFAULT_CONNECTION_NAME'];
  if (file === undefined) {
    if (wanted === undefined) return undefined;
    throw new ConnectionError(
      `There is no ${join(snowflakeHome(environment), 'connections.toml')}, where the connection ${wanted} should be. ${HOW_TO}`,
    );
  }
  const note = await checkPermissions(file.path);
  if (note !== undefined) onNote(note);
  const name = wanted ?? file.defaultName ?? 'default';
  const entry = file.connections[name];
  if (entry !== undefined) return { name, path: file.path, entry };
  if (wanted === undefined && file.defaultName === undefined) return undefined;
  const names = Object.keys(file.connections);
  const nearest = nearestName(name, names);
  throw new ConnectionError(
    `There is no connection ${name} in ${file.path}: it has ${names.length === 0 ? 'none' : names.join(', ')}.${nearest === undefined ? '' : ` Is ${nearest} meant?`}`,
  );
}

/** What to do where nothing says how to connect. */
export const HOW_TO = `Write connections.toml (chmod 600) in ~/.snowflake, or where SNOWFLAKE_HOME is, such as:
  [default]
  account = "myorg-myaccount"
  user = "me"
  authenticator = "externalbrowser"
or set SNOWFLAKE_ACCOUNT, SNOWFLAKE_USER and SNOWFLAKE_PRIVATE_KEY_PATH (or SNOWFLAKE_PASSWORD, or SNOWFLAKE_TOKEN with SNOWFLAKE_AUTHENTICATOR).`;
