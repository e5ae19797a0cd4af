import type { IdentifierTypeModel } from '../../config/model.ts';
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
    ${join(counts, ',\n    ')}
  FROM (
    SELECT
      candidates.*,
      candidates.entity_type || '|' || candidates.identifier_type || '|' || COALESCE(candidates.normalized_value, candidates.identifier_value) AS name
    FROM (
      ${candidates(types, request)}
    ) AS candidates
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

/**
 * What confirms an erasure, over {@link previewed}: another for each request and after each run, so that nothing else goes
 * than what was shown.
 */
export const confirmation = ({ type, value }: Request): Sql =>
  sql`SUBSTR(${keyedHash(
    sql`'confirm|' || ${type} || '|' || ${value} || '|' || published.last_run_id || '|' || ${op.text(sql`counted.erased`)} || '|' || ${op.text(sql`counted.named`)}`,
  )}, 1, 16)`;
