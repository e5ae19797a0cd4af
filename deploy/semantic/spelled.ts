import { madeBy } from '../dbt/write_project.ts';
import type { RenderContext, Sql } from '../../sql/tag.ts';
import { id, render, sql } from '../../sql/tag.ts';
import type { SemanticMetric } from './semantic_model.ts';

export const HEAD = madeBy('semantic');

export const spelledIn = (context: RenderContext, piece: Sql): string => render(piece, context).text;

/** A metric as an aggregate over columns of one table. @param column how one of its columns is named */
export function aggregateOf({ aggregate, column: name, where }: SemanticMetric, column: (name: string) => Sql): Sql {
  const value = column(name);
  const condition =
    where === undefined
      ? undefined
      : where.is === true
        ? column(where.column)
        : sql`${column(where.column)} = ${where.is}`;
  const counted = condition === undefined ? value : sql`CASE WHEN ${condition} THEN ${value} END`;
  switch (aggregate) {
    case 'count':
      return sql`COUNT(${counted})`;
    case 'count_distinct':
      return sql`COUNT(DISTINCT ${counted})`;
    case 'sum':
      return sql`SUM(${counted})`;
  }
}

/** A column of a table that stands by its own name. */
export const columnOf =
  (table: string) =>
  (name: string): Sql =>
    sql`${id(table)}.${id(name)}`;
