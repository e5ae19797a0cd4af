import { distinct, figures, fill } from './column.ts';
import type { Fact } from './facts.ts';
import type { ReadTable } from './read_tables.ts';
import { plainName } from './words.ts';

/** What people look for of a person or a company, by the words that end a column's name. */
const LOOKED_FOR = new Set(
  'stage status plan tier segment type industry branche sector title position job role language locale sprache city stadt ort region state bundesland country land timezone size employees lifecycle gender geschlecht kategorie category rating'.split(
    ' ',
  ),
);
const MOST = 8;
/** Texts that nearly every row has another of are notes, not traits. */
const MOST_DISTINCT = 0.5;
const TAKEN = new Set(['name', 'person_id', 'group_id', 'email', 'phone', 'domain']);

/** Columns that say what a person or company is like, beside its name. */
export function traitFacts({ readings, kind, key }: ReadTable, part: string | undefined): Fact[] {
  if (kind.isEvents || part === undefined) return [];
  const entityType = kind.about === 'group' ? 'group' : 'person';
  const seen = new Set(TAKEN);
  return readings
    .filter((reading) => reading !== key && ['other', 'country', 'subject'].includes(reading.kind) && !reading.isApart)
    .filter(({ column }) => column.words.some((word) => LOOKED_FOR.has(word)))
    .filter(
      ({ column }) =>
        fill(column) >= 0.05 &&
        distinct(column) >= 2 &&
        distinct(column) <= Math.max(20, column.filled * MOST_DISTINCT),
    )
    .flatMap(({ column }): Fact[] => {
      const name = plainName(column.words.join(' '), 'trait');
      if (seen.has(name)) return [];
      seen.add(name);
      return [{ kind: 'trait', part, entityType, name, value: column.value, why: figures(column) }];
    })
    .slice(0, MOST);
}
