import type { Column } from '../../../propose/column.ts';
import { columnsOf } from '../../../propose/column.ts';
import type { ReadTable } from '../../../propose/read_tables.ts';
import { readTables } from '../../../propose/read_tables.ts';
import type { SampledTable } from '../../../propose/sampled_table.ts';

type Row = readonly (string | null)[];

/** A file with these columns and rows. */
export const fileOf = (
  name: string,
  columns: readonly string[],
  rows: readonly Row[],
  home = 'data',
): SampledTable => ({
  name,
  home,
  place: { file: `${home}/${name}.csv` },
  columns: columns.map((column) => ({ name: column, type: 'VARCHAR' })),
  rows,
  total: rows.length,
});

export const columnOf = (name: string, values: readonly (string | null)[], type = 'VARCHAR'): Column => {
  const [column] = columnsOf({
    ...fileOf(
      't',
      [name],
      values.map((value) => [value]),
    ),
    columns: [{ name, type }],
  });
  if (column === undefined) throw new Error(`${name} is no column`);
  return column;
};

export const readOf = (...tables: SampledTable[]): ReadTable[] => readTables(tables, 'duckdb');

/** So many values of a pattern, each another. */
export const many = (count: number, value: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, index) => value(index));
