import { id, join, op, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';
import { presentText } from '../white_space.ts';

/** Where the columns that every record carries come from, as expressions over `from`. */
export interface UnpivotSource {
  readonly from: Sql;
  readonly eventId: Sql;
  readonly rowId: Sql;
  readonly occurredAt: Sql;
  readonly ingestedAt: Sql;
  readonly source: string;
  /** Of raw tables. */
  readonly origin?: {
    readonly table: Sql;
    readonly key: Sql;
    /** Whether the row is gone in the source: it then says that of its link group, and nothing else. */
    readonly isGone: Sql;
  };
  /** Whether a row that comes again may say nothing where it said something before. Default: true. */
  readonly mayFallSilent?: boolean;
}

/** Values by name, as expressions over `from`; a name may have several. */
export type NamedValues = Readonly<Record<string, Sql | readonly Sql[]>>;

const isList = (values: Sql | readonly Sql[]): values is readonly Sql[] => Array.isArray(values);

/** Columns by name. */
type Columns = Readonly<Record<string, Sql>>;

const selectList = (columns: Columns): Sql =>
  join(
    Object.entries(columns).map(([name, value]) => sql`${value} AS ${id(name)}`),
    ',\n    ',
  );

/** What a row of a kind holds beside its keys. */
interface Pieces {
  readonly columns: Columns;
  /** Those of the columns without which the row says nothing; the first is one of the values. */
  readonly needed: readonly [value: string, ...others: string[]];
}

const isThere = (column: string): Sql => sql`${presentText(id(column))} IS NOT NULL`;

/**
 * Columns to rows in one scan: a cross join with the list of names, so that what `from` computes is computed once and
 * a filter on `_ingested_at` still reaches it. A blank value gives no row; where all of a row are blank, the first gives
 * one all the same: a delivery that says nothing takes back what an earlier one said, and one that is not there does not.
 * So does a row that is gone.
 */
function unpivot(source: UnpivotSource, values: NamedValues, pieces: (name: Sql, value: Sql) => Pieces): Sql {
  const entries = Object.entries(values).flatMap(([name, of]) =>
    (isList(of) ? of : [of]).map((value) => ({ name, value })),
  );
  const [only] = entries;
  if (only === undefined) throw new Error('unpivot: no columns are named');
  const many = entries.length > 1;
  const { origin, mayFallSilent = true } = source;
  const isGone = origin?.isGone;
  const unlessGone = (value: Sql): Sql =>
    isGone === undefined ? value : sql`CASE WHEN NOT ${isGone} THEN ${value} END`;
  const numbered = op.constants(
    'unpivot_values',
    { value_number: 'int', value_name: 'string' },
    entries.map(({ name }, number) => [number, name]),
  );
  const byNumber = sql`CASE unpivot_values.value_number ${join(
    entries.map(({ value }, number) => sql`WHEN ${number} THEN ${value}`),
    ' ',
  )} END`;
  const { columns: own, needed } = many
    ? pieces(sql`unpivot_values.value_name`, byNumber)
    : pieces(sql`${only.name}`, only.value);
  const columns: Columns = {
    event_id: source.eventId,
    row_id: source.rowId,
    ...Object.fromEntries(
      Object.entries(own).map(([name, value]) => [name, needed.includes(name) ? unlessGone(value) : value]),
    ),
    source: sql`${source.source}`,
    occurred_at: source.occurredAt,
    _ingested_at: source.ingestedAt,
    ...(origin === undefined ? {} : { source_table: origin.table, source_key: origin.key, is_gone: origin.isGone }),
  };
  const saidValue = sql`COALESCE(${join(
    entries.map(({ value }) => presentText(value)),
    ', ',
  )})`;
  const [, ...others] = needed;
  const says = sql`(${join(needed.map(isThere), ' AND ')})`;
  const saysNothing = mayFallSilent
    ? [sql`NOT (${join([sql`said_value IS NOT NULL`, ...others.map(isThere)], ' AND ')})`]
    : isGone === undefined
      ? []
      : [id('is_gone')];
  // Of one value there is one row, which says something or nothing.
  const isKept = [says, ...saysNothing.map((nothing) => (many ? sql`(value_number = 0 AND ${nothing})` : nothing))];
  return sql`SELECT ${join(Object.keys(columns).map(id), ', ')} FROM (
  SELECT
    ${selectList({
      ...columns,
      ...(many ? { value_number: sql`unpivot_values.value_number`, said_value: unlessGone(saidValue) } : {}),
    })}
  FROM ${source.from}${many ? sql`\n  CROSS JOIN ${numbered}` : sql``}
) AS unpivoted${!many && mayFallSilent ? sql`` : sql`\nWHERE ${join(isKept, ' OR ')}`}`;
}

/** Identifier columns of one row to identifier rows, all with the row's `row_id`: they belong to one entity. */
export const unpivotIdentifiers = (
  source: UnpivotSource & { readonly identifiers: NamedValues; readonly role: Sql },
): Sql =>
  unpivot(source, source.identifiers, (name, value) => ({
    columns: { identifier_type: name, identifier_value: value, role: source.role },
    needed: ['identifier_value'],
  }));

/** Trait columns of one row to trait rows of the entity that the identifier names. */
export const unpivotTraits = (
  source: UnpivotSource & {
    readonly identifierType: Sql;
    readonly identifierValue: Sql;
    readonly traits: NamedValues;
  },
): Sql =>
  unpivot(source, source.traits, (name, value) => ({
    columns: {
      identifier_type: source.identifierType,
      identifier_value: source.identifierValue,
      trait_name: name,
      trait_value: value,
    },
    needed: ['trait_value', 'identifier_value'],
  }));

/** A row's person to membership rows, one for each of the identifiers, so that any one of them will do. */
export const unpivotMemberships = (
  source: UnpivotSource & {
    readonly persons: NamedValues;
    readonly groupIdentifierType: Sql;
    readonly groupIdentifier: Sql;
    readonly role: Sql;
  },
): Sql =>
  unpivot(source, source.persons, (name, value) => ({
    columns: {
      person_identifier: value,
      person_identifier_type: name,
      group_identifier: source.groupIdentifier,
      group_identifier_type: source.groupIdentifierType,
      role: source.role,
    },
    needed: ['person_identifier', 'group_identifier'],
  }));
