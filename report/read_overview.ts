import { join, nexus, op, sql } from '../sql/tag.ts';
import type { Sql } from '../sql/tag.ts';
import type { Brief, Chosen, Overview, Total } from './report_data.ts';
import type { Readable, Row } from './rows.ts';
import { readAll, text, textOrNull, when } from './rows.ts';

const RUNS = 50;
const LISTED = 200;
const CHANGES = 50;

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

/** What the last run joined, split, set aside or brought back: the largest first. */
const changesQuery = sql`SELECT log.kind, log.entity_type, log.from_value, log.to_value, COUNT(*) AS n,
  MIN(CONCAT(log.subject_type, ' ', log.subject_value)) AS such_as
FROM ${nexus('nexus_resolution_log')} AS log
JOIN ${nexus('nexus_runs')} AS runs ON runs.run_id = log.run_id
WHERE runs.run_number = ${lastRun} AND log.subject = 'identifier' AND log.kind IN ('merged', 'split', 'returned')
GROUP BY log.kind, log.entity_type, log.from_value, log.to_value
ORDER BY n DESC, log.kind, log.from_value, log.to_value LIMIT ${CHANGES}`;

const briefOf = (row: Row): Brief => ({
  id: text(row['about_id']),
  type: text(row['entity_type']),
  name: text(row['name']),
  first_seen_at: textOrNull(row['first_seen']),
  identifier_count: Number(row['identifier_count']),
  chosen: text(row['chosen']) as Chosen,
});

/** What the overview shows, and who is chosen of all: so many at most. */
export async function readOverview(
  warehouse: Readable,
  most: number,
  now: Date,
): Promise<{ readonly overview: Overview; readonly briefs: readonly Brief[] }> {
  const { totals, runs, warnings, setAside, decided, changes, chosen } = await readAll(warehouse, {
    totals: totalsQuery,
    runs: runsQuery,
    warnings: warningsQuery,
    setAside: setAsideQuery,
    decided: decidedQuery,
    changes: changesQuery,
    chosen: chosenQuery(most),
  });
  const overview: Overview = {
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
    changes: changes.map((row) => ({
      kind: text(row['kind']),
      entity_type: text(row['entity_type']),
      from: textOrNull(row['from_value']),
      to: textOrNull(row['to_value']),
      identifiers: Number(row['n']),
      such_as: text(row['such_as']),
    })),
    sample: { all: Number(chosen[0]?.['all_of_them'] ?? 0), shown: chosen.length },
  };
  return { overview, briefs: chosen.map(briefOf) };
}

/** One entity by its id, or by one that has become it; undefined where there is none. */
export async function readBrief(warehouse: Readable, entityId: string): Promise<Brief | undefined> {
  const { found } = await readAll(warehouse, {
    found: sql`SELECT entities.entity_id AS about_id, entities.entity_type, entities.name,
  ${when(sql`entities.first_seen_at`, 'first_seen')}, entities.identifier_count, 'sample' AS chosen
FROM ${nexus('nexus_entities')} AS entities
WHERE entities.entity_id IN (
  SELECT COALESCE(redirect_to, entity_id) FROM ${nexus('nexus_entity_ids')} WHERE entity_id = ${entityId}
)
LIMIT 1`,
  });
  return found.map(briefOf)[0];
}
