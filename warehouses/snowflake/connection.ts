import type snowflakeSdk from 'snowflake-sdk';
import type { Connection, ConnectionOptions } from 'snowflake-sdk';
import type { SnowflakeTarget } from '../../config/types.ts';
import { dialects } from '../../sql/dialects/index.ts';
import type { Environment } from '../environment.ts';
import { SnowflakeWarehouse } from './snowflake.ts';
import { ConnectionError, readConnection } from './connections_file.ts';
import { explained } from './errors.ts';
import type { Settings } from './settings.ts';
import { driverOptions, mergedSettings, withoutSecrets } from './settings.ts';
import type { SnowflakeFlags } from './target.ts';

export interface SnowflakeOptions {
  /** By which the history of queries tells ours from others. */
  readonly queryTag?: string;
  readonly onNote?: (note: string) => void;
  readonly environment?: Environment;
}

/**
 * Takes the rights of other roles of the user away from this session, which it has by default: a procedure with its owner's
 * rights has those of one role alone, and what is made is owned by that role.
 * https://docs.snowflake.com/en/sql-reference/sql/use-secondary-roles
 */
const AS_ONE_ROLE = 'USE SECONDARY ROLES NONE';

/** By default the driver tries a place that does not answer for two minutes and a half. */
const DRIVER = { application: 'Nexus', sfRetryMaxLoginRetries: 3 };

/**
 * Opens the schema of a target, over a connection as Snowflake's own clients have it.
 *
 * @throws ConnectionError that says what is wrong with the connection, without its secrets
 */
export async function openSnowflake(
  target: SnowflakeTarget,
  flags: SnowflakeFlags,
  { queryTag = 'nexus', onNote, environment = process.env }: SnowflakeOptions = {},
): Promise<SnowflakeWarehouse> {
  const named = await readConnection(flags.connection ?? target.connection, environment, onNote);
  const settings = mergedSettings(named, target, flags, environment);
  const options = driverOptions(settings);
  if (options.authenticator === 'EXTERNALBROWSER') onNote?.('a browser opens for you to log in to Snowflake');
  const snowflake = await loadDriver();
  const connection = await connect(snowflake, { ...options, ...DRIVER, database: target.database }, settings);
  const warehouse = new SnowflakeWarehouse(
    connection,
    { database: target.database, schema: target.schema ?? 'NEXUS' },
    typeof settings['warehouse'] === 'string' ? { virtualWarehouse: settings['warehouse'] } : {},
  );
  for (const statement of sessionStatements(target, queryTag)) await warehouse.execute(statement);
  return warehouse;
}

/** What a session is told before anything else. */
export const sessionStatements = (target: Pick<SnowflakeTarget, 'execute_as'>, queryTag: string): string[] => [
  // Some users have it off: what the ledger says last would be undone when the session ends.
  'ALTER SESSION SET AUTOCOMMIT = TRUE',
  ...(target.execute_as === 'caller' ? [] : [AS_ONE_ROLE]),
  `ALTER SESSION SET QUERY_TAG = ${dialects.snowflake.literal(queryTag)}`,
];

type Driver = Pick<typeof snowflakeSdk, 'createConnection'>;

async function loadDriver(): Promise<Driver> {
  // A library of the driver's, for files on S3, speaks to its own users as soon as it is loaded.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
  const { default: snowflake } = await import('snowflake-sdk');
  // The driver would print its log, and write it to snowflake.log in whatever folder this is.
  snowflake.configure({ logLevel: 'OFF', additionalLogToConsole: false });
  return snowflake;
}

function connect(snowflake: Driver, options: ConnectionOptions, settings: Settings): Promise<Connection> {
  return new Promise((resolve, reject) => {
    // Without the driver's error as a cause: it may hold what was sent.
    const failed = (error: unknown): void => {
      const place = options.account ?? options.host ?? options.accessUrl;
      const message = withoutSecrets(explained(error), { ...settings, ...options });
      reject(new ConnectionError(`No connection to ${String(place)}: ${message}`));
    };
    try {
      snowflake.createConnection(options).connect((error, connected) => {
        if (error) failed(error);
        else resolve(connected);
      });
    } catch (error) {
      failed(error);
    }
  });
}
