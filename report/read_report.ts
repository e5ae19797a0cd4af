import { id, join, list, nexus, op, sql } from '../sql/tag.ts';
import type { Sql } from '../sql/tag.ts';
import type { Warehouse } from '../warehouses/warehouse.ts';
import { readObjects } from '../warehouses/warehouse.ts';
import type { Chosen, Entity, Identifier, Link, Refusal, ReportData, Total } from './report_data.ts';

/** How much of each thing stands in the file at most. */
export interface Bounds {
  readonly entities: number;
  readonly perEntity: number;
}

export const BOUNDS: Bounds = { entities: 500, perEntity: 200 };

/** A value that is longer is told by its beginning: a page is no place to keep a document. */
const LONGEST = 2_000;
const RUNS = 50;
const LISTED = 200;

type Row = Readonly<Record<string, unknown>>;

export const clipped = (text: string): string =>
  text.length <= LONGEST
    ? text
    : `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}… (${String(text.length)} characters)`;

const text = (value: unknown): string => (value === null || value === undefined ? '' : clipped(String(value)));
const textOrNull = (value: unknown): string | null => (value === null || value === undefined ? null : text(value));
const numberOrNull = (value: unknown): number | null => (value === null || value === undefined ? null : Number(value));

const when = (column: Sql, name: string): Sql => sql`${op.timestampText(column)} AS ${id(name)}`;

/** The first so many rows of each entity, in an order; `all_of_it` says how many there are. */
const firstOfEach = (query: Sql, order: Sql, most: number): Sql => sql`SELECT * FROM (
  SELECT given.*,
    ROW_NUMBER() OVER (PARTITION BY given.about_id ORDER BY ${order}) AS place_in_it,
    COUNT(*) OVER (PARTITION BY given.about_id) AS all_of_it
  FROM (${query}) AS given
) AS placed
WHERE placed.place_in_it <= ${most}
ORDER BY placed.about_id, placed.place_in_it`;

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

const lastRun = sql`(SELECT MAX(run_number) FROM ${nexus('nexus_runs')} WHERE status = 'published')`;

/** What the overview counts. */
const TOTALS = [
  ['entities', 'nexus_entities'],
  ['memberships', 'nexus_memberships'],
  ['events', 'nexus_events'],
  ['state intervals', 'nexus_states'],
] as const;

const totalsQuery = sql`SELECT ${'identifiers'} AS what, COUNT(*) AS n, 0 AS place FROM (
  SELECT DISTINCT entity_type, identifier_type, normalized_value FROM ${nexus('nexus_entity_map')} WHERE entity_id IS NOT NULL
) AS known
UNION ALL
${join(
  TOTALS.map(([what, name], index) => sql`SELECT ${what}, COUNT(*), ${index + 1} FROM ${nexus(name)}`),
  '\nUNION ALL\n',
)}
ORDER BY place`;

const runsQuery = sql`SELECT run_id, status, ${when(sql`started_at`, 'started')}, ${when(sql`finished_at`, 'finished')},
  ${op.jsonText(op.parseJson(sql`summary`), ['rows_loaded'])} AS records, error
FROM ${nexus('nexus_runs')} ORDER BY run_number DESC LIMIT ${RUNS}`;

const warningsQuery = sql`SELECT quality.measure, quality.entity_id, quality.says
FROM ${nexus('nexus_quality')} AS quality
JOIN ${nexus('nexus_runs')} AS runs ON runs.run_id = quality.run_id
WHERE quality.is_warning = 1 AND runs.run_number = ${lastRun}
ORDER BY quality.measure, quality.entity_id LIMIT ${LISTED}`;

const setAsideQuery = sql`SELECT entity_type, identifier_type, reason, rule,
  COUNT(DISTINCT COALESCE(normalized_value, identifier_value)) AS n, MIN(COALESCE(normalized_value, identifier_value)) AS example
FROM ${nexus('nexus_quarantine')}
GROUP BY entity_type, identifier_type, reason, rule
ORDER BY n DESC, entity_type, identifier_type, reason, rule LIMIT ${LISTED}`;

const decidedQuery = sql`SELECT log.subject, log.entity_type, log.kind, COUNT(*) AS n
FROM ${nexus('nexus_resolution_log')} AS log
JOIN ${nexus('nexus_runs')} AS runs ON runs.run_id = log.run_id
WHERE runs.run_number = ${lastRun}
GROUP BY log.subject, log.entity_type, log.kind
ORDER BY n DESC, log.subject, log.entity_type, log.kind LIMIT ${LISTED}`;

