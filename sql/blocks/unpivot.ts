import { id, join, keyword, op, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';
import { trimmed } from '../white_space.ts';

/** Where the columns that every record carries come from, as expressions over `from`. */
export interface UnpivotSource {
  readonly from: Sql;
  readonly eventId: Sql;
  readonly rowId: Sql;
  readonly occurredAt: Sql;
  readonly ingestedAt: Sql;
  readonly source: string;
}

/** Values by name, as expressions over `from`; a name may have several. */
export type NamedValues = Readonly<Record<string, Sql | readonly Sql[]>>;

const isList = (values: Sql | readonly Sql[]): values is readonly Sql[] => Array.isArray(values);

/**
 * Columns to rows in one scan: a cross join with the list of names, so that what `from` computes is computed once and
 * a filter on `_ingested_at` still reaches it. Rows with a null or blank in a column of `present` are left out.
 */
function unpivot(
  source: UnpivotSource,
  values: NamedValues,
  pieces: (name: Sql, value: Sql) => Sql,
  present: readonly string[],
): Sql {
  const entries = Object.entries(values).flatMap(([name, of]) =>
    (isList(of) ? of : [of]).map((value) => ({ name, value })),
  );
  const [only] = entries;
  if (only === undefined) throw new Error('unpivot: no columns are named');
  const numbered = op.constants(
    'unpivot_values',
    { value_number: 'int', value_name: 'string' },
    entries.map(({ name }, number) => [number, name]),
  );
  const byNumber = sql`CASE unpivot_values.value_number ${join(
    entries.map(({ value }, number) => sql`WHEN ${number} THEN ${value}`),
    ' ',
  )} END`;
  const many = entries.length > 1;
  return sql`SELECT * FROM (
  SELECT
    ${source.eventId} AS event_id,
    ${source.rowId} AS row_id,
    ${many ? pieces(sql`unpivot_values.value_name`, byNumber) : pieces(sql`${only.name}`, only.value)},
    ${source.source} AS source,
    ${source.occurredAt} AS occurred_at,
    ${source.ingestedAt} AS ${id('_ingested_at')}
  FROM ${source.from}${many ? sql`\n  CROSS JOIN ${numbered}` : sql``}
) AS unpivoted
WHERE ${join(
    present.map((column) => sql`${trimmed(id(column))} <> ''`),
    ' AND ',
  )}`;
}

/** Identifier columns of one row to identifier rows, all with the row's `row_id`: they belong to one entity. */
export const unpivotIdentifiers = (
  source: UnpivotSource & { readonly identifiers: NamedValues; readonly role: Sql },
): Sql =>
  unpivot(
    source,
    source.identifiers,
    (name, value) => sql`${name} AS identifier_type,
    ${value} AS identifier_value,
    ${source.role} AS ${keyword('role')}`,
    ['identifier_value'],
  );

/** Trait columns of one row to trait rows of the entity that the identifier names. */
export const unpivotTraits = (
  source: UnpivotSource & {
    readonly identifierType: Sql;
    readonly identifierValue: Sql;
    readonly traits: NamedValues;
  },
): Sql =>
  unpivot(
    source,
    source.traits,
    (name, value) => sql`${source.identifierType} AS identifier_type,
    ${source.identifierValue} AS identifier_value,
    ${name} AS trait_name,
    ${value} AS trait_value`,
    ['identifier_value', 'trait_value'],
  );

/** A row's person to membership rows, one for each of the identifiers, so that any one of them will do. */
export const unpivotMemberships = (
  source: UnpivotSource & {
    readonly persons: NamedValues;
    readonly groupIdentifierType: Sql;
    readonly groupIdentifier: Sql;
    readonly role: Sql;
  },
): Sql =>
  unpivot(
    source,
    source.persons,
    (name, value) => sql`${value} AS person_identifier,
    ${name} AS person_identifier_type,
    ${source.groupIdentifier} AS group_identifier,
    ${source.groupIdentifierType} AS group_identifier_type,
    ${source.role} AS ${keyword('role')}`,
    ['person_identifier', 'group_identifier'],
  );
