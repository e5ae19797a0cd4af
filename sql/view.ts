import type { Column } from './table.ts';
import type { Sql } from './tag.ts';

export type ViewColumn = Omit<Column, 'required'>;

/** A view of ours; `columns` are just those that the query gives, in its order. */
export interface View {
  readonly name: string;
  readonly description: string;
  readonly columns: Readonly<Record<string, ViewColumn>>;
  readonly query: Sql;
}
