import { unionRelations } from '../blocks/union_relations.ts';
import type { UnpivotSource } from '../blocks/unpivot.ts';
import { id, join, op, sql } from '../tag.ts';
import type { LogicalType, Sql } from '../tag.ts';
import type { AdapterContext, RawTable, SourceView } from './adapter.ts';
import { relationKinds, STANDARD_COLUMNS } from './relations.ts';

/** A column of a raw table in our type: loaders differ in which they make. */
function typed(name: string, type: LogicalType): Sql {
  switch (type) {
    case 'timestamp':
      return op.instant(id(name));
    case 'string':
      return op.sourceText(id(name));
    case 'json':
      return op.sourceJson(id(name));
    default:
      return sql`CAST(${id(name)} AS ${op.type(type)})`;
  }
}

/**
 * The columns of the raw table that the adapter knows, each named: a warehouse may keep the columns that `*` stood for when
 * the view was made, and refuse the view when a loader has added one.
 * https://docs.snowflake.com/en/sql-reference/sql/create-view#usage-notes
 */
export function baseView(name: string, raw: Sql, { columns }: RawTable): SourceView {
  const selectList = Object.entries(columns).map(([column, type]) => sql`${typed(column, type)} AS ${id(column)}`);
  return {
    name: `base_${name}`,
    layer: 'base',
    description: 'What is read of the raw table, in types that do not depend on its loader; times in UTC.',
    query: sql`SELECT ${join(selectList, ', ')} FROM ${raw}`,
  };
}

/** An event of a record, as expressions over the row; `_ingested_at` is taken from the row. */
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
}

/** The standard columns of an event, for the select list of an intermediate view. */
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
  ${id('_ingested_at')} AS ${id('_ingested_at')}`;
}

/** The events of an intermediate view, without the pieces that it carries for the other relations. */
export const eventsOf = (context: AdapterContext, view: string): Sql =>
  sql`SELECT ${join(Object.keys(STANDARD_COLUMNS.event).map(id), ', ')} FROM ${context.view(view)}`;

/** What the rows of an intermediate view carry, for the unpivots. */
export const recordsOf = (context: AdapterContext, view: string): Omit<UnpivotSource, 'rowId'> => ({
  from: context.view(view),
  eventId: sql`event_id`,
  occurredAt: sql`occurred_at`,
  ingestedAt: id('_ingested_at'),
  source: context.source,
});

/** What an intermediate view gives to each relation of the convention, by the relation's name. */
export type Contributions = Readonly<Record<string, readonly Sql[]>>;

const KINDS = relationKinds(['person', 'group']);

/** The relations of the convention: each the `UNION ALL` of what the layers below contribute. */
export function unionedViews(contributions: readonly Contributions[]): SourceView[] {
  return Object.entries(KINDS).flatMap(([name, { kind }]) => {
    const queries = contributions.flatMap((one) => one[name] ?? []);
    const columns = STANDARD_COLUMNS[kind];
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