/** All where they are few; else a quarter each of the largest, the newest, the suspicious and of any. */
function chosenQuery(most: number): Sql {
  const share = Math.max(1, Math.floor(most / 4));
  return sql`WITH suspicious AS (
  SELECT DISTINCT quality.entity_id
  FROM ${nexus('nexus_quality')} AS quality
  JOIN ${nexus('nexus_runs')} AS runs ON runs.run_id = quality.run_id
  WHERE quality.is_warning = 1 AND quality.entity_id IS NOT NULL AND runs.run_number = ${lastRun}
),
ranked AS (
  SELECT
    entities.entity_id, entities.entity_type, entities.name, entities.first_seen_at, entities.identifier_count,
    ROW_NUMBER() OVER (ORDER BY entities.identifier_count DESC, entities.entity_id) AS by_size,
    ROW_NUMBER() OVER (
      ORDER BY CASE WHEN entities.first_seen_at IS NULL THEN 1 ELSE 0 END, entities.first_seen_at DESC, entities.entity_id
    ) AS by_age,
    ROW_NUMBER() OVER (ORDER BY CASE WHEN suspicious.entity_id IS NULL THEN 1 ELSE 0 END, entities.entity_id) AS by_doubt,
    ROW_NUMBER() OVER (ORDER BY entities.entity_id) AS by_chance,
    CASE WHEN suspicious.entity_id IS NULL THEN 0 ELSE 1 END AS is_suspicious,
    COUNT(*) OVER () AS all_of_them
  FROM ${nexus('nexus_entities')} AS entities
  LEFT JOIN suspicious ON suspicious.entity_id = entities.entity_id
)
SELECT entity_id AS about_id, entity_type, name, ${when(sql`first_seen_at`, 'first_seen')}, identifier_count, all_of_them,
  CASE
    WHEN is_suspicious = 1 THEN 'suspicious'
    WHEN by_size <= ${share} THEN 'largest'
    WHEN by_age <= ${share} THEN 'newest'
    ELSE 'sample'
  END AS chosen
FROM ranked
WHERE all_of_them <= ${most}
  OR by_size <= ${share} OR by_age <= ${share} OR by_chance <= ${share} OR (is_suspicious = 1 AND by_doubt <= ${share})
ORDER BY identifier_count DESC, entity_id`;
}

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

/**
 * Reads what the page shows: a fixed number of statements, each bounded.
 *
 * @param relations what is deployed: a view that is not there is not asked
 */
export async function readReport(
  warehouse: Warehouse,
  relations: ReadonlySet<string>,
  bounds: Bounds = BOUNDS,
  now: Date = new Date(),
): Promise<ReportData> {
  const read = (query: Sql): Promise<Row[]> => readObjects(warehouse, query);
  const totals = await read(totalsQuery);
  const runs = await read(runsQuery);
  const warnings = await read(warningsQuery);
  const setAside = await read(setAsideQuery);
  const decided = await read(decidedQuery);
  const chosen = await read(chosenQuery(bounds.entities));
  const ids = list(chosen.length === 0 ? [null] : chosen.map((row) => String(row['about_id'])));
  const most = bounds.perEntity;
  const of = async (query: Sql, order: Sql): Promise<ReadonlyMap<string, Row[]>> =>
    groupBy(await read(firstOfEach(query, order, most)));
  const parts = {
    identifiers: await of(identifiersQuery(ids), sql`given.first_seen, given.identifier_type, given.normalized_value`),
    traits: await of(traitsQuery(ids), sql`given.trait_name`),
    items: await of(itemsQuery(ids), sql`given.occurred DESC, given.tie_order DESC, given.item_id DESC`),
    states: await of(statesQuery(ids), sql`given.entered DESC, given.state_name, given.said`),
    memberships: await of(membershipsQuery(ids), sql`given.evidence_count DESC, given.other_id`),
    links: await of(linksQuery(ids), sql`given.occurred, given.source, given.event_id, given.row_id`),
    refusals: await of(refusalsQuery(ids), sql`given.own_type, given.own_value, given.other_type, given.other_value`),
    audiences: relations.has('nexus_audience_members')
      ? await of(audiencesQuery(ids), sql`given.audience`)
      : new Map<string, Row[]>(),
  };
  return {
    made_at: now.toISOString(),
    place: warehouse.place,
    warehouse: warehouse.name,
    is_masked: false,
    totals: totals.map((row): Total => ({ what: text(row['what']), count: Number(row['n']) })),
    runs: runs.map((row) => ({
      run_id: text(row['run_id']),
      status: text(row['status']),
      started_at: text(row['started']),
      finished_at: textOrNull(row['finished']),
      records: Number(row['records'] ?? 0),
      error: textOrNull(row['error']),
    })),
    warnings: warnings.map((row) => ({
      measure: text(row['measure']),
      entity_id: textOrNull(row['entity_id']),
      says: text(row['says']),
    })),
    set_aside: setAside.map((row) => ({
      entity_type: text(row['entity_type']),
      identifier_type: text(row['identifier_type']),
      reason: text(row['reason']),
      rule: text(row['rule']),
      values: Number(row['n']),
      example: text(row['example']),
    })),
    decided: decided.map((row) => ({
      subject: text(row['subject']),
      entity_type: text(row['entity_type']),
      kind: text(row['kind']),
      count: Number(row['n']),
    })),
    sample: { all: Number(chosen[0]?.['all_of_them'] ?? 0), shown: chosen.length },
    entities: chosen.map((row) => entityOf(row, parts)),
  };
}

type Parts = Readonly<
  Record<
    'identifiers' | 'traits' | 'items' | 'states' | 'memberships' | 'links' | 'refusals' | 'audiences',
    ReadonlyMap<string, Row[]>
  >
>;

function entityOf(row: Row, parts: Parts): Entity {
  const key = String(row['about_id']);
  const rowsOf = (part: keyof Parts): Row[] => parts[part].get(key) ?? [];
  const known = rowsOf('identifiers');
  const places = new Map(
    known.map((one, index) => [JSON.stringify([one['identifier_type'], one['normalized_value']]), index]),
  );
  const placeOf = (type: unknown, value: unknown): number => places.get(JSON.stringify([type, value])) ?? -1;
  const countOf = (part: keyof Parts): number => Number(rowsOf(part)[0]?.['all_of_it'] ?? 0);
  return {
    id: text(row['about_id']),
    type: text(row['entity_type']),
    name: text(row['name']),
    first_seen_at: textOrNull(row['first_seen']),
    identifier_count: Number(row['identifier_count']),
    chosen: text(row['chosen']) as Chosen,
    identifiers: known.map((one): Identifier => ({
      type: text(one['identifier_type']),
      value: text(one['normalized_value']),
      is_whole: String(one['normalized_value']).length <= LONGEST,
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
