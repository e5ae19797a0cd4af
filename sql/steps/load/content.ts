import { CONTENT_COLUMNS } from '../../blocks/process_records.ts';
import { floatText } from '../../content_key.ts';
import { id, op, sql } from '../../tag.ts';
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

const isBlank = (name: string): Sql => sql`${presentText(id(name))} IS NULL`;

/** Whether a record names nobody, or nothing: whose trait it is, and which; who belongs to what. */
export const namesNothing = (): Sql =>
  sql`(record_kind <> 'event' AND (${isBlank('identifier_value')} OR (record_kind = 'trait' AND ${isBlank('trait_name')}) OR (record_kind = 'membership' AND ${isBlank('group_identifier')})))`;

/** Whether a record says nothing: it gives no identifier, no value of its trait, or nobody's membership. */
export const saysNothing = (): Sql =>
  sql`(record_kind <> 'event' AND (${isBlank('identifier_value')} OR (record_kind = 'trait' AND ${isBlank('trait_value')}) OR (record_kind = 'membership' AND ${isBlank('group_identifier')})))`;
