import { id, join, keyword, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';

/** Where the columns that every record carries come from, as expressions over `from`. */
export interface UnpivotSource {
  readonly from: Sql;
  readonly eventId: Sql;
  readonly rowId: Sql;
  readonly occurredAt: Sql;
  readonly ingestedAt: Sql;
  readonly source: string;
}

/**
 * Columns to rows in one scan: a cross join with the list of names, so that what `from` computes is computed once and
 * a filter on `_ingested_at` still reaches it. Null and blank values give no row.
 */
function unpivot(source: UnpivotSource, names: readonly string[], nameColumn: string, pieces: Sql, value: Sql): Sql {
  const nameRows = join(
    names.map((name) => sql`SELECT ${name} AS ${id(nameColumn)}`),
    ' UNION ALL ',
  );
  return sql`SELECT * FROM (
  SELECT
    ${source.eventId} AS event_id,
    ${source.rowId} AS row_id,
    ${pieces},
    ${source.source} AS source,
    ${source.occurredAt} AS occurred_at,
    ${source.ingestedAt} AS ${id('_ingested_at')}
  FROM ${source.from}
  CROSS JOIN (${nameRows}) AS unpivot_names
) AS unpivoted
WHERE TRIM(${value}) <> ''`;
}

const byName = (column: string, values: Readonly<Record<string, Sql>>): Sql =>
  sql`CASE unpivot_names.${id(column)} ${join(
    Object.entries(values).map(([name, value]) => sql`WHEN ${name} THEN ${value}`),
    ' ',
  )} END`;

/** Identifier columns of one row to identifier rows, all with the row's `row_id`: they belong to one entity. */
export const unpivotIdentifiers = (
  source: UnpivotSource & { readonly identifiers: Readonly<Record<string, Sql>>; readonly role: Sql },
): Sql =>
  unpivot(
    source,
    Object.keys(source.identifiers),
    'identifier_type',
    sql`unpivot_names.identifier_type AS identifier_type,
    ${byName('identifier_type', source.identifiers)} AS identifier_value,
    ${source.role} AS ${keyword('role')}`,
    sql`identifier_value`,
  );

/** Trait columns of one row to trait rows of the entity that the identifier names. */
export const unpivotTraits = (
  source: UnpivotSource & {
    readonly identifierType: string;
    readonly identifierValue: Sql;
    readonly traits: Readonly<Record<string, Sql>>;
  },
): Sql =>
  sql`${unpivot(
    source,
    Object.keys(source.traits),
    'trait_name',
    sql`${source.identifierType} AS identifier_type,
    ${source.identifierValue} AS identifier_value,
    unpivot_names.trait_name AS trait_name,
    ${byName('trait_name', source.traits)} AS trait_value`,
    sql`trait_value`,
  )} AND TRIM(identifier_value) <> ''`;
