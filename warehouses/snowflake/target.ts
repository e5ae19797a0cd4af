import type { SnowflakeTarget } from '../../config/types.ts';
import type { Environment } from '../environment.ts';
import { said } from '../environment.ts';

/** What may be said on the command line instead of in the config. None of it is secret. */
export interface SnowflakeFlags {
  /** A connection of connections.toml. */
  readonly connection?: string;
  readonly account?: string;
  readonly user?: string;
  readonly role?: string;
  /** The warehouse that runs the statements. */
  readonly virtualWarehouse?: string;
  readonly database?: string;
  readonly schema?: string;
}

/**
 * A target with what the command line and the environment say of its place. A flag goes before NEXUS_SNOWFLAKE_DATABASE
 * and NEXUS_SNOWFLAKE_SCHEMA, and those before the config. SNOWFLAKE_DATABASE is about where other tools start from.
 */
export function snowflakeTarget(
  target: SnowflakeTarget,
  flags: SnowflakeFlags,
  environment: Environment,
): SnowflakeTarget {
  const database = flags.database ?? said(environment, 'NEXUS_SNOWFLAKE_DATABASE') ?? target.database;
  const schema = flags.schema ?? said(environment, 'NEXUS_SNOWFLAKE_SCHEMA') ?? target.schema;
  return { ...target, database, ...(schema === undefined ? {} : { schema }) };
}
