import snowflake from 'snowflake-sdk';
import type { Connection, ConnectionOptions } from 'snowflake-sdk';
import type { SnowflakeServer } from './server.ts';

/** The real driver, connected to an emulator as any user. */
export async function emulatorConnection(
  { accessUrl }: Pick<SnowflakeServer, 'accessUrl'>,
  options: Partial<ConnectionOptions> = {},
): Promise<Connection> {
  snowflake.configure({ logLevel: 'OFF', additionalLogToConsole: false });
  const connection = snowflake.createConnection({
    account: 'lab',
    username: 'analyst',
    password: 'any',
    warehouse: 'LAB_WH',
    accessUrl,
    ...options,
  });
  return new Promise((resolve, reject) => {
    connection.connect((error, connected) => {
      if (error) reject(error);
      else resolve(connected);
    });
  });
}
