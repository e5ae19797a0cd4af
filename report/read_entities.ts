import { id, list, nexus, sql } from '../sql/tag.ts';
import type { Sql } from '../sql/tag.ts';
import { isWhole } from './clipped.ts';
import type { Brief, Entity, Identifier, Link, Refusal } from './report_data.ts';
import type { Readable, Row } from './rows.ts';
import { numberOrNull, readAll, text, textOrNull, when } from './rows.ts';

/** The first so many rows of each entity, in an order; `all_of_it` says how many there are. */
const firstOfEach = (query: Sql, order: Sql, most: number): Sql => sql`SELECT * FROM (
  SELECT given.*,
    ROW_NUMBER() OVER (PARTITION BY given.about_id ORDER BY ${order}) AS place_in_it,
    COUNT(*) OVER (PARTITION BY given.about_id) AS all_of_it
  FROM (${query}) AS given
) AS placed
WHERE placed.place_in_it <= ${most}
ORDER BY placed.about_id, placed.place_in_it`;

const identifiersQuery = (ids: Sql): Sql => sql`SELECT entity_id AS about_id, identifier_type, normalized_value,
  ${when(sql`MIN(first_seen_at)`, 'first_seen')}
FROM ${nexus('nexus_entity_map')}
WHERE entity_id IN (${ids})
GROUP BY entity_id, identifier_type, normalized_value`;

const traitsQuery = (ids: Sql): Sql => sql`SELECT entity_id AS about_id, trait_name, trait_value, survivorship, source,
  ${when(sql`occurred_at`, 'occurred')}
FROM ${nexus('nexus_traits')}
WHERE entity_id IN (${ids})`;

const itemsQuery = (
  ids: Sql,
): Sql => sql`SELECT entity_id AS about_id, ${when(sql`occurred_at`, 'occurred')}, tie_order, item,
  item_id, name, description, role, significance, amount, unit, source
FROM ${nexus('nexus_timeline')}
WHERE entity_id IN (${ids})`;

const statesQuery = (ids: Sql): Sql => sql`SELECT entity_id AS about_id, state_name,
  CASE WHEN state_unit IS NULL THEN state_value ELSE CONCAT(state_value, ' ', state_unit) END AS said,
  ${when(sql`state_entered_at`, 'entered')}, ${when(sql`state_exited_at`, 'exited')}
FROM ${nexus('nexus_states')}
WHERE entity_id IN (${ids})`;

const membershipsQuery = (ids: Sql): Sql => {
  const side = (own: string, other: string): Sql => sql`SELECT memberships.${id(own)} AS about_id,
  memberships.${id(other)} AS other_id, others.name AS other_name, memberships.role,
  ${when(sql`memberships.first_seen_at`, 'first_seen')}, ${when(sql`memberships.last_seen_at`, 'last_seen')},
  memberships.evidence_count
FROM ${nexus('nexus_memberships')} AS memberships
LEFT JOIN ${nexus('nexus_entities')} AS others ON others.entity_id = memberships.${id(other)}
WHERE memberships.${id(own)} IN (${ids})`;
  return sql`${side('person_id', 'group_id')}
UNION ALL
${side('group_id', 'person_id')}`;
};

const ofChosen = (ids: Sql): Sql => sql`(
  SELECT DISTINCT entity_id, entity_type, identifier_type, normalized_value
  FROM ${nexus('nexus_entity_map')} WHERE entity_id IN (${ids})
)`;

const linksQuery = (
  ids: Sql,
): Sql => sql`SELECT known.entity_id AS about_id, edges.identifier_type_a, edges.identifier_value_a,
  edges.identifier_type_b, edges.identifier_value_b, edges.source, edges.event_id, edges.row_id,
  ${when(sql`edges.occurred_at`, 'occurred')}
FROM ${nexus('nexus_identifier_edges')} AS edges
JOIN ${ofChosen(ids)} AS known
  ON known.entity_type = edges.entity_type
  AND known.identifier_type = edges.identifier_type_a
  AND known.normalized_value = edges.identifier_value_a
JOIN ${ofChosen(ids)} AS others
  ON others.entity_id = known.entity_id
  AND others.identifier_type = edges.identifier_type_b
  AND others.normalized_value = edges.identifier_value_b`;

const refusalsQuery = (ids: Sql): Sql => {
  const side = (own: Sql, other: Sql): Sql => sql`SELECT known.entity_id AS about_id,
  known.identifier_type AS own_type, known.normalized_value AS own_value, ${other}, aside.rule,
  ${when(sql`aside.since`, 'since_when')}
FROM ${nexus('nexus_quarantine')} AS aside
JOIN ${ofChosen(ids)} AS known ON known.entity_type = aside.entity_type AND ${own}
WHERE aside.other_type IS NOT NULL`;
  return sql`${side(
    sql`known.identifier_type = aside.identifier_type AND known.normalized_value = aside.normalized_value`,
    sql`aside.other_type AS other_type, aside.other_value AS other_value`,
  )}
UNION ALL
${side(
  sql`known.identifier_type = aside.other_type AND known.normalized_value = aside.other_value`,
  sql`aside.identifier_type, aside.normalized_value`,
)}`;
};

