import type { IdentifierTypeModel } from '../../config/model.ts';
import type { NormalizerName } from '../../config/types.ts';
import { contentText } from '../content_key.ts';
import { keyedHash } from '../keyed_hash.ts';
import type { NormalizingRule } from '../steps/load/normalized.ts';
import { normalizedBy, ruleOf } from '../steps/load/normalized.ts';
import { registrableDomain } from '../steps/load/registrable_domain.ts';
import { id, join, keyword, nullOf, op, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';

const NORMALIZERS: readonly NormalizerName[] = ['exact', 'trim', 'lower', 'email', 'phone', 'domain'];
const EITHER = ['strip', 'keep'] as const;

/** The rule of values as they are spelled. */
export const SPELLED: NormalizingRule = { normalizer: 'exact', parameter: '' };

const rows = (rules: readonly { readonly rule: NormalizingRule; readonly type?: string }[]): Sql => {
  const typed = rules.some(({ type }) => type !== undefined);
  return sql`SELECT ${typed ? sql`identifier_type, ` : sql``}normalizer, parameter
  FROM ${op.constants(
    'rules',
    { ...(typed ? { identifier_type: 'string' } : {}), normalizer: 'string', parameter: 'string' },
    rules.map(({ rule, type }) => [...(typed ? [type ?? null] : []), rule.normalizer, rule.parameter]),
  )}`;
};

/** The rule of each type of today: identifier_type, normalizer, parameter. */
export const rulesOfTypes = (types: readonly IdentifierTypeModel[]): Sql =>
  types.length === 0
    ? sql`SELECT ${nullOf('string')} AS identifier_type, ${nullOf('string')} AS normalizer, ${nullOf('string')} AS parameter`
    : rows(types.map((type) => ({ type: type.name, rule: ruleOf(type) })));

/**
 * Every rule that a type may have, today or later: normalizer, parameter. Of the regions of phone numbers those that the
 * config names and the default: a number with its country code is the same in all.
 */
export const rulesOfAnyTime = (types: readonly IdentifierTypeModel[]): Sql => {
  const emails = EITHER.flatMap((plus_tags) => EITHER.map((gmail_dots) => JSON.stringify({ plus_tags, gmail_dots })));
  const regions = [...new Set(['US', ...types.map(({ defaultRegion }) => defaultRegion)])];
  const parameters: Partial<Record<NormalizerName, readonly string[]>> = { email: emails, phone: regions };
  return rows(
    NORMALIZERS.flatMap((normalizer) =>
      (parameters[normalizer] ?? ['']).map((parameter) => ({ rule: { normalizer, parameter } })),
    ),
  );
};

/**
 * Common table expressions after `to_form(entity_type, identifier_type, identifier_value, normalizer, parameter)`:
 * `formed` has the same rows with `form`, what the value is compared as by that rule; null where it is no valid one.
 */
export const formed = (): Sql => sql`candidates AS (
  SELECT
    to_form.*,
    CASE to_form.normalizer ${join(
      NORMALIZERS.map(
        (normalizer) =>
          sql`WHEN ${normalizer} THEN ${normalizedBy(normalizer, sql`to_form.identifier_value`, sql`to_form.parameter`)}`,
      ),
      ' ',
    )} END AS candidate
  FROM to_form
),
hosts AS (
  SELECT DISTINCT candidate AS host FROM candidates WHERE normalizer = 'domain'
),
${registrableDomain()},
formed AS (
  SELECT
    candidates.entity_type, candidates.identifier_type, candidates.identifier_value, candidates.normalizer, candidates.parameter,
    CASE WHEN candidates.normalizer = 'domain' THEN registrable.domain ELSE candidates.candidate END AS form
  FROM candidates
  LEFT JOIN registrable ON registrable.host = candidates.candidate
)`;

/**
 * The same for the values of one expression before, (entity_type, identifier_type, identifier_value), each by the rules that
 * another has for its type, (identifier_type, normalizer, parameter).
 */
export const formedBy = (rules: string, values: string): Sql => {
  const [rule, value] = [keyword(rules), keyword(values)];
  return sql`to_form AS (
  SELECT ${value}.entity_type, ${value}.identifier_type, ${value}.identifier_value, ${rule}.normalizer, ${rule}.parameter
  FROM ${value}
  JOIN ${rule} ON ${rule}.identifier_type = ${value}.identifier_type
),
${formed()}`;
};

/** The keyed hash of a row of {@link formed}, named by its alias: of no type's name, so that a type may get another. */
export const formHash = (alias: string): Sql =>
  keyedHash(
    sql`'form|' || ${contentText(
      ['entity_type', 'normalizer', 'parameter', 'form'].map((name) => sql`${id(alias)}.${id(name)}`),
    )}`,
  );

/** A query of one row: `form`, what one value is compared as by the rule of its type; null where it is no valid one. */
export const formOf = (types: readonly IdentifierTypeModel[], type: Sql, value: Sql): Sql => sql`WITH of_today AS (
    ${rulesOfTypes(types)}
  ),
  asked_value AS (
    SELECT 'asked' AS entity_type, ${type} AS identifier_type, ${value} AS identifier_value
  ),
  ${formedBy('of_today', 'asked_value')}
  SELECT MAX(form) AS form FROM formed`;
