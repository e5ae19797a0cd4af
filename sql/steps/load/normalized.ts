import type { IdentifierTypeModel } from '../../../config/model.ts';
import type { NormalizerName } from '../../../config/types.ts';
import { sql, udf } from '../../tag.ts';
import type { Sql } from '../../tag.ts';
import { presentText } from '../../white_space.ts';

/** What a value is compared by: a normaliser, and what it depends on, as text. */
export interface NormalizingRule {
  readonly normalizer: NormalizerName;
  readonly parameter: string;
}

export const ruleOf = ({ normalizer, emailRules, defaultRegion }: IdentifierTypeModel): NormalizingRule => {
  switch (normalizer) {
    case 'email':
      return { normalizer, parameter: JSON.stringify(emailRules) };
    case 'phone':
      return { normalizer, parameter: defaultRegion };
    default:
      return { normalizer, parameter: '' };
  }
};

/** A value made comparable by a normaliser; for domains the host, of which SQL finds the registrable part. */
export function normalizedBy(normalizer: NormalizerName, value: Sql, parameter: Sql): Sql {
  switch (normalizer) {
    case 'exact':
      return value;
    case 'trim':
      return presentText(value);
    case 'lower':
      return sql`LOWER(${presentText(value)})`;
    case 'email':
      return udf('normalize_email', value, parameter);
    case 'phone':
      return udf('normalize_phone', value, parameter);
    case 'domain':
      return udf('normalize_domain', value);
  }
}

/** A value made comparable by the rules of its type; for domains the host. */
export const normalized = (type: IdentifierTypeModel, value: Sql): Sql => {
  const { normalizer, parameter } = ruleOf(type);
  return normalizedBy(normalizer, value, sql`${parameter}`);
};
