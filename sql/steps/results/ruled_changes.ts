import { sameIdentifier } from '../../same_identifier.ts';
import { map } from '../../tables/work.ts';
import { nexus, sql, work } from '../../tag.ts';
import type { Sql } from '../../tag.ts';
import { currentLog } from '../identity/current_log.ts';

const happened = (more: readonly string[] = []): Sql => sql`(
    ${currentLog(['event_name', 'source', 'event_id', 'occurred_at', ...more], ['event'])}
  ) AS happened`;

const participants = (): Sql => sql`(
    ${currentLog(['source', 'event_id', 'entity_type', 'identifier_type', 'identifier_value', 'role'], ['identifier'])}
  ) AS participants`;

const IS_OF_EVENT = sql`participants.source = happened.source
    AND participants.event_id = happened.event_id`;
const IS_OF_SOURCE = sql`happened.source = COALESCE(rules.source, happened.source)`;
const HAS_ROLE = sql`COALESCE(participants.role, '') = COALESCE(rules.role, participants.role, '')`;

const changes = (from: Sql, condition: Sql, more: Sql = sql``): Sql => sql`SELECT
    map.entity_id,
    rules.entity_type,
    rules.state_name,
    rules.state_value,
    rules.rule_rank,
    rules.clock,
    rules.after_seconds,
    happened.occurred_at,
    happened.event_id${more}
  FROM ${nexus('nexus_state_rules')} AS rules
  ${from}
  JOIN ${work(map.name)} AS map
    ON ${sameIdentifier('map', 'participants')}
  WHERE map.entity_id IS NOT NULL AND ${condition}`;

const named = (events: Sql, condition: Sql, more?: Sql): Sql =>
  changes(
    sql`JOIN ${events}
    ON happened.event_name = rules.event_name AND ${IS_OF_SOURCE}
  JOIN ${participants()}
    ON ${IS_OF_EVENT}
    AND participants.entity_type = rules.entity_type
    AND ${HAS_ROLE}`,
    condition,
    more,
  );

/** What events do to states by the rules that name them. @param condition on `rules` */
export const ruledChanges = (condition: Sql): Sql => named(happened(), condition);

/** The same, with what each event is worth. */
export const worthChanges = (condition: Sql): Sql =>
  named(
    happened(['event_value', 'value_unit']),
    condition,
    sql`,
    rules.takes_amount,
    happened.event_value,
    happened.value_unit`,
  );

/** The same by rules that listen to events of any name: by the type of who takes part, so that there is something to join by. */
export const unnamedChanges = (condition: Sql): Sql =>
  changes(
    sql`JOIN ${participants()}
    ON participants.entity_type = rules.entity_type AND ${HAS_ROLE}
  JOIN ${happened()}
    ON ${IS_OF_EVENT} AND ${IS_OF_SOURCE}`,
    sql`rules.event_name IS NULL AND ${condition}`,
  );
