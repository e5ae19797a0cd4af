import { op, sql } from '../../tag.ts';
import type { Sql } from '../../tag.ts';

/**
 * How values look that stand in for others, in lower case: what the vendors' pages on masking show, and what people write
 * in policies of their own. Classes, anchors, alternatives and counts only, which RE2 and Snowflake read alike.
 *
 * https://docs.snowflake.com/en/user-guide/security-column-ddm-use
 * https://docs.cloud.google.com/bigquery/docs/column-data-masking-intro#masking_options
 */
const MASKS: readonly string[] = [
  // ***MASKED***, *****@acme.com, j***@acme.com, ***-**-1234
  '[*]{2}',
  // *, ##-##-####
  '^[*#][*# -]*$',
  // XXXXX@acme.com, xxxx@xxxx.com
  '^x{4,}@',
  // XXXX; BigQuery's XXXXX1234 and abcdXXXXX
  '^x{3,16}$|^x{5}.{4}$|^.{4}x{5}$',
  // XXX-XX-XXXX, XXX-XX-1234, (XXX) XXX-1234
  '^[(]?x{3}[)]?[ -]+x{2}',
  // [REDACTED], masked, redacted@example.com
  '^[^a-z0-9]*(masked|redacted|anonymized|anonymised|obfuscated)[^a-z0-9]*(@|$)',
];

/** Whether a value stands in for another; for a text that is not null. */
export const isMasked = (value: Sql): Sql => op.regexpContains(sql`LOWER(${value})`, sql`${MASKS.join('|')}`);
