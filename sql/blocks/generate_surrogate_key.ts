import { join, op, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';

/**
 * The key that `dbt_utils.generate_surrogate_key` gives for the same fields, so that ids made here and in dbt agree.
 * https://github.com/dbt-labs/dbt-utils#generate_surrogate_key-source
 */
export const generateSurrogateKey = (fields: readonly Sql[]): Sql =>
  op.md5Hex(
    join(
      fields.map((field) => sql`COALESCE(${op.text(field)}, '_dbt_utils_surrogate_key_null_')`),
      " || '-' || ",
    ),
  );
