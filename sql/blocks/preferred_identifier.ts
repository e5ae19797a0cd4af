import type { IdentifierTypeModel } from '../../config/model.ts';
import { DEFAULT_PREFERENCE } from '../../config/model.ts';
import type { Preference } from '../../config/types.ts';
import { join, list, nexus, op, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';
import { sameIdentifier } from '../same_identifier.ts';

/** Above every time in microseconds, every rank and every count. */
const LAST = 4_000_000_000_000_000_000n;
const last = sql`CAST(${String(LAST)} AS ${op.type('int')})`;

/** What must be known of the records that give a value. */
const OF_RECORDS: readonly Preference[] = ['latest', 'source_rank', 'most_frequent'];

export const asksRecords = (type: IdentifierTypeModel): boolean =>
  type.preferred.some((preference) => OF_RECORDS.includes(preference));
export const asksFreeMail = (type: IdentifierTypeModel): boolean => type.preferred.includes('work_mail');

/** How much a value is preferred, the least the most. */
const WEIGHTS: Readonly<Record<Preference, Sql>> = {
  work_mail: sql`CASE WHEN free_mail.domain IS NULL THEN 0 ELSE 1 END`,
  source_rank: sql`COALESCE(seen.source_rank, ${last})`,
  latest: sql`COALESCE(-${op.epochMicros(sql`seen.last_seen_at`)}, ${last})`,
  most_frequent: sql`COALESCE(-seen.record_count, 0)`,
  earliest: sql`COALESCE(${op.epochMicros(sql`identifiers.first_seen_at`)}, ${last})`,
};

/** What weights ask for besides the identifiers: to be joined to these. */
export function weighedBy(
  types: readonly IdentifierTypeModel[],
  records: Sql,
  map: Sql,
  sources: readonly string[],
): Sql {
  const asked = types.filter(asksRecords);
  const rank = sql`CASE records.source ${join(
    sources.map((source, index) => sql`WHEN ${source} THEN ${index}`),
    ' ',
  )} ELSE ${sources.length} END`;
  const seen = sql`
  LEFT JOIN (
    SELECT
      map.entity_id,
      map.identifier_type,
      map.normalized_value,
      MAX(records.occurred_at) AS last_seen_at,
      COUNT(*) AS record_count,
      MIN(${sources.length === 0 ? sql`0` : rank}) AS source_rank
    FROM ${records} AS records
    JOIN ${map} AS map ON ${sameIdentifier('map', 'records')}
    WHERE records.record_kind IN ('identifier', 'trait') AND records.identifier_type IN (${list(asked.map(({ name }) => name))})
    GROUP BY map.entity_id, map.identifier_type, map.normalized_value
  ) AS seen
    ON seen.entity_id = identifiers.entity_id
    AND seen.identifier_type = identifiers.identifier_type
    AND seen.normalized_value = identifiers.normalized_value`;
  const freeMail = sql`
  LEFT JOIN ${nexus('nexus_free_mail_domains')} AS free_mail ON free_mail.domain = ${op.splitPart(sql`identifiers.normalized_value`, '@', 2)}`;
  return sql`${asked.length > 0 ? seen : sql``}${types.some(asksFreeMail) ? freeMail : sql``}`;
}

/** The order in which the values of a type are preferred: each preference in its turn. */
export function preferredOrder(types: readonly IdentifierTypeModel[]): Sql {
  const turns = Math.max(0, ...types.map(({ preferred }) => preferred.length));
  const ordered = Array.from({ length: turns }, (_, turn) => {
    const branches = types.flatMap(({ name, preferred }) => {
      const preference = preferred[turn];
      return preference === undefined ? [] : [sql`WHEN ${name} THEN ${WEIGHTS[preference]}`];
    });
    return sql`CASE identifiers.identifier_type ${join(branches, ' ')} ELSE 0 END,
        `;
  });
  return join(ordered, '');
}

const isDefault = ({ preferred }: IdentifierTypeModel): boolean => preferred.join() === DEFAULT_PREFERENCE.join();

/** What stands in a type's column, in words. */
export const shownAs = (type: IdentifierTypeModel): string =>
  isDefault(type) ? `Earliest ${type.name}` : `${type.name} by ${[...type.preferred].join(', then ')}`;

/** Those whose preference is not the default. */
export const withPreference = (types: readonly IdentifierTypeModel[]): readonly IdentifierTypeModel[] =>
  types.filter((type) => !isDefault(type));

/** A column of the records that {@link weighedBy} reads. */
export const RECORD_COLUMNS = [
  'record_kind',
  'entity_type',
  'identifier_type',
  'identifier_value',
  'source',
  'occurred_at',
];
