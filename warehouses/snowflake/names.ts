import { dialects } from '../../sql/dialects/index.ts';
import type { Relation } from '../../sql/tag.ts';

export interface SnowflakePlace {
  readonly database: string;
  readonly schema: string;
}

/** A table or view by its full name. */
export interface SnowflakeRelation extends SnowflakePlace {
  readonly name: string;
}

const { quote } = dialects.snowflake;

/** As in `"DB"."NEXUS"`. */
export const schemaName = ({ database, schema }: SnowflakePlace): string => `${quote(database)}.${quote(schema)}`;

/** As in `"DB"."NEXUS"."T"`. */
export const fullName = ({ name, ...place }: SnowflakeRelation): string => `${schemaName(place)}.${quote(name)}`;

/** As people write it. */
export const plainName = ({ database, schema, name }: SnowflakeRelation): string => `${database}.${schema}.${name}`;

/** Relations of the user's by their full names, as Snowflake stores them. What is ours is left out. */
export const externalRelations = (relations: readonly Relation[], place: SnowflakePlace): SnowflakeRelation[] =>
  relations
    .filter((relation) => relation.kind === 'external')
    .map(({ database = place.database, schema = place.schema, name }) => ({
      database: database.toUpperCase(),
      schema: schema.toUpperCase(),
      name: name.toUpperCase(),
    }));
