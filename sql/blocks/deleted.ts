import { list, op, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';

/** What a flag holds where a row is not gone. Times, of which any will do, are none of these. */
const NOT_DELETED = ['', 'false', 'f', 'no', 'n', '0'];

/** Whether a column says that its row is gone in the source; null where it holds nothing. As text: flags are of any type, and so are times. */
export const saysDeleted = (column: Sql): Sql => sql`LOWER(TRIM(${op.text(column)})) NOT IN (${list(NOT_DELETED)})`;
