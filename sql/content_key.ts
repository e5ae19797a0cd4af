import { join, op, sql } from './tag.ts';
import type { Sql } from './tag.ts';

/**
 * MD5 of several texts, each with its length before it: no two different lists of texts give one input, as they can
 * where texts are only joined by a separator.
 */
export const contentKey = (texts: readonly Sql[]): Sql => {
  const measured = texts.map((text) => sql`COALESCE(${op.text(sql`LENGTH(${text})`)} || ':' || ${text}, '-')`);
  // CONCAT, not a chain of ||: parsers nest a chain as deep as it is long.
  return op.md5Hex(sql`CONCAT(${join(measured, ', ')})`);
};
