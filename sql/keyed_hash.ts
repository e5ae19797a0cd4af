import { contentKey, contentText } from './content_key.ts';
import { id, nexus, op, sql } from './tag.ts';
import type { Sql } from './tag.ts';

/** `FROM` item with the secret of the deployment, a column of one row, for {@link keyedHash}. */
export const secrets = (): Sql =>
  sql`(SELECT secret_value FROM ${nexus('nexus_secrets')} WHERE secret_name = 'id_salt') AS secrets`;

/** A hash that nobody without the secret can try values against. Nested, as an HMAC is: one known gives no other. */
export const keyedHash = (text: Sql): Sql =>
  op.sha256Hex(sql`secrets.secret_value || ${op.sha256Hex(sql`secrets.secret_value || ${text}`)}`);

/** Text of an identifier under {@link keyedHash}: `raw` as a source spells it, `value` normalised. */
export const identifierText = (form: 'raw' | 'value', alias: string, value: string): Sql =>
  sql`${`${form}|`} || ${id(alias)}.entity_type || '|' || ${id(alias)}.identifier_type || '|' || ${id(alias)}.${id(value)}`;

const ofRow = (alias: string): readonly Sql[] => [
  sql`${id(alias)}.event_id`,
  sql`COALESCE(${id(alias)}.row_id, '')`,
  sql`COALESCE(${id(alias)}.entity_type, '')`,
];

/** Text of a link group under {@link keyedHash}: without its source, which may get another name. */
export const rowText = (alias: string): Sql => sql`'link_group|' || ${contentText(ofRow(alias))}`;

/** Text of an event under {@link keyedHash}, without its source. */
export const eventText = (alias: string): Sql => sql`'happened|' || ${contentText([sql`${id(alias)}.event_id`])}`;

/** The same as the first stored format had them: bound to the source's name. */
export const rowTextOfSource = (alias: string): Sql =>
  sql`'row|' || ${contentKey([sql`${id(alias)}.source`, ...ofRow(alias)])}`;

export const eventTextOfSource = (alias: string): Sql =>
  sql`'event|' || ${contentKey([sql`${id(alias)}.source`, sql`${id(alias)}.event_id`])}`;
