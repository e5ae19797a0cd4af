import { op, sql } from './tag.ts';
import type { Sql } from './tag.ts';

// A blank cannot be in a domain. One literal that is split is a fifth of the size of as many VALUES.
const SEPARATOR = ' ';

/** Rows of `nexus_public_suffixes` from the list's own notation: `co.uk`, `*.ck`, `!www.ck`. */
export const publicSuffixRows = (suffixes: readonly string[]): Sql => sql`SELECT
  CASE WHEN seed.value LIKE '*.%' THEN SUBSTR(seed.value, 3) WHEN seed.value LIKE '!%' THEN SUBSTR(seed.value, 2) ELSE seed.value END AS suffix,
  CASE WHEN seed.value LIKE '*.%' THEN 'wildcard' WHEN seed.value LIKE '!%' THEN 'exception' ELSE 'normal' END AS rule
FROM ${op.splitToRows(sql`${suffixes.join(SEPARATOR)}`, SEPARATOR, 'seed')}`;

/** Rows of `nexus_free_mail_domains`. */
export const freeMailRows = (domains: readonly string[]): Sql =>
  sql`SELECT seed.value AS domain FROM ${op.splitToRows(sql`${domains.join(SEPARATOR)}`, SEPARATOR, 'seed')}`;
