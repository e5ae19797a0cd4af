import { columnsOf } from './columns_of.ts';
import { contentKey } from './content_key.ts';
import { nexus_overrides_read } from './tables/identity.ts';
import { id, join, list, nexus, op, sql } from './tag.ts';
import type { Sql, Variable } from './tag.ts';

const COLUMNS = Object.keys(nexus_overrides_read.columns).filter((name) => name !== 'override_key');

const text = (name: string): Sql => (name === 'created_at' ? op.timestampText(id(name)) : id(name));
const decisionOf = (alias: string): Sql => columnsOf(alias, ['override_key', ...COLUMNS]);

/** Overrides that stand, each with a key of all that it says; the view of this name. */
export const activeOverrides = (): Sql => nexus('nexus_overrides_active');

/** Overrides that stand or stood when the last run read them: the view of this name. */
export const overridesInQuestion = (): Sql => nexus('nexus_overrides_in_question');

/** Rows that overrides retract, each once: the view of this name. */
export const retractedNow = (): Sql => nexus('nexus_retracted_rows');

/** Whether an override stands: one may be withdrawn from a moment on that is still to come. */
export const stands = (): Sql => sql`(withdrawn_at IS NULL OR withdrawn_at > ${op.now()})`;

export const overrideKeys = (): Sql => sql`SELECT DISTINCT
  ${contentKey(COLUMNS.map(text))} AS override_key,
  ${join(COLUMNS.map(id), ', ')}
FROM ${nexus('nexus_overrides')}
WHERE ${stands()}`;

/** `is_active` where it stands, and `is_changed` where that differs from what the last run read. A key says all of a row. */
export const comparedOverrides = (): Sql => sql`SELECT
  ${join(
    ['override_key', ...COLUMNS].map((name) => sql`COALESCE(active.${id(name)}, followed.${id(name)}) AS ${id(name)}`),
    ', ',
  )},
  CASE WHEN active.override_key IS NULL THEN 0 ELSE 1 END AS is_active,
  CASE WHEN active.override_key IS NULL OR followed.override_key IS NULL THEN 1 ELSE 0 END AS is_changed
FROM ${activeOverrides()} AS active
FULL OUTER JOIN ${nexus('nexus_overrides_read')} AS followed ON followed.override_key = active.override_key`;

/** How many overrides came or went since the last run. */
export const changedOverrideCount = (): Sql =>
  sql`(SELECT COUNT(*) FROM ${overridesInQuestion()} AS overrides WHERE is_changed = 1)`;

/** A number that is another as soon as other overrides stand. 32 bits of each key: the sum stays exact in a float. */
const fingerprint = (): Sql => sql`COALESCE(SUM(${op.hexToInt(sql`SUBSTR(override_key, 1, 8)`, 8)}), 0)`;

export const overridesFingerprint = (): Sql => sql`(SELECT ${fingerprint()} FROM ${activeOverrides()} AS overrides)`;

/**
 * What a run that read the overrides `seen` has followed. Where others stand by now, it followed some of them in a part
 * of its steps only: then those that the run before it followed are kept, and the next run has the same work again.
 */
export const followedOverrides = (seen: Variable): Sql => {
  const columns = decisionOf('followed');
  return sql`SELECT ${columns}
FROM ${activeOverrides()} AS followed
JOIN (SELECT ${fingerprint()} AS now_standing FROM ${activeOverrides()} AS overrides) AS standing ON standing.now_standing = ${seen}
UNION ALL
SELECT ${columns}
FROM ${nexus('nexus_overrides_read')} AS followed
JOIN (SELECT ${fingerprint()} AS now_standing FROM ${activeOverrides()} AS overrides) AS standing ON standing.now_standing <> ${seen}`;
};

export const OVERRIDE_KINDS = ['link', 'veto', 'pin', 'block', 'retract'] as const;

/** Whether two of the columns of a row are both there, or neither is wanted. */
const problem = (): Sql => sql`CASE
  WHEN kind NOT IN (${list(OVERRIDE_KINDS)}) THEN 'has the kind ' || kind || '; it is to be link, veto, pin, block or retract'
  WHEN kind = 'retract' AND (source IS NULL OR event_id IS NULL) THEN 'names no source and event to retract'
  WHEN kind <> 'retract' AND entity_type IS NULL THEN 'has no entity_type'
  WHEN kind <> 'retract' AND (identifier_type_a IS NULL OR identifier_value_a IS NULL) THEN 'names no first identifier'
  WHEN kind IN ('link', 'veto') AND (identifier_type_b IS NULL OR identifier_value_b IS NULL) THEN 'names no second identifier'
  WHEN kind = 'pin' AND entity_id IS NULL THEN 'names no entity_id to keep'
END`;

/** What is wrong with overrides, as `finding`: a decision that cannot be followed is not to be passed over. */
export const badOverrides = (): Sql => sql`SELECT 'nexus_overrides ' || override_id || ' ' || ${problem()} AS finding
FROM ${activeOverrides()} AS overrides
WHERE ${problem()} IS NOT NULL`;

/**
 * Rows that overrides take back, each once: `row_id` is null where the whole event is.
 *
 * @param overrides a relation, or a query in parentheses
 */
export const retractedRows = (overrides: Sql): Sql => sql`SELECT DISTINCT source, event_id, row_id
FROM (
  SELECT
    source,
    event_id,
    CASE WHEN MIN(CASE WHEN row_id IS NULL THEN 0 ELSE 1 END) OVER (PARTITION BY source, event_id) = 1 THEN row_id END AS row_id
  FROM ${overrides} AS overrides
  WHERE kind = 'retract'
) AS taken_back`;

/** Whether a record of the log is one of {@link retractedRows}; both are named by their aliases. */
export const isRetracted = (retracted: string, record: string): Sql =>
  sql`${id(retracted)}.source = ${id(record)}.source AND ${id(retracted)}.event_id = ${id(record)}.event_id AND (${id(retracted)}.row_id IS NULL OR ${id(retracted)}.row_id = ${id(record)}.row_id)`;
