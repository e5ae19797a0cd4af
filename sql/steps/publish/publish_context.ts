import { contextItems, contextValues } from '../../context/items.ts';
import { sameIdentifier } from '../../same_identifier.ts';
import { nexus_context_items, nexus_context_values } from '../../tables/context.ts';
import { ids, map, values } from '../../tables/work.ts';
import { columnsOf } from '../../columns_of.ts';
import { id, join, nexus, sql, work } from '../../tag.ts';
import type { Sql } from '../../tag.ts';
import { solvedContext } from '../identity/touched.ts';
import { mergeGiven, publishOfEntities } from './publish.ts';

const KEY = ['value', 'entity_type', 'identifier_type', 'identifier_value'];
const VALUE_COLUMNS = Object.keys(nexus_context_values.columns);

/** By what the identifiers that a run solved are asked for. To be run when the quarantine has changed. */
export const publishContextValues = (): Sql =>
  mergeGiven(
    nexus_context_values,
    KEY,
    VALUE_COLUMNS.filter((name) => !KEY.includes(name)),
    VALUE_COLUMNS.filter((name) => !KEY.includes(name)),
    sql`SELECT
    ${join(
      VALUE_COLUMNS.map((name) =>
        KEY.includes(name)
          ? sql`COALESCE(made.${id(name)}, gone.${id(name)}) AS ${id(name)}`
          : sql`made.${id(name)} AS ${id(name)}`,
      ),
      ', ',
    )},
    CASE WHEN made.value IS NULL THEN 'drop' ELSE 'keep' END AS fate
  FROM (
  ${contextValues(work(map.name))}
  ) AS made
  FULL OUTER JOIN (
    SELECT ${columnsOf('published', KEY)}
    FROM ${nexus(nexus_context_values.name)} AS published
    JOIN ${work(values.name)} AS solved ON ${sameIdentifier('solved', 'published')}
  ) AS gone ON ${join(
    KEY.map((name) => sql`made.${id(name)} = gone.${id(name)}`),
    ' AND ',
  )}`,
  );

/**
 * Items of the entities that a run solved, and those of others that tell of one. To be run when the map, ids, traits and
 * states have changed.
 */
export const publishContextItems = (): Sql =>
  publishOfEntities(
    nexus_context_items,
    sql`(
${contextItems(solvedContext())}
)`,
    ['entity_id', 'item', 'item_id'],
    {},
    sql`published.other_id IN (SELECT entity_id FROM ${work(ids.name)})`,
    id('entity_id'),
  );
