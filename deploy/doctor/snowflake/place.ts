import { dialects } from '../../../sql/dialects/index.ts';
import type { Relation } from '../../../sql/tag.ts';
import type { SnowflakePlace } from '../../warehouses/snowflake.ts';
import type { SnowflakeRelation } from '../../warehouses/snowflake_grants.ts';

const { quote } = dialects.snowflake;

/** Where a relation of the user's is, as Snowflake stores its name; undefined for what is ours. */
export function placeOf(relation: Relation, at: SnowflakePlace): SnowflakeRelation | undefined {
  if (relation.kind !== 'external') return undefined;
  const { database = at.database, schema = at.schema, name } = relation;
  return { database: database.toUpperCase(), schema: schema.toUpperCase(), name: name.toUpperCase() };
}

export const databaseSql = ({ database }: Pick<SnowflakePlace, 'database'>): string => quote(database);
export const schemaSql = ({ database, schema }: SnowflakePlace): string => `${quote(database)}.${quote(schema)}`;
export const relationSql = (relation: SnowflakeRelation): string => `${schemaSql(relation)}.${quote(relation.name)}`;

/** As people write it. */
export const plainName = ({ database, schema, name }: SnowflakeRelation): string => `${database}.${schema}.${name}`;
