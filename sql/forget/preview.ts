import type { IdentifierTypeModel } from '../../config/model.ts';
import { contentText } from '../content_key.ts';
import { keyedHash, secrets } from '../keyed_hash.ts';
import { id, join, list, nexus, op, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';
import { candidates } from './candidates.ts';
import type { Request } from './candidates.ts';

const distinctWhere = (condition: Sql): Sql => sql`COUNT(DISTINCT CASE WHEN ${condition} THEN name END)`;

const FATES: Readonly<Record<'erased' | 'kept', Sql>> = { erased: sql`is_erased = 1`, kept: sql`is_erased = 0` };
type Fate = keyof typeof FATES;

/** One more name than types: what no type of the config is. */
const OTHER = 'other_types';
const namesOf = (types: readonly IdentifierTypeModel[]): readonly string[] => [...types.map(({ name }) => name), OTHER];
const column = (fate: Fate, place: number): string => `${fate}_${String(place)}`;

/** `FROM` clause of one row: what an erasure would take, counted. */
export const previewed = (types: readonly IdentifierTypeModel[], request: Request): Sql => {
  const ofType = (place: number): Sql => {
    const type = types[place];
    return type === undefined
      ? sql`identifier_type NOT IN (${list(types.map(({ name }) => name))})`
      : sql`identifier_type = ${type.name}`;
  };
  const counts = (Object.keys(FATES) as Fate[]).flatMap((fate) =>
    namesOf(types).map(
      (_, place) => sql`${distinctWhere(sql`${FATES[fate]} AND ${ofType(place)}`)} AS ${id(column(fate, place))}`,
    ),
  );
  return sql`FROM (
  SELECT
    COUNT(DISTINCT entity_id) AS entities,
    ${distinctWhere(FATES.erased)} AS erased,
    ${distinctWhere(FATES.kept)} AS kept,
    ${distinctWhere(sql`is_named = 1`)} AS named,
    ${fingerprints(sql`fate_hash`)},
    ${join(counts, ',\n    ')}
  FROM (
    SELECT
      candidates.*,
      ${fate()} AS fate_hash,
      candidates.entity_type || '|' || candidates.identifier_type || '|' || COALESCE(candidates.normalized_value, candidates.identifier_value) AS name
    FROM (
      ${candidates(request)}
    ) AS candidates
    CROSS JOIN ${secrets()}
  ) AS candidates
) AS counted
CROSS JOIN (
  SELECT COALESCE(MAX(run_id), '') AS last_run_id FROM ${nexus('nexus_watermarks')}
) AS published
CROSS JOIN ${secrets()}`;
};

/** How many identifiers of each type have a fate, as a JSON object, over {@link previewed}. */
export const countsByType = (types: readonly IdentifierTypeModel[], fate: Fate): Sql =>
  op.jsonObject(
    Object.fromEntries(namesOf(types).map((name, place) => [name, sql`counted.${id(column(fate, place))}`])),
  );

const FINGERPRINTS = [0, 1, 2, 3];

/** Eight hex digits of a keyed hash of each row, added up: of any number of rows, in whatever order they come. */
const fingerprints = (rows: Sql): Sql =>
  join(
    FINGERPRINTS.map(
      (part) =>
        sql`SUM(${op.hexToInt(sql`SUBSTR(${rows}, ${part * 8 + 1}, 8)`, 8)}) AS ${id(`fingerprint_${String(part)}`)}`,
    ),
    ',\n    ',
  );

/** A raw value with what is to become of it. */
const fate = (): Sql =>
  keyedHash(
    sql`'fate|' || ${contentText([
      ...['entity_type', 'identifier_type', 'identifier_value', 'normalized_value', 'entity_id'].map(
        (name) => sql`candidates.${id(name)}`,
      ),
      op.text(sql`candidates.is_erased`),
    ])}`,
  );

/**
 * What confirms an erasure, over {@link previewed}: another for each request, for each list of identifiers that would go or
 * stay, and after each run, which is all that changes records. So nothing else goes than what was shown.
 */
export const confirmation = ({ type, value }: Request): Sql =>
  sql`SUBSTR(${keyedHash(
    sql`'confirm|' || ${contentText([
      sql`${type}`,
      sql`${value}`,
      sql`published.last_run_id`,
      ...FINGERPRINTS.map((part) => op.text(sql`COALESCE(counted.${id(`fingerprint_${String(part)}`)}, 0)`)),
    ])}`,
  )}, 1, 16)`;
