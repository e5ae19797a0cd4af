import { CONTENT_COLUMNS } from '../../blocks/process_records.ts';
import { floatText } from '../../content_key.ts';
import { id, join, nullOf, op, sql } from '../../tag.ts';
import type { Sql } from '../../tag.ts';
import { presentText } from '../../white_space.ts';

/** The columns of a record that a source gives. */
export const CONTENT = Object.keys(CONTENT_COLUMNS);

/** A column of a record as the text that its keys are made of. */
export function asText(name: string): Sql {
  switch (CONTENT_COLUMNS[name]) {
    case 'timestamp':
      return op.timestampText(id(name));
    case 'float':
      return floatText(id(name));
    default:
      return op.text(id(name));
  }
}

/** What tells which record one was, and when it came; nothing of what it said. */
export const TRACE = ['source', 'event_id', 'entity_type', '_ingested_at'];

/** The content of a record that is kept as no more than its {@link TRACE}, under a kind of its own. */
export const traced = (kind: 'gone' | 'erased', column: (name: string) => Sql): Sql =>
  join(
    CONTENT.map((name) => {
      if (name === 'record_kind') return sql`${kind}`;
      // Events have none; what is no event is to have one.
      if (name === 'row_id') return sql`COALESCE(${column('row_id')}, ${column('event_id')})`;
      return TRACE.includes(name) ? column(name) : nullOf(CONTENT_COLUMNS[name] ?? 'string');
    }),
    ', ',
  );

const isBlank = (name: string): Sql => sql`${presentText(id(name))} IS NULL`;

/** Whether a record names nobody, or nothing: whose trait it is, and which; who belongs to what. */
export const namesNothing = (): Sql =>
  sql`(record_kind <> 'event' AND (${isBlank('identifier_value')} OR (record_kind = 'trait' AND ${isBlank('trait_name')}) OR (record_kind = 'membership' AND ${isBlank('group_identifier')})))`;

/** Whether a record says nothing: it gives no identifier, no value of its trait, or nobody's membership. */
export const saysNothing = (): Sql =>
  sql`(record_kind <> 'event' AND (${isBlank('identifier_value')} OR (record_kind = 'trait' AND ${isBlank('trait_value')}) OR (record_kind = 'membership' AND ${isBlank('group_identifier')})))`;
