import { generateSurrogateKey } from '../blocks/generate_surrogate_key.ts';
import { sql } from '../tag.ts';
import type { Sql } from '../tag.ts';

const asSql = (part: string | Sql): Sql => (typeof part === 'string' ? sql`${part}` : part);

/**
 * Id of an event, the same however often and in whatever state its record is delivered: it hashes the source, the kind
 * of event (not its name, which may change with the record's state) and the record's own id.
 */
export const eventId = (source: string, kind: string | Sql, recordId: Sql): Sql =>
  sql`'evt_' || ${generateSurrogateKey([sql`${source}`, asSql(kind), recordId])}`;

/** Id of a link group of that event: `parts` tell apart the entities that take part in it. */
export const rowId = (source: string, kind: string | Sql, recordId: Sql, ...parts: (string | Sql)[]): Sql =>
  generateSurrogateKey([sql`${source}`, asSql(kind), recordId, ...parts.map(asSql)]);
