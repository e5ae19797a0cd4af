import { sameIdentifier } from '../same_identifier.ts';
import type { Table, WorkTable } from '../table.ts';
import { batch, heirs, map, values } from '../tables/work.ts';
import { nexus_event_log } from '../tables/event_log.ts';
import { nexus_entity_map } from '../tables/identity.ts';
import { id, join, nexus, nullOf, op, sql, work } from '../tag.ts';
import type { Sql, Variable } from '../tag.ts';
import { setAside } from './set_aside.ts';
import { touchedEntities } from './touched.ts';

const columnList = (names: readonly string[]): Sql => join(names.map(id), ', ');

/** The bucket of an entity: the last two hex digits of its id; an id that does not end in them is in the first. */
export const entityBucket = (entityId: Sql): Sql => sql`COALESCE(${op.hexToInt(sql`SUBSTR(${entityId}, -2)`, 2)}, 0)`;

/** What the probe saw of a source. */
export interface Seen {
  readonly source: string;
  readonly newestAt: Variable;
  readonly rowsInWindow: Variable;
}

/**
 * The fence: moves the watermarks if they are still those that this run read. Any other number of changed rows than
 * that of the sources means that another run published in between. They move to what the probe saw, not to what was
 * read a moment later: rows in between are read once more, and never missed.
 */
export const moveWatermarks = (
  runId: Variable,
  fence: Variable,
  seen: readonly Seen[],
): Sql => sql`MERGE INTO ${nexus('nexus_watermarks')} AS stored
USING (
  ${join(
    seen.map(
      ({ source, newestAt, rowsInWindow }) =>
        sql`SELECT ${source} AS source, ${newestAt} AS newest_at, ${rowsInWindow} AS rows_in_window`,
    ),
    '\n  UNION ALL\n  ',
  )}
) AS given
ON stored.source = given.source
WHEN MATCHED AND COALESCE(stored.run_id, ${fence}) = ${fence} THEN UPDATE SET
  watermark = COALESCE(given.newest_at, stored.watermark),
  rows_in_window = COALESCE(given.rows_in_window, stored.rows_in_window),
  run_id = ${runId}`;

export const deleteReplacedRows = (): Sql => sql`DELETE FROM ${nexus('nexus_event_log')}
WHERE row_key IN (SELECT row_key FROM ${work(batch.name)} WHERE action = 'supersede')`;

export function appendToLog(runId: Variable): Sql {
  const loaded = Object.keys(nexus_event_log.columns).filter((name) => name !== 'run_id');
  return sql`INSERT INTO ${nexus('nexus_event_log')} (${columnList([...loaded, 'run_id'])})
SELECT ${columnList(loaded)}, ${runId} AS run_id
FROM ${work(batch.name)}
WHERE action <> 'skip'`;
}

