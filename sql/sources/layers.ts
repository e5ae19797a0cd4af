import { unionRelations } from '../blocks/union_relations.ts';
import type { UnpivotSource } from '../blocks/unpivot.ts';
import { id, join, op, sql } from '../tag.ts';
import type { LogicalType, Sql } from '../tag.ts';
import type { AdapterContext, SourceView } from './adapter.ts';
import { IS_GONE } from './base_view.ts';
import type { RecordKind } from './relations.ts';
import { relationKinds, STANDARD_COLUMNS } from './relations.ts';

/** What the relations of an adapter have besides those of the convention: where a row comes from, and whether it is gone. */
const ORIGIN = { source_table: 'string', source_key: 'string', [IS_GONE]: 'bool' } as const;

/** Those of them that an intermediate view passes on, as a select list. */
export const origin = (alias?: string): Sql =>
  join(
    Object.keys(ORIGIN).map(
      (name) => sql`${alias === undefined ? sql`` : sql`${id(alias)}.`}${id(name)} AS ${id(name)}`,
    ),
    ', ',
  );

/** An event of a record, as expressions over the row; `_ingested_at` and `is_gone` are taken from the row. */
export interface EventFields {
  readonly eventId: Sql;
  readonly occurredAt: Sql;
  readonly name: Sql;
  readonly description: Sql;
  /** In major units, with its unit: a currency's code, `seconds`... */
  readonly value?: { readonly amount: Sql; readonly unit: Sql };
  /** From 1, noise, to 5, a turning point. */
  readonly significance: Sql;
  readonly type: string;
  readonly table: string;
  /** The key of the record there. */
  readonly key: Sql;
  /** Where it is not as the row says. */
  readonly isGone?: Sql;
}

/** The standard columns of an event, the key of its record, and whether it is gone, for the select list of an intermediate view. */
export function eventColumns(source: string, fields: EventFields): Sql {
  const { amount, unit } = fields.value ?? { amount: sql`NULL`, unit: sql`NULL` };
  return sql`${fields.eventId} AS event_id,
  ${fields.occurredAt} AS occurred_at,
  ${fields.name} AS event_name,
  ${fields.description} AS event_description,
  CAST(${amount} AS ${op.type('float')}) AS event_value,
  CAST(${unit} AS ${op.type('string')}) AS value_unit,
  CAST(${fields.significance} AS ${op.type('float')}) AS event_significance,
  ${fields.type} AS event_type,
  ${source} AS source,
  ${fields.table} AS source_table,
  ${id('_ingested_at')} AS synced_at,
  ${id('_ingested_at')} AS ${id('_ingested_at')},
  ${fields.key} AS source_key,
  ${fields.isGone ?? id(IS_GONE)} AS ${id(IS_GONE)}`;
}

/** Columns of a relation that an adapter gives. */
const columnsOf = (kind: RecordKind): Readonly<Record<string, LogicalType>> => ({
  ...STANDARD_COLUMNS[kind],
  ...ORIGIN,
});

/** The events of an intermediate view, without the pieces that it carries for the other relations. */
export const eventsOf = (context: AdapterContext, view: string): Sql =>
  sql`SELECT ${join(Object.keys(columnsOf('event')).map(id), ', ')} FROM ${context.view(view)}`;

/** What the rows of an intermediate view carry, for the unpivots. */
export const recordsOf = (context: AdapterContext, view: string): Omit<UnpivotSource, 'rowId'> => ({
  from: context.view(view),
  eventId: sql`event_id`,
  occurredAt: sql`occurred_at`,
  ingestedAt: id('_ingested_at'),
  source: context.source,
  origin: { table: id('source_table'), key: id('source_key'), isGone: id(IS_GONE) },
});

/** What an intermediate view gives to each relation of the convention, by the relation's name. */
export type Contributions = Readonly<Record<string, readonly Sql[]>>;

const KINDS = relationKinds(['person', 'group']);

/** The relations of the convention, with the origin of their rows: each the `UNION ALL` of what the layers below contribute. */
export function unionedViews(contributions: readonly Contributions[]): SourceView[] {
  return Object.entries(KINDS).flatMap(([name, { kind }]) => {
    const queries = contributions.flatMap((one) => one[name] ?? []);
    const columns = columnsOf(kind);
    const members = queries.map((query) => ({
      relation: sql`(${query}) AS contributed`,
      columns: Object.keys(columns),
    }));
    return queries.length === 0
      ? []
      : [
          {
            name,
            layer: 'unioned' as const,
            description: `${name.replaceAll('_', ' ')} under the naming convention.`,
            query: unionRelations(members, columns),
          },
        ];
  });
}
