import { holdsText } from '../sql/holds_text.ts';
import { nexus, sql } from '../sql/tag.ts';
import type { Hits } from './report_data.ts';
import { MOST_HITS } from './report_data.ts';
import type { Readable } from './rows.ts';
import { readAll, text, textOrNull } from './rows.ts';

/** People and companies by any part of a name or identifier, or by an id, a former one too; what is wholly that comes first. */
export async function searchEntities(warehouse: Readable, asked: string): Promise<Hits> {
  const wanted = asked.trim().toLowerCase();
  if (wanted === '') return { hits: [], has_more: false };
  const { found } = await readAll(warehouse, {
    found: sql`SELECT entities.entity_id, entities.entity_type, entities.name, matches.matched
FROM ${nexus('nexus_entities')} AS entities
LEFT JOIN (
  SELECT entity_id, MIN(matched) AS matched, MAX(is_whole) AS is_whole
  FROM (
    SELECT entity_id, normalized_value AS matched,
      CASE WHEN LOWER(normalized_value) = ${wanted} OR LOWER(identifier_value) = ${wanted} THEN 1 ELSE 0 END AS is_whole
    FROM ${nexus('nexus_entity_map')}
    WHERE entity_id IS NOT NULL
      AND (${holdsText(sql`normalized_value`, wanted)} OR ${holdsText(sql`identifier_value`, wanted)})
    UNION ALL
    SELECT COALESCE(redirect_to, entity_id), NULL, 1 FROM ${nexus('nexus_entity_ids')} WHERE LOWER(entity_id) = ${wanted}
  ) AS any_match
  GROUP BY entity_id
) AS matches ON matches.entity_id = entities.entity_id
WHERE matches.entity_id IS NOT NULL OR ${holdsText(sql`entities.name`, wanted)}
ORDER BY COALESCE(matches.is_whole, 0) DESC, entities.identifier_count DESC, entities.entity_id
LIMIT ${MOST_HITS + 1}`,
  });
  return {
    hits: found.slice(0, MOST_HITS).map((row) => ({
      id: text(row['entity_id']),
      type: text(row['entity_type']),
      name: text(row['name']),
      matched: textOrNull(row['matched']),
    })),
    has_more: found.length > MOST_HITS,
  };
}
