import { op, sql, udf } from '../tag.ts';
import type { Sql } from '../tag.ts';
import { presentText, trimmed } from '../white_space.ts';

/** What follows the last `@` of an address, in lower case. A quoted local part may hold an `@` of its own. */
export const hostOf = (address: Sql): Sql =>
  sql`LOWER(REVERSE(${op.splitPart(sql`REVERSE(${trimmed(address)})`, '@', 1)}))`;

/** A text, or another where it is null or blank. */
export const orElse = (text: Sql, otherwise: string): Sql => sql`COALESCE(${presentText(text)}, ${otherwise})`;

/** A text inside a regular expression, to be taken as it is. */
export const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The better of a person's two identifiers, to hang traits on: the address, if it looks like one. */
export const bestIdentifier = (email: Sql, phone: Sql): { identifierType: Sql; identifierValue: Sql } => ({
  identifierType: sql`CASE WHEN ${email} LIKE '%_@_%' THEN 'email' ELSE 'phone' END`,
  identifierValue: sql`CASE WHEN ${email} LIKE '%_@_%' THEN ${email} ELSE ${phone} END`,
});

/** `FROM` item: a relation with a person's name taken apart, once for all its parts, for {@link nameTraits}. */
export const withNameParts = (relation: Sql, name: Sql): Sql =>
  sql`(SELECT named.*, ${udf('parse_name', name)} AS name_parts FROM ${relation} AS named) AS named`;

/** Traits from a person's full name, over {@link withNameParts}. */
export const nameTraits = (name: Sql): Readonly<Record<string, Sql>> => ({
  name,
  given_name: op.structField(sql`name_parts`, 'given'),
  family_name: op.structField(sql`name_parts`, 'family'),
});
