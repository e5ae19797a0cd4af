import type { Table } from '../../table.ts';
import { nexus_changes } from '../../tables/changes.ts';
import { ids } from '../../tables/work.ts';
import { id, join, nexus, nullOf, op, sql, work } from '../../tag.ts';
import type { LogicalType, Sql } from '../../tag.ts';
import { insertChanges } from './change_rows.ts';
import type { Writing } from './change_rows.ts';
import { changesOfStates, currentStates } from './publish_state_changes.ts';

/** A final view that is stored, of one type of entities. */
export interface StoredEntities {
  readonly entityType: string;
  readonly table: Table;
}

/** Column of the id, and all others. */
const partsOf = ({ columns }: Table): readonly [string, readonly (readonly [string, LogicalType])[]] => {
  const [[key] = [''], ...content] = Object.entries(columns);
  return [key, content.map(([name, { type }]) => [name, type])];
};

const jsonValue = (value: Sql, type: LogicalType): Sql => (type === 'timestamp' ? op.timestampText(value) : value);

/** JSON of the columns in which two rows differ, `{}` where they do in none. @param before alias; none: a row of nulls */
function changedColumns(table: Table, after: string, before?: string): Sql {
  const [, content] = partsOf(table);
  const members = content.map(([name, type]) => {
    const now = sql`${id(after)}.${id(name)}`;
    const then = before === undefined ? nullOf(type) : sql`${id(before)}.${id(name)}`;
    const both = op.jsonObject({ old: jsonValue(then, type), new: jsonValue(now, type) });
    const isOther = before === undefined ? sql`${now} IS NOT NULL` : sql`${then} IS DISTINCT FROM ${now}`;
    return sql`CASE WHEN ${isOther} THEN ${`,${JSON.stringify(name)}:`} || ${both} ELSE '' END`;
  });
  return sql`'{' || SUBSTR(${join(members, '\n    || ')}, 2) || '}'`;
}

/** What the run decided of ids, a row for each: what became of it, where it led and leads, and from which it was split. */
const decidedIds = ({ runId, startedAt }: Writing): Sql => sql`SELECT
    entity_type,
    entity_id,
    MAX(kind) AS kind,
    MAX(from_id) AS from_id,
    MAX(to_id) AS to_id,
    MIN(split_from) AS split_from
  FROM (
    SELECT
      decision.entity_type,
      CASE decision.subject WHEN 'id' THEN decision.subject_value ELSE decision.to_value END AS entity_id,
      CASE decision.subject WHEN 'id' THEN decision.kind END AS kind,
      CASE WHEN decision.subject = 'id' AND decision.kind = 'revived' THEN decision.from_value END AS from_id,
      CASE decision.subject WHEN 'id' THEN decision.to_value END AS to_id,
      CASE WHEN decision.subject <> 'id' AND decision.kind = 'split' THEN decision.from_value END AS split_from
    FROM ${nexus('nexus_resolution_log')} AS decision
    WHERE decision.run_id = ${runId} AND decision.logged_at = ${startedAt}
  ) AS logged
  WHERE entity_id IS NOT NULL
  GROUP BY entity_type, entity_id`;

/** Where ids that are no more lead. */
const ENDS = sql`CASE WHEN decided.kind = 'repointed' AND decided.to_id IS NOT NULL THEN 'redirected' WHEN decided.to_id IS NULL THEN 'forgotten' ELSE 'merged' END`;

/** A stored final view with its rows of those that a run solved and that live. */
export interface MadeEntities extends StoredEntities {
  readonly query: Sql;
}

/**
 * What a run changes of stored final views, and of states. To be run when the map, the traits and the log have changed, and
 * before the views and the states do: what they hold is what was said before.
 */
export const publishChanges = (made: readonly MadeEntities[], hasStates: boolean, writing: Writing): Sql =>
  insertChanges(
    writing,
    join(
      [...made.map((one) => changesOfEntities(one, writing)), ...(hasStates ? [changesOfStates()] : [])],
      '\n  UNION ALL\n  ',
    ),
  );

