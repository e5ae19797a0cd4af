import { id, join, sql } from './tag.ts';
import type { Sql } from './tag.ts';

/** A select list of columns of a relation, named by its alias. */
export const columnsOf = (alias: string, names: readonly string[]): Sql =>
  join(
    names.map((name) => sql`${id(alias)}.${id(name)}`),
    ', ',
  );
