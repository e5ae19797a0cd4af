import type { SampledTable } from '../../../propose/sampled_table.ts';

/** A table as a tool exports it, and what somebody who knows the tool would say of its columns. */
export interface Exported {
  /** Name of the file, without its ending. */
  readonly name: string;
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** `says column`, as proposals print it; `key *` for any that tells rows apart. */
  readonly truth: readonly string[];
}

export interface Schema {
  readonly title: string;
  readonly tables: readonly Exported[];
}

export const columnsOfExport = ({ rows }: Exported): string[] => Object.keys(rows[0] ?? {});

export const sampled = (table: Exported, home = 'exports'): SampledTable => {
  const names = columnsOfExport(table);
  return {
    name: table.name,
    home,
    place: { file: `${home}/${table.name}.csv` },
    columns: names.map((name) => ({ name, type: 'VARCHAR' })),
    rows: table.rows.map((row) => names.map((name) => (row[name] === '' ? null : (row[name] ?? null)))),
    total: table.rows.length,
  };
};

const cell = (text: string, delimiter: string): string =>
  text.includes(delimiter) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

export const csvText = (table: Exported, delimiter = ','): string => {
  const names = columnsOfExport(table);
  const lines = [names, ...table.rows.map((row) => names.map((name) => row[name] ?? ''))];
  return lines.map((line) => line.map((text) => cell(text, delimiter)).join(delimiter)).join('\n') + '\n';
};
