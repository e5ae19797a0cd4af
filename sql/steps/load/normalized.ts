import type { IdentifierTypeModel } from '../../../config/model.ts';
import { sql, udf } from '../../tag.ts';
import type { Sql } from '../../tag.ts';
import { presentText } from '../../white_space.ts';

/** A value made comparable by the rules of its type; for domains the host, of which SQL finds the registrable part. */
export function normalized(type: IdentifierTypeModel, value: Sql): Sql {
  switch (type.normalizer) {
    case 'exact':
      return value;
    case 'trim':
      return presentText(value);
    case 'lower':
      return sql`LOWER(${presentText(value)})`;
    case 'email':
      return udf('normalize_email', value, sql`${JSON.stringify(type.emailRules)}`);
    case 'phone':
      return udf('normalize_phone', value, sql`${type.defaultRegion}`);
    case 'domain':
      return udf('normalize_domain', value);
  }
}
