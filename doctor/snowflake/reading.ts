import { messageOf } from '../../procedures/message_of.ts';
import { dialects } from '../../sql/dialects/index.ts';
import { relationsIn } from '../../sql/tag.ts';
import type { ExternalRelation } from '../../build/source_relations.ts';
import { grantsToRead, paste } from '../../warehouses/snowflake/grants.ts';
import type { SnowflakeRelation } from '../../warehouses/snowflake/names.ts';
import { externalRelations, plainName, schemaName } from '../../warehouses/snowflake/names.ts';
import type { Check } from '../check.ts';
import { rootOf } from '../errors.ts';
import type { Asked } from './asked.ts';

/** What of a relation's path a role does not see: Snowflake says the same of what is missing and what is forbidden. */
async function unseen(
  asked: Pick<Asked, 'listing'>,
  relation: SnowflakeRelation,
): Promise<[what: string, right: string]> {
  const { database, schema } = relation;
  const schemas = await asked.listing(`SHOW SCHEMAS IN DATABASE ${dialects.snowflake.quote(database)}`);
  if (schemas === undefined) return [`database ${database}`, 'USAGE'];
  const tables = await asked.listing(`SHOW TABLES IN SCHEMA ${schemaName(relation)}`);
  return tables === undefined ? [`schema ${database}.${schema}`, 'USAGE'] : ['such table or view', 'SELECT'];
}

/** Whether what the sources are read from can be read, without reading a row. */
export async function checkReading(
  asked: Asked,
  externals: readonly ExternalRelation[],
  role: string,
): Promise<Check[]> {
  const name = 'Reading';
  const bad: Check[] = [];
  const places = new Set<string>();
  for (const { relation } of externals) {
    const [place] = externalRelations(relationsIn(relation), asked.at);
    if (place === undefined) continue;
    places.add(`${place.database}.${place.schema}`);
    try {
      if ((await asked.columns(relation)) !== undefined) continue;
      const [what, right] = await unseen(asked, place);
      bad.push({
        name,
        state: 'bad',
        detail: `${plainName(place)}: role ${role} sees no ${what}. If the name is right, it lacks ${right}.`,
        fix: `${paste(grantsToRead([place], role))} -- ON VIEW if it is one`,
      });
    } catch (error) {
      bad.push({ name, state: 'bad', detail: `${plainName(place)} cannot be read. ${messageOf(rootOf(error))}` });
    }
  }
  if (bad.length > 0) return bad;
  return [
    {
      name,
      state: 'good',
      detail: places.size === 0 ? 'nothing to read' : `role ${role} may read ${[...places].join(', ')}`,
    },
  ];
}
