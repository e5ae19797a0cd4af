import { id, sql } from './tag.ts';
import type { Sql } from './tag.ts';

/** Whether two relations, named by their aliases, hold the same raw value of an identifier. */
export const sameIdentifier = (left: string, right: string): Sql =>
  sql`${id(left)}.entity_type = ${id(right)}.entity_type AND ${id(left)}.identifier_type = ${id(right)}.identifier_type AND ${id(left)}.identifier_value = ${id(right)}.identifier_value`;