function changesOfEntities({ entityType, table, query: made }: MadeEntities, writing: Writing): Sql {
  const [key] = partsOf(table);
  const is = (alias: string): Sql => sql`${id(alias)}.${id(key)}`;
  return sql`SELECT
    ${entityType} AS entity_type,
    COALESCE(compared.entity_id, decided.entity_id) AS entity_id,
    CASE
      WHEN compared.fate = 'changed' THEN 'changed'
      WHEN compared.fate = 'created' AND decided.kind = 'revived' THEN 'revived'
      WHEN compared.fate = 'created' AND decided.split_from IS NOT NULL THEN 'split'
      WHEN compared.fate = 'created' THEN 'created'
      ELSE ${ENDS}
    END AS change,
    CASE
      WHEN compared.fate = 'changed' THEN ${nullOf('string')}
      WHEN compared.fate = 'created' THEN COALESCE(decided.from_id, decided.split_from)
      ELSE decided.to_id
    END AS other_id,
    compared.changed_columns
  FROM (
    SELECT
      COALESCE(${is('made')}, ${is('stored')}) AS entity_id,
      CASE WHEN ${is('stored')} IS NULL THEN 'created' WHEN ${is('made')} IS NULL THEN 'ended' ELSE 'changed' END AS fate,
      CASE WHEN ${is('made')} IS NOT NULL THEN ${changedColumns(table, 'made', 'stored')} END AS changed_columns
    FROM (
    ${made}
    ) AS made
    FULL OUTER JOIN (
      SELECT held.*, solved.entity_key AS solved_key
      FROM ${nexus(table.name)} AS held
      JOIN ${work(ids.name)} AS solved ON solved.entity_id = held.${id(key)}
    ) AS stored ON ${is('stored')} = ${is('made')}
    WHERE ${is('made')} IS NOT NULL OR stored.solved_key IS NULL
  ) AS compared
  FULL OUTER JOIN (
    SELECT entity_id, kind, from_id, to_id, split_from
    FROM (
  ${decidedIds(writing)}
    ) AS decided_ids
    WHERE entity_type = ${entityType}
  ) AS decided ON decided.entity_id = compared.entity_id
  WHERE compared.fate IN ('created', 'ended')
    OR (compared.fate = 'changed' AND compared.changed_columns <> '{}')
    OR (compared.fate IS NULL AND decided.kind IN ('repointed', 'forgotten'))`;
}

/** @param chosen more of the query, after the stored rows as `held` */
const whole = ({ entityType, table }: StoredEntities, change: Sql, chosen: Sql): Sql => {
  const [key] = partsOf(table);
  return sql`SELECT
    ${entityType} AS entity_type,
    held.${id(key)} AS entity_id,
    ${change} AS change,
    ${nullOf('string')} AS other_id,
    ${changedColumns(table, 'held')} AS changed_columns
  FROM ${nexus(table.name)} AS held${chosen}`;
};

/** All that the stored final views and states hold, where nothing was ever said. To be run when they have changed. */
export const beginChanges = (stored: readonly StoredEntities[], hasStates: boolean, writing: Writing): Sql =>
  insertChanges(
    writing,
    join(
      [...stored.map((one) => whole(one, sql`'created'`, sql``)), ...(hasStates ? [currentStates(sql``)] : [])],
      '\n  UNION ALL\n  ',
    ),
  );

/**
 * After an erasure: all columns of the entities that live and whose earlier values {@link eraseChanges} took, and what is
 * no more. To be run when the final views have changed.
 */
export const restateChanges = (stored: readonly StoredEntities[], hasStates: boolean, writing: Writing): Sql => {
  const taken = (column: string): Sql => sql`
  WHERE held.${id(column)} IN (
    SELECT entity_id FROM ${nexus(nexus_changes.name)} WHERE erased_run_id = ${writing.runId}
    UNION ALL
    SELECT entity_id FROM ${work(ids.name)} WHERE entity_key IS NOT NULL
  )`;
  const living = stored.map((one) => whole(one, sql`'restated'`, taken(partsOf(one.table)[0])));
  return insertChanges(
    writing,
    sql`${join([...living, ...(hasStates ? [currentStates(taken('entity_id'))] : [])], '\n  UNION ALL\n  ')}
  UNION ALL
  SELECT decided.entity_type, decided.entity_id, ${ENDS}, decided.to_id, ${nullOf('string')}
  FROM (
  ${decidedIds(writing)}
  ) AS decided
  WHERE decided.kind IN ('merged', 'repointed', 'forgotten')`,
  );
};
