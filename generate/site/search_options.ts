import type { Options } from 'minisearch';

/** A passage as the search finds it; `id` is its address. */
export interface Found {
  readonly id: string;
  readonly page: string;
  readonly heading: string;
  readonly text: string;
  readonly begin: string;
}

/** For who writes the index and who reads it: MiniSearch wants the same from both. */
export const SEARCH_OPTIONS: Options<Found> = {
  fields: ['page', 'heading', 'text'],
  storeFields: ['page', 'heading', 'begin'],
  searchOptions: { boost: { page: 3, heading: 4 }, prefix: true, combineWith: 'AND' },
  // `nexus_entity_map` is found as itself and by each of its words.
  tokenize: (text: string): string[] =>
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}_]+/u)
      .flatMap((word) => (word.includes('_') ? [word, ...word.split('_')] : [word]))
      .filter((word) => word !== ''),
};
