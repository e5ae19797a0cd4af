import type { WarehouseName } from '../sql/dialect.ts';
import type { Column } from './column.ts';
import { columnsOf, isNameable } from './column.ts';
import type { Fact } from './facts.ts';
import { keyColumn, keyFacts } from './keys.ts';
import type { Reading } from './readings.ts';
import { readColumns } from './readings.ts';
import type { SampledColumn, SampledTable } from './sampled_table.ts';
import type { TableKind } from './table_kinds.ts';
import { tableKind } from './table_kinds.ts';
import type { TableName } from './table_names.ts';
import { tableNames } from './table_names.ts';
import { isTelling, singular } from './words.ts';

/** A table with all that is read of it by itself. */
export interface ReadTable {
  readonly table: SampledTable;
  readonly named: TableName;
  readonly readings: readonly Reading[];
  readonly kind: TableKind;
  readonly keyFacts: readonly Fact[];
  /** The column of the key; undefined where it has several. */
  readonly key: Reading | undefined;
  /** Columns that no mapping can name there. */
  readonly unnamed: readonly string[];
}

/** What clients of Snowflake and dbt would take for a variable, wherever it stands: the build refuses it. */
const REFUSED = /&|<%|\{\{|\$\{/;

const canBeNamed =
  (warehouse: WarehouseName) =>
  ({ name }: SampledColumn): boolean =>
    isNameable(name) && !(warehouse === 'snowflake' && REFUSED.test(name));

/** A table of the columns that a mapping can name. */
function nameable(table: SampledTable, warehouse: WarehouseName): SampledTable {
  const kept = table.columns.flatMap((column, index) => (canBeNamed(warehouse)(column) ? [index] : []));
  if (kept.length === table.columns.length) return table;
  const pick = <T>(list: readonly T[]): T[] => list.filter((_, index) => kept.includes(index));
  return { ...table, columns: pick(table.columns), rows: table.rows.map(pick) };
}

/** Snowflake has a name that needs no quotes in capitals, unless it was quoted: a mapping says so. */
const needsQuotes =
  (warehouse: WarehouseName) =>
  (name: string): boolean =>
    warehouse === 'snowflake' && /^[A-Za-z_][A-Za-z0-9_$]*$/.test(name) && name !== name.toUpperCase();

/** A word that most names of a table begin with says nothing: `PROPERTY_EMAIL`, `Deal - Title`. */
function withoutPrefix(columns: readonly Column[]): Column[] {
  const firsts = columns.map(({ words }) => words[0] ?? '');
  const isPrefix = (word: string): boolean => {
    const count = firsts.filter((first) => first === word).length;
    return count >= 3 && count >= columns.length * 0.5 && !isTelling(word);
  };
  return columns.map((column) => {
    const [first = '', ...rest] = column.words;
    return rest.length > 0 && isPrefix(first) ? { ...column, words: rest } : column;
  });
}

export function readTables(tables: readonly SampledTable[], warehouse: WarehouseName): ReadTable[] {
  const names = tableNames(tables);
  return tables.flatMap((table, index) => {
    const named = names[index];
    if (named === undefined) return [];
    const columns = withoutPrefix(columnsOf(nameable(table, warehouse), needsQuotes(warehouse)));
    const ofTable = [...new Set([...named.words, ...named.words.map(singular), named.source])];
    const readings = readColumns(columns, ofTable, { warehouse, isFile: table.place.file !== undefined });
    const facts = keyFacts(readings, ofTable);
    const unnamed = table.columns.filter((column) => !canBeNamed(warehouse)(column)).map(({ name }) => name);
    return [
      {
        table,
        named,
        readings,
        kind: tableKind(named, readings),
        keyFacts: facts,
        key: keyColumn(facts, readings),
        unnamed,
      },
    ];
  });
}
