import type { IdentifierTypeModel, Model } from '../../config/model.ts';
import { heardBy, isNumber } from '../../config/state_rules.ts';
import type { BaseState } from '../../config/types.ts';
import { normalized } from '../steps/load/normalized.ts';
import { int, string } from '../table.ts';
import { id, join, op, sql } from '../tag.ts';
import type { LogicalType, Sql } from '../tag.ts';
import type { View } from '../view.ts';

type Row = readonly (string | number | Sql | null)[];

/** Rows of texts and a rank, or the one row of nulls that stands for none and is filtered out. */
const listed = (columns: Readonly<Record<string, LogicalType>>, rows: readonly Row[], present: string): Sql =>
  sql`SELECT ${join(Object.keys(columns).map(id), ', ')}
FROM ${op.constants('listed', columns, rows.length > 0 ? rows : [Object.keys(columns).map(() => null)])}
WHERE ${id(present)} IS NOT NULL`;

/** More rows than this are one literal that is split: as many expressions take planners, and limits of views, long. */
const MOST_CONSTANTS = 200;
const SEPARATORS = ['\n', '\u001f', '\u001e', '\u001d', '\t', '|'];

/** Characters that none of the texts has, to stand between them. */
const separatorsFor = (texts: readonly string[]): readonly (string | undefined)[] =>
  SEPARATORS.filter((candidate) => texts.every((one) => !one.includes(candidate)));

/** The same for rows without expressions, as many as there may be. */
function manyListed(
  columns: Readonly<Record<string, LogicalType>>,
  rows: readonly (readonly (string | number | null)[])[],
  present: string,
): Sql {
  const texts = rows.map((row) => row.map((field) => String(field ?? '')));
  const [betweenRows, betweenFields] = separatorsFor(texts.flat());
  // What is empty is read as null.
  const hasEmpty = rows.some((row) => row.includes(''));
  if (rows.length <= MOST_CONSTANTS || betweenRows === undefined || betweenFields === undefined || hasEmpty) {
    return listed(columns, rows, present);
  }
  const fields = Object.entries(columns).map(([name, type], index) => {
    const field = op.splitPart(sql`listed.value`, betweenFields, index + 1);
    return sql`${type === 'string' ? field : op.safeCast(field, type)} AS ${id(name)}`;
  });
  const literal = texts.map((row) => row.join(betweenFields)).join(betweenRows);
  return sql`SELECT ${join(fields, ', ')}
FROM ${op.splitToRows(sql`${literal}`, betweenRows, 'listed')}`;
}

/** The config's blocked values of some types; those of a type with many are one literal. */
function blockedRows(types: readonly IdentifierTypeModel[]): Sql {
  const columns = { identifier_type: 'string', blocked_value: 'string' } as const;
  const short: IdentifierTypeModel[] = [];
  const long: Sql[] = [];
  for (const type of types) {
    const [separator] = separatorsFor(type.blocked);
    if (type.blocked.length <= MOST_CONSTANTS || separator === undefined) short.push(type);
    else {
      long.push(
        sql`SELECT identifier_type, blocked_value FROM (
SELECT ${type.name} AS identifier_type, ${normalized(type, sql`long_list.value`)} AS blocked_value
FROM ${op.splitToRows(sql`${type.blocked.join(separator)}`, separator, 'long_list')}
) AS normalised WHERE blocked_value IS NOT NULL`,
      );
    }
  }
  const rows = short.flatMap((type) => type.blocked.map((value): Row => [type.name, normalized(type, sql`${value}`)]));
  return join([listed(columns, rows, 'blocked_value'), ...long], '\nUNION ALL\n');
}

/** The config's event rules as rows: one join then finds every change of every state, and analysts can read them. */
const stateRules = (states: readonly BaseState[]): View => ({
  name: 'nexus_state_rules',
  description: 'Which event moves which state where, from the config.',
  columns: {
    entity_type: string('Entities that the state is of'),
    state_name: string('State'),
    state_value: string('Value that the rule gives; null ends the state'),
    event_name: string('Event; null for any'),
    source: string('Only from this source; null for any'),
    role: string('Only for entities that take this part; null for any'),
    rule_rank: int('At one instant the greatest wins'),
    clock: string(
      'Null where the event gives the value at once; start or stop where it does that to the time of the rule',
    ),
    after_seconds: int('How long after a start the value comes'),
    takes_amount: int('1 where the value is the amount of the event'),
  },
  query: manyListed(
    {
      entity_type: 'string',
      state_name: 'string',
      state_value: 'string',
      event_name: 'string',
      source: 'string',
      role: 'string',
      rule_rank: 'int',
      clock: 'string',
      after_seconds: 'int',
      takes_amount: 'int',
    },
    states.flatMap((state) =>
      (state.rules ?? []).flatMap((rule, rank) =>
        heardBy(rule).map(({ eventName, clock, afterSeconds, source, role }) => [
          state.entity_type,
          state.name,
          rule.value === undefined || rule.value === null ? null : String(rule.value),
          eventName,
          source,
          role,
          rank,
          clock,
          afterSeconds,
          isNumber(state) && rule.value === undefined ? 1 : null,
        ]),
      ),
    ),
    'state_name',
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
  ${blockedRows(types)}
) AS blocked`,
});

/** The rules of the config that a run reads as rows. */
export const ruleViews = (model: Model): View[] => [stateRules(model.states), blockedValues(model.identifierTypes)];
