import { id, op, sql } from '../../tag.ts';
import type { Sql } from '../../tag.ts';

/**
 * The id of an object that another one names: the id itself, or the object, where whoever asked the API had it expanded
 * (`expand[]=data.customer`) or it was deleted since. https://docs.stripe.com/api/expanding_objects
 */
export const referenceTo = (column: string): Sql =>
  sql`CASE WHEN SUBSTR(${id(column)}, 1, 1) = '{' THEN ${op.jsonText(op.parseJson(sql`CASE WHEN SUBSTR(${id(column)}, 1, 1) = '{' THEN ${id(column)} END`), ['id'])} ELSE ${id(column)} END`;