/** What this run decides about identifiers and ids; to be run before the map and the ids change. */
export const logDecisions = (
  runId: Variable,
  startedAt: Variable,
): Sql => sql`INSERT INTO ${nexus('nexus_resolution_log')} (run_id, logged_at, subject, entity_type, subject_type, subject_value, from_value, to_value, kind, cause)
WITH before_run AS (
  SELECT stored.entity_type, stored.identifier_type, stored.normalized_value, MAX(stored.entity_id) AS entity_id
  FROM ${nexus('nexus_entity_map')} AS stored
  LEFT JOIN ${work(values.name)} AS affected ON ${sameIdentifier('affected', 'stored')}
  LEFT JOIN (
    SELECT DISTINCT entity_type, identifier_type, normalized_value FROM ${work(values.name)} WHERE normalized_value IS NOT NULL
  ) AS named
    ON named.entity_type = stored.entity_type
    AND named.identifier_type = stored.identifier_type
    AND named.normalized_value = stored.normalized_value
  WHERE stored.normalized_value IS NOT NULL
    AND (affected.identifier_value IS NOT NULL OR named.normalized_value IS NOT NULL)
  GROUP BY stored.entity_type, stored.identifier_type, stored.normalized_value
),
touched AS (
  ${touchedEntities()}
),
after_run AS (
  SELECT map.entity_type, map.identifier_type, map.normalized_value, MAX(map.entity_id) AS entity_id, MAX(aside.rule) AS rule
  FROM ${work(map.name)} AS map
  LEFT JOIN (
    ${setAside()}
  ) AS aside ON ${sameIdentifier('aside', 'map')}
  WHERE map.normalized_value IS NOT NULL
  GROUP BY map.entity_type, map.identifier_type, map.normalized_value
),
merged_ids AS (
  SELECT entity_id, heir_id FROM ${work(heirs.name)} WHERE heir_id <> entity_id
),
identifiers AS (
  SELECT
    COALESCE(after_run.entity_type, before_run.entity_type) AS entity_type,
    COALESCE(after_run.identifier_type, before_run.identifier_type) AS identifier_type,
    COALESCE(after_run.normalized_value, before_run.normalized_value) AS normalized_value,
    before_run.entity_id AS from_id,
    after_run.entity_id AS to_id,
    after_run.rule,
    CASE WHEN before_run.normalized_value IS NULL THEN 0 ELSE 1 END AS was_known
  FROM after_run
  FULL OUTER JOIN before_run
    ON before_run.entity_type = after_run.entity_type
    AND before_run.identifier_type = after_run.identifier_type
    AND before_run.normalized_value = after_run.normalized_value
),
ids AS (
  SELECT
    ids.entity_id,
    ids.entity_type,
    ids.status,
    ids.redirect_to,
    inherited.heir_id,
    COALESCE(ids.redirect_to, ids.entity_id) AS leads_to
  FROM ${nexus('nexus_entity_ids')} AS ids
  JOIN touched ON touched.entity_id = COALESCE(ids.redirect_to, ids.entity_id)
  LEFT JOIN ${work(heirs.name)} AS inherited ON inherited.entity_id = touched.entity_id
  WHERE ids.status <> 'retired'
),
decisions AS (
  SELECT
    'identifier' AS subject,
    identifiers.entity_type,
    identifiers.identifier_type AS subject_type,
    identifiers.normalized_value AS subject_value,
    identifiers.from_id AS from_value,
    identifiers.to_id AS to_value,
    CASE
      WHEN identifiers.to_id IS NULL AND identifiers.rule IS NOT NULL THEN 'set_aside'
      WHEN identifiers.to_id IS NULL THEN 'forgotten'
      WHEN identifiers.from_id IS NULL AND identifiers.was_known = 1 THEN 'returned'
      WHEN identifiers.from_id IS NULL AND known.entity_id IS NULL THEN 'born'
      WHEN identifiers.from_id IS NULL THEN 'accreted'
      WHEN merged_ids.heir_id = identifiers.to_id THEN 'merged'
      ELSE 'split'
    END AS kind,
    identifiers.rule AS cause
  FROM identifiers
  LEFT JOIN ${nexus('nexus_entity_ids')} AS known ON known.entity_id = identifiers.to_id
  LEFT JOIN merged_ids ON merged_ids.entity_id = identifiers.from_id
  WHERE identifiers.from_id IS DISTINCT FROM identifiers.to_id
    OR (identifiers.was_known = 0 AND identifiers.to_id IS NULL)
  UNION ALL
  SELECT DISTINCT 'id', map.entity_type, ${nullOf('string')}, map.entity_id, 'unborn', 'live', 'born', ${nullOf('string')}
  FROM ${work(map.name)} AS map
  LEFT JOIN ${nexus('nexus_entity_ids')} AS known ON known.entity_id = map.entity_id
  WHERE map.entity_id IS NOT NULL AND known.entity_id IS NULL
  UNION ALL
  SELECT 'id', entity_type, ${nullOf('string')}, entity_id, COALESCE(redirect_to, 'live'), heir_id,
    CASE WHEN heir_id IS NULL THEN 'forgotten' WHEN redirect_to IS NULL THEN 'merged' ELSE 'repointed' END, ${nullOf('string')}
  FROM ids
  WHERE heir_id IS NULL OR heir_id <> leads_to
)
SELECT ${runId}, ${startedAt}, subject, entity_type, subject_type, subject_value, from_value, to_value, kind, cause
FROM decisions`;

export function publishMap(runId: Variable): Sql {
  const columns = Object.keys(nexus_entity_map.columns);
  return sql`MERGE INTO ${nexus('nexus_entity_map')} AS stored
USING (
  SELECT
    entity_type, identifier_type, identifier_value, normalized_value, identifier_key,
    component_id, entity_id, first_seen_at, ${runId} AS run_id, 'keep' AS fate
  FROM ${work(map.name)}
  UNION ALL
  SELECT
    gone.entity_type, gone.identifier_type, gone.identifier_value, gone.normalized_value, gone.identifier_key,
    gone.component_id, gone.entity_id, gone.first_seen_at, gone.run_id, 'drop' AS fate
  FROM ${nexus('nexus_entity_map')} AS gone
  JOIN ${work(values.name)} AS affected ON ${sameIdentifier('affected', 'gone')}
  WHERE affected.is_present = 0
) AS given
ON ${sameIdentifier('stored', 'given')}
WHEN MATCHED AND given.fate = 'drop' THEN DELETE
WHEN MATCHED AND (
  stored.entity_id IS DISTINCT FROM given.entity_id
  OR stored.component_id IS DISTINCT FROM given.component_id
  OR stored.normalized_value IS DISTINCT FROM given.normalized_value
  OR stored.identifier_key IS DISTINCT FROM given.identifier_key
  OR stored.first_seen_at IS DISTINCT FROM given.first_seen_at
) THEN UPDATE SET
  normalized_value = given.normalized_value,
  identifier_key = given.identifier_key,
  component_id = given.component_id,
  entity_id = given.entity_id,
  first_seen_at = given.first_seen_at,
  run_id = given.run_id
WHEN NOT MATCHED THEN INSERT (${columnList(columns)})
VALUES (${join(
    columns.map((name) => sql`given.${id(name)}`),
    ', ',
  )})`;
}

