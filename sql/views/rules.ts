import type { IdentifierTypeModel, Model } from '../../config/model.ts';
import type { BaseState, StateRule } from '../../config/types.ts';
import { normalized } from '../steps/load/normalized.ts';
import { int, string } from '../table.ts';
import { join, op, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';
import type { View } from '../view.ts';

const text = (value: string | null | undefined): Sql => sql`CAST(${value ?? null} AS ${op.type('string')})`;

const names = (rule: StateRule): readonly string[] =>
  typeof rule.event_name === 'string' ? [rule.event_name] : rule.event_name;

const row = (state: BaseState, rule: StateRule, eventName: string, rank: number): Sql =>
  sql`SELECT ${text(state.entity_type)} AS entity_type, ${text(state.name)} AS state_name, ${text(rule.value)} AS state_value, ${text(eventName)} AS event_name, ${text(rule.source)} AS source, ${text(rule.role)} AS role, ${rank} AS rule_rank`;

/** Rows, or the one row that stands for none and is filtered out. */
const union = (rows: readonly Sql[], none: Sql, keep: Sql): Sql =>
  sql`SELECT * FROM (
  ${join(rows.length > 0 ? rows : [none], '\n  UNION ALL\n  ')}
) AS listed
WHERE ${keep}`;

/** The config's event rules as rows: one join then finds every change of every state, and analysts can read them. */
const stateRules = (states: readonly BaseState[]): View => ({
  name: 'nexus_state_rules',
  description: 'Which event moves which state where, from the config.',
  columns: {
    entity_type: string('Entities that the state is of'),
    state_name: string('State'),
    state_value: string('Value from the event on; null ends it'),
    event_name: string('Event'),
    source: string('Only from this source; null for any'),
    role: string('Only for entities that take this part; null for any'),
    rule_rank: int('At one instant the greatest wins'),
  },
  query: union(
    states.flatMap((state) =>
      (state.rules ?? []).flatMap((rule, rank) => names(rule).map((eventName) => row(state, rule, eventName, rank))),
    ),
    row({ name: '', entity_type: '' }, { event_name: '', value: null }, '', 0),
    sql`state_name <> ''`,
  ),
});

const blockedValues = (types: readonly IdentifierTypeModel[]): View => ({
  name: 'nexus_blocked_values',
  description: 'Values that link nobody, from the config, normalised as the identifiers they are compared with.',
  columns: {
    identifier_type: string('Type of the identifier'),
    blocked_value: string('Normalised value'),
  },
  query: sql`SELECT DISTINCT identifier_type, blocked_value FROM (
  ${union(
    types.flatMap((type) =>
      type.blocked.map(
        (value) => sql`SELECT ${type.name} AS identifier_type, ${normalized(type, sql`${value}`)} AS blocked_value`,
      ),
    ),
    sql`SELECT '' AS identifier_type, ${text(null)} AS blocked_value`,
    sql`blocked_value IS NOT NULL`,
  )}
) AS blocked`,
});

/** The rules of the config that a run reads as rows. */
export const ruleViews = (model: Model): View[] => [stateRules(model.states), blockedValues(model.identifierTypes)];
