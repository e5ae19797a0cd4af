import type { Table } from '../table.ts';
import { id, join } from '../tag.ts';
import type { Sql } from '../tag.ts';
import type { ViewColumn } from '../view.ts';

/** Columns of a table as columns of a view over it. */
export const pick = (table: Table, names: readonly string[]): Record<string, ViewColumn> =>
  Object.fromEntries(
    names.map((name) => {
      const column = table.columns[name];
      if (column === undefined) throw new Error(`${table.name} has no column ${name}`);
      return [name, { type: column.type, description: column.description }];
    }),
  );

export const selectList = (names: readonly string[]): Sql => join(names.map(id), ', ');