/** New ids, and ids that lead elsewhere than before: always to a live one, in one hop. */
export const publishIds = (
  runId: Variable,
  startedAt: Variable,
): Sql => sql`MERGE INTO ${nexus('nexus_entity_ids')} AS stored
USING (
  SELECT
    ids.entity_id,
    ids.entity_type,
    CASE
      WHEN inherited.heir_id IS NULL THEN 'retired'
      WHEN inherited.heir_id = ids.entity_id THEN 'live'
      ELSE 'redirected'
    END AS status,
    CASE WHEN inherited.heir_id <> ids.entity_id THEN inherited.heir_id END AS redirect_to,
    ids.minted_type,
    ids.minted_value,
    ids.generation
  FROM ${nexus('nexus_entity_ids')} AS ids
  JOIN (
    ${touchedEntities()}
  ) AS touched ON touched.entity_id = COALESCE(ids.redirect_to, ids.entity_id)
  LEFT JOIN ${work(heirs.name)} AS inherited ON inherited.entity_id = touched.entity_id
  WHERE ids.status <> 'retired'
  UNION ALL
  SELECT DISTINCT
    map.entity_id, map.entity_type, 'live', ${nullOf('string')}, map.minted_type, map.minted_value, map.generation
  FROM ${work(map.name)} AS map
  LEFT JOIN ${nexus('nexus_entity_ids')} AS known ON known.entity_id = map.entity_id
  WHERE map.entity_id IS NOT NULL AND known.entity_id IS NULL
) AS given
ON stored.entity_id = given.entity_id
WHEN MATCHED AND (
  stored.status <> given.status OR stored.redirect_to IS DISTINCT FROM given.redirect_to
) THEN UPDATE SET status = given.status, redirect_to = given.redirect_to, run_id = ${runId}
WHEN NOT MATCHED THEN INSERT (entity_id, entity_type, status, redirect_to, minted_type, minted_value, generation, created_at, created_run_id, run_id)
VALUES (given.entity_id, given.entity_type, given.status, given.redirect_to, given.minted_type, given.minted_value, given.generation, ${startedAt}, ${runId}, ${runId})`;

/**
 * What is kept per entity, for the entities that a run solved: rows that it did not make again go, others change only
 * where they differ. To be run before the map changes.
 *
 * @param key columns by which a row is known, the entity's id among them
 * @param values of columns that the work table does not hold
 */
export function publishOfEntities(
  table: Table,
  made: WorkTable,
  key: readonly string[],
  computed: Readonly<Record<string, Sql>>,
): Sql {
  const columns = Object.keys(table.columns);
  const content = columns.filter((name) => !key.includes(name) && !(name in computed));
  const value = (name: string): Sql => {
    const expression = computed[name];
    return expression === undefined ? sql`made.${id(name)}` : sql`${expression} AS ${id(name)}`;
  };
  const all = (piece: (name: string) => Sql, names: readonly string[], separator = ', '): Sql =>
    join(names.map(piece), separator);
  return sql`MERGE INTO ${nexus(table.name)} AS stored
USING (
  SELECT ${all(value, columns)}, 'keep' AS fate
  FROM ${work(made.name)} AS made
  UNION ALL
  SELECT ${all((name) => sql`gone.${id(name)}`, columns)}, 'drop' AS fate
  FROM ${nexus(table.name)} AS gone
  JOIN (
    ${touchedEntities()}
  ) AS touched ON touched.entity_id = gone.entity_id
  LEFT JOIN ${work(made.name)} AS kept ON ${all((name) => sql`kept.${id(name)} = gone.${id(name)}`, key, ' AND ')}
  WHERE kept.entity_id IS NULL
) AS given
ON ${all((name) => sql`stored.${id(name)} = given.${id(name)}`, key, ' AND ')}
WHEN MATCHED AND given.fate = 'drop' THEN DELETE
WHEN MATCHED AND (
  ${all((name) => sql`stored.${id(name)} IS DISTINCT FROM given.${id(name)}`, content, '\n  OR ')}
) THEN UPDATE SET
  ${all((name) => sql`${id(name)} = given.${id(name)}`, [...content, 'run_id'], ',\n  ')}
WHEN NOT MATCHED THEN INSERT (${all(id, columns)})
VALUES (${all((name) => sql`given.${id(name)}`, columns)})`;
}
