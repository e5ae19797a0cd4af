import { sql } from './tag.ts';
import type { Sql } from './tag.ts';

/** Whether a text holds another, which is not empty, whatever case; `LIKE` has letters of its own, and they differ. */
export const holdsText = (text: Sql, wanted: string): Sql =>
  sql`REPLACE(LOWER(${text}), LOWER(${wanted}), '') <> LOWER(${text})`;