const audiencesQuery = (ids: Sql): Sql => sql`SELECT entity_id AS about_id, audience
FROM ${nexus('nexus_audience_members')}
WHERE entity_id IN (${ids})`;

const PARTS = ['identifiers', 'traits', 'items', 'states', 'memberships', 'links', 'refusals', 'audiences'] as const;
type Part = (typeof PARTS)[number];
type Parts = Readonly<Record<Part, ReadonlyMap<string, Row[]>>>;

const groupBy = (rows: readonly Row[]): ReadonlyMap<string, Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = String(row['about_id']);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
};

/**
 * What the page shows of entities.
 *
 * @param relations what is deployed: a view that is not there is not asked
 * @param most how much of each thing of one entity
 */
export async function readEntities(
  warehouse: Readable,
  relations: ReadonlySet<string>,
  briefs: readonly Brief[],
  most: number,
): Promise<Entity[]> {
  const ids = list(briefs.length === 0 ? [null] : briefs.map((brief) => brief.id));
  const of = (query: Sql, order: Sql): Sql => firstOfEach(query, order, most);
  const queries: Record<string, Sql> = {
    identifiers: of(identifiersQuery(ids), sql`given.first_seen, given.identifier_type, given.normalized_value`),
    traits: of(traitsQuery(ids), sql`given.trait_name`),
    items: of(itemsQuery(ids), sql`given.occurred DESC, given.tie_order DESC, given.item_id DESC`),
    states: of(statesQuery(ids), sql`given.entered DESC, given.state_name, given.said`),
    memberships: of(membershipsQuery(ids), sql`given.evidence_count DESC, given.other_id`),
    links: of(linksQuery(ids), sql`given.occurred, given.source, given.event_id, given.row_id`),
    refusals: of(refusalsQuery(ids), sql`given.own_type, given.own_value, given.other_type, given.other_value`),
    ...(relations.has('nexus_audience_members') ? { audiences: of(audiencesQuery(ids), sql`given.audience`) } : {}),
  };
  const rows = await readAll(warehouse, queries);
  const parts = Object.fromEntries(PARTS.map((part) => [part, groupBy(rows[part] ?? [])])) as unknown as Parts;
  return briefs.map((brief) => entityOf(brief, parts));
}

function entityOf(brief: Brief, parts: Parts): Entity {
  const key = brief.id;
  const rowsOf = (part: keyof Parts): Row[] => parts[part].get(key) ?? [];
  const known = rowsOf('identifiers');
  const places = new Map(
    known.map((one, index) => [JSON.stringify([one['identifier_type'], one['normalized_value']]), index]),
  );
  const placeOf = (type: unknown, value: unknown): number => places.get(JSON.stringify([type, value])) ?? -1;
  const countOf = (part: keyof Parts): number => Number(rowsOf(part)[0]?.['all_of_it'] ?? 0);
  return {
    ...brief,
    identifiers: known.map((one): Identifier => ({
      type: text(one['identifier_type']),
      value: text(one['normalized_value']),
      is_whole: isWhole(String(one['normalized_value'])),
      first_seen_at: textOrNull(one['first_seen']),
    })),
    traits: rowsOf('traits').map((one) => ({
      name: text(one['trait_name']),
      value: text(one['trait_value']),
      survivorship: text(one['survivorship']),
      source: text(one['source']),
      occurred_at: textOrNull(one['occurred']),
    })),
    items: rowsOf('items').map((one) => ({
      occurred_at: text(one['occurred']),
      item: text(one['item']),
      name: text(one['name']),
      description: textOrNull(one['description']),
      role: textOrNull(one['role']),
      significance: numberOrNull(one['significance']),
      amount: numberOrNull(one['amount']),
      unit: textOrNull(one['unit']),
      source: textOrNull(one['source']),
    })),
    item_count: countOf('items'),
    states: rowsOf('states').map((one) => ({
      name: text(one['state_name']),
      value: text(one['said']),
      entered_at: text(one['entered']),
      exited_at: textOrNull(one['exited']),
    })),
    memberships: rowsOf('memberships').map((one) => ({
      other_id: text(one['other_id']),
      other_name: textOrNull(one['other_name']),
      role: textOrNull(one['role']),
      first_seen_at: textOrNull(one['first_seen']),
      last_seen_at: textOrNull(one['last_seen']),
      evidence_count: Number(one['evidence_count']),
    })),
    audiences: rowsOf('audiences').map((one) => text(one['audience'])),
    links: rowsOf('links')
      .map((one): Link => ({
        a: placeOf(one['identifier_type_a'], one['identifier_value_a']),
        b: placeOf(one['identifier_type_b'], one['identifier_value_b']),
        source: text(one['source']),
        event_id: text(one['event_id']),
        row_id: textOrNull(one['row_id']),
        occurred_at: textOrNull(one['occurred']),
      }))
      .filter(({ a, b }) => a >= 0 && b >= 0),
    link_count: countOf('links'),
    refusals: rowsOf('refusals')
      .map((one): Refusal => ({
        at: placeOf(one['own_type'], one['own_value']),
        other_type: text(one['other_type']),
        other_value: text(one['other_value']),
        rule: text(one['rule']),
        since: textOrNull(one['since_when']),
      }))
      .filter(({ at }) => at >= 0),
  };
}
