import type { IdentifierTypeModel, Model } from '../../config/model.ts';
import type { BaseState, StateRule } from '../../config/types.ts';
import { normalized } from '../steps/identity/normalized.ts';
import { int, string } from '../table.ts';
import { join, op, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';
import type { View } from '../view.ts';

const text = (value: string | null | undefined): Sql => sql`CAST(${value ?? null} AS ${op.type('string')})`;

const names = (rule: StateRule): readonly string[] =>
  typeof rule.event_name === 'string' ? [rule.event_name] : rule.event_name;

/** A rule for one event, in the order of the view's columns. */
type RuleRow = readonly [
  entityType: string,
  state: string,
  value: string | null,
  event: string,
  source: string | undefined,
  role: string | undefined,
  rank: number,
];

const row = ([entityType, state, value, event, source, role, rank]: RuleRow): Sql =>
  sql`SELECT ${text(entityType)} AS entity_type, ${text(state)} AS state_name, ${text(value)} AS state_value, ${text(event)} AS event_name, ${text(source)} AS source, ${text(role)} AS role, ${rank} AS rule_rank`;

/** More rows than this are one literal that is split: as many SELECTs take planners half a minute. */
const MOST_SELECTS = 200;
const SEPARATORS = ['\n', '\u001f', '\u001e', '\u001d', '\t', '|'];

/** Characters that none of the texts has, to stand between them. */
const separatorsFor = (texts: readonly string[]): readonly (string | undefined)[] =>
  SEPARATORS.filter((candidate) => texts.every((one) => !one.includes(candidate)));

function ruleRows(rules: readonly RuleRow[]): Sql[] {
  const texts = rules.map((rule) => rule.map((field) => String(field ?? '')));
  const [betweenRows, betweenFields] = separatorsFor(texts.flat());
  // What is empty is read as null.
  const hasEmpty = rules.some((rule) => rule.includes(''));
  if (rules.length <= MOST_SELECTS || betweenRows === undefined || betweenFields === undefined || hasEmpty) {
    return rules.map(row);
  }
  const field = (position: number): Sql => op.splitPart(sql`listed_rule.value`, betweenFields, position);
  const literal = texts.map((fields) => fields.join(betweenFields)).join(betweenRows);
  return [
    sql`SELECT ${field(1)} AS entity_type, ${field(2)} AS state_name, ${field(3)} AS state_value, ${field(4)} AS event_name, ${field(5)} AS source, ${field(6)} AS role, CAST(${field(7)} AS ${op.type('int')}) AS rule_rank
  FROM ${op.splitToRows(sql`${literal}`, betweenRows, 'listed_rule')}`,
  ];
}

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
    ruleRows(
      states.flatMap((state) =>
        (state.rules ?? []).flatMap((rule, rank) =>
          names(rule).map((event): RuleRow => [
            state.entity_type,
            state.name,
            rule.value,
            event,
            rule.source,
            rule.role,
            rank,
          ]),
        ),
      ),
    ),
    row(['', '', null, '', undefined, undefined, 0]),
    sql`state_name <> ''`,
  ),
});

/** The config's blocked values of a type as rows of `identifier_type` and `blocked_value`. */
function blockedRows(type: IdentifierTypeModel): Sql[] {
  const select = (value: Sql): Sql =>
    sql`SELECT ${type.name} AS identifier_type, ${normalized(type, value)} AS blocked_value`;
  const [separator] = separatorsFor(type.blocked);
  if (type.blocked.length <= MOST_SELECTS || separator === undefined) {
    return type.blocked.map((value) => select(sql`${value}`));
  }
  return [
    sql`${select(sql`listed_value.value`)} FROM ${op.splitToRows(sql`${type.blocked.join(separator)}`, separator, 'listed_value')}`,
  ];
}

const blockedValues = (types: readonly IdentifierTypeModel[]): View => ({
  name: 'nexus_blocked_values',
  description: 'Values that link nobody, from the config, normalised as the identifiers they are compared with.',
  columns: {
    identifier_type: string('Type of the identifier'),
    blocked_value: string('Normalised value'),
  },
  query: sql`SELECT DISTINCT identifier_type, blocked_value FROM (
  ${union(
    types.flatMap(blockedRows),
    sql`SELECT '' AS identifier_type, ${text(null)} AS blocked_value`,
    sql`blocked_value IS NOT NULL`,
  )}
) AS blocked`,
});

/** The rules of the config that a run reads as rows. */
export const ruleViews = (model: Model): View[] => [stateRules(model.states), blockedValues(model.identifierTypes)];
