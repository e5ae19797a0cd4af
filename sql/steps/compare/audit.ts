import type { Model } from '../../../config/model.ts';
import { nexus_states, nexus_traits } from '../../tables/results.ts';
import type { Table } from '../../table.ts';
import { sameIdentifier } from '../../same_identifier.ts';
import { states } from '../../tables/work.ts';
import { id, join, nexus, op, sql, work } from '../../tag.ts';
import type { Sql, Variable } from '../../tag.ts';
import { chooseTraits } from '../results/choose_traits.ts';
import { decisions } from '../results/decisions.ts';

/** Rows of a stored table and of what is computed again that have no equal on the other side. */
function differing(table: Table, made: Sql, key: readonly string[]): Sql {
  const content = Object.keys(table.columns).filter((name) => ![...key, 'entity_bucket', 'run_id'].includes(name));
  const all = (piece: (name: string) => Sql, names: readonly string[], separator: string): Sql =>
    join(names.map(piece), separator);
  return sql`SELECT COALESCE(stored.entity_id, made.entity_id) AS evidence
  FROM ${nexus(table.name)} AS stored
  FULL OUTER JOIN ${made} AS made ON ${all((name) => sql`made.${id(name)} = stored.${id(name)}`, key, ' AND ')}
  WHERE stored.entity_id IS NULL OR made.entity_id IS NULL
    OR ${all((name) => sql`stored.${id(name)} IS DISTINCT FROM made.${id(name)}`, content, ' OR ')}`;
}

const live = (): Sql => sql`(SELECT entity_id AS live_id FROM ${nexus('nexus_entity_ids')} WHERE status = 'live')`;

const ofNobody = (table: string): Sql => sql`SELECT stored.entity_id AS evidence
  FROM ${nexus(table)} AS stored
  LEFT JOIN ${live()} AS live ON live.live_id = stored.entity_id
  WHERE stored.entity_id IS NOT NULL AND live.live_id IS NULL`;

/** What must not be found in what is published: by name of the check, a query of `evidence`. */
const CHECKS: Readonly<Record<string, (model: Model) => Sql>> = {
  /** Solved again from the log, an identifier or an id would be another's. */
  decided_differently: () => sql`SELECT subject_value AS evidence FROM (
    ${decisions()}
  ) AS decided`,
  traits_differ: (model) => differing(nexus_traits, sql`(${chooseTraits(model)})`, ['entity_id', 'trait_name']),
  states_differ: () => differing(nexus_states, work(states.name), ['entity_id', 'state_name', 'state_id']),
  several_entities: () => sql`SELECT MIN(normalized_value) AS evidence
  FROM ${nexus('nexus_entity_map')}
  WHERE entity_id IS NOT NULL
  GROUP BY entity_type, identifier_type, normalized_value
  HAVING COUNT(DISTINCT entity_id) > 1`,
  identifier_of_nobody: () => ofNobody('nexus_entity_map'),
  trait_of_nobody: () => ofNobody('nexus_traits'),
  state_of_nobody: () => ofNobody('nexus_states'),
  entity_without_identifier: () => sql`SELECT live.live_id AS evidence
  FROM ${live()} AS live
  LEFT JOIN (SELECT DISTINCT entity_id FROM ${nexus('nexus_entity_map')} WHERE entity_id IS NOT NULL) AS held ON held.entity_id = live.live_id
  WHERE held.entity_id IS NULL`,
  size_differs: () => sql`SELECT ids.entity_id AS evidence
  FROM ${nexus('nexus_entity_ids')} AS ids
  LEFT JOIN (
    SELECT entity_id, COUNT(DISTINCT identifier_key) AS identifier_count
    FROM ${nexus('nexus_entity_map')}
    WHERE entity_id IS NOT NULL
    GROUP BY entity_id
  ) AS held ON held.entity_id = ids.entity_id
  WHERE ids.identifier_count IS DISTINCT FROM COALESCE(held.identifier_count, 0)`,
  redirect_to_nobody: () => sql`SELECT ids.entity_id AS evidence
  FROM ${nexus('nexus_entity_ids')} AS ids
  LEFT JOIN ${live()} AS live ON live.live_id = ids.redirect_to
  WHERE (ids.status = 'redirected' AND live.live_id IS NULL) OR (ids.status <> 'redirected' AND ids.redirect_to IS NOT NULL)`,
  aside_in_entity: () => sql`SELECT aside.identifier_value AS evidence
  FROM ${nexus('nexus_quarantine')} AS aside
  JOIN ${nexus('nexus_entity_map')} AS map ON ${sameIdentifier('map', 'aside')}
  WHERE aside.other_type IS NULL AND map.entity_id IS NOT NULL`,
  /** The last decision about an identifier is what the map says. Runs are in the order of their numbers: the clock may step back. */
  log_ends_elsewhere: () => sql`SELECT last_log.subject_value AS evidence
  FROM (
    SELECT
      log.*,
      ROW_NUMBER() OVER (
        PARTITION BY log.entity_type, log.subject_type, log.subject_value
        ORDER BY COALESCE(runs.run_number, 0) DESC, log.logged_at DESC, log.run_id DESC
      ) AS turn
    FROM ${nexus('nexus_resolution_log')} AS log
    LEFT JOIN (SELECT run_id AS logged_by, run_number FROM ${nexus('nexus_runs')} WHERE status = 'published') AS runs
      ON runs.logged_by = log.run_id
    WHERE log.subject = 'identifier'
  ) AS last_log
  LEFT JOIN (
    SELECT entity_type, identifier_type, normalized_value, MAX(entity_id) AS entity_id
    FROM ${nexus('nexus_entity_map')}
    GROUP BY entity_type, identifier_type, normalized_value
  ) AS map
    ON map.entity_type = last_log.entity_type
    AND map.identifier_type = last_log.subject_type
    AND map.normalized_value = last_log.subject_value
  WHERE last_log.turn = 1 AND last_log.to_value IS DISTINCT FROM map.entity_id`,
};

/** Names of the checks of an audit, besides those of every run. */
export const AUDIT_CHECKS = Object.keys(CHECKS);

/** `FROM` clause of one row: how many findings each check has. */
export const audited = (model: Model): Sql =>
  sql`FROM ${join(
    Object.entries(CHECKS).map(
      ([name, query]) => sql`(
  SELECT COUNT(*) AS finding_count FROM (
  ${query(model)}
  ) AS found
) AS ${id(name)}`,
    ),
    '\nCROSS JOIN ',
  )}`;

/** What an audit tells its caller, as one JSON object over {@link audited}. */
export const auditSummary = (runId: Variable): Sql => {
  const count = (name: string): Sql => sql`${id(name)}.finding_count`;
  return op.jsonObject({
    run_id: sql`${runId}`,
    status: sql`CASE ${join(AUDIT_CHECKS.map(count), ' + ')} WHEN 0 THEN 'sound' ELSE 'damaged' END`,
    ...Object.fromEntries(AUDIT_CHECKS.map((name) => [name, count(name)])),
  });
};
