import { ids, states } from '../../tables/work.ts';
import { nexus, nullOf, op, sql, work } from '../../tag.ts';
import type { Sql } from '../../tag.ts';
import { touchedEntities } from '../identity/touched.ts';

/** A text as JSON: the value of the one member of an object. */
function jsonText(text: Sql): Sql {
  const json = op.jsonObject({ v: text });
  return sql`SUBSTR(${json}, 6, LENGTH(${json}) - 6)`;
}

/** Columns of the changes of states. @param rows with entity_type, entity_id, state_name, state_unit, old_value and new_value */
const stateChanges = (rows: Sql): Sql => sql`SELECT
    entity_type,
    entity_id,
    'state_changed' AS change,
    ${nullOf('string')} AS other_id,
    '{' || ${op.textList(sql`state_json`, sql`state_label`)} || '}' AS changed_columns
  FROM (
    SELECT
      entity_type,
      entity_id,
      state_label,
      ${jsonText(sql`state_label`)} || ':' || ${op.jsonObject({ old: sql`old_value`, new: sql`new_value` })} AS state_json
    FROM (
      SELECT
        state_rows.*,
        CASE WHEN state_unit = '' THEN state_name ELSE CONCAT(state_name, ' ', state_unit) END AS state_label
      FROM (
      ${rows}
      ) AS state_rows
    ) AS labelled
  ) AS told_states
  GROUP BY entity_type, entity_id`;

const UNIT = sql`COALESCE(held.state_unit, '') AS state_unit`;

/** @param chosen more of the query, after the stored states as `held` */
export const currentStates = (chosen: Sql): Sql =>
  stateChanges(sql`SELECT entity_type, entity_id, state_name, state_unit, ${nullOf('string')} AS old_value, state_value AS new_value
      FROM (
        SELECT held.entity_type, held.entity_id, held.state_name, ${UNIT}, held.state_value, held.is_current
        FROM ${nexus('nexus_states')} AS held${chosen}
      ) AS chosen
      WHERE is_current`);

/**
 * What a run changes of the states that last: of entities that live, as all of one that does not ends with it. To be run
 * before the states are published.
 */
export const changesOfStates = (): Sql =>
  stateChanges(sql`SELECT
        COALESCE(made.entity_type, published.entity_type) AS entity_type,
        COALESCE(made.entity_id, published.entity_id) AS entity_id,
        COALESCE(made.state_name, published.state_name) AS state_name,
        COALESCE(made.state_unit, published.state_unit) AS state_unit,
        published.state_value AS old_value,
        made.state_value AS new_value
      FROM (
        SELECT held.entity_type, held.entity_id, held.state_name, ${UNIT}, held.state_value
        FROM ${work(states.name)} AS held
        WHERE held.is_current
      ) AS made
      FULL OUTER JOIN (
        SELECT held.entity_type, held.entity_id, held.state_name, ${UNIT}, held.state_value
        FROM ${nexus('nexus_states')} AS held
        JOIN (
          ${touchedEntities()}
        ) AS touched ON touched.entity_id = held.entity_id
        JOIN ${work(ids.name)} AS living ON living.entity_id = held.entity_id AND living.entity_key IS NOT NULL
        WHERE held.is_current
      ) AS published
        ON published.entity_id = made.entity_id
        AND published.state_name = made.state_name
        AND published.state_unit = made.state_unit
      WHERE made.state_value IS DISTINCT FROM published.state_value`);
