import type { Options } from 'minisearch';

/** A passage as the search finds it; `id` is its address. */
export interface Found {
  readonly id: string;
  readonly page: string;
  readonly heading: string;
  readonly text: string;
  readonly begin: string;
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/** For who writes the index and who reads it: MiniSearch wants the same from both. */
export const SEARCH_OPTIONS: Options<Found> = {
  fields: ['page', 'heading', 'text'],
  storeFields: ['page', 'heading', 'begin'],
  // `nexus_entity_map` is found by itself and by each of its words; who asks for it means it as a whole.
  tokenize: (text) =>
    words(text).flatMap((word) => (word.includes('_') ? [word, ...words(word.replaceAll('_', ' '))] : [word])),
  searchOptions: { boost: { page: 3, heading: 8 }, prefix: true, combineWith: 'AND', tokenize: words },
};
