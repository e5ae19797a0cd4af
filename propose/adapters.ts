import { loadedColumn } from '../config/loaders.ts';
import { timeOf } from '../config/mapping.ts';
import type { AdapterName, RelationRef } from '../config/types.ts';
import {
  API,
  columnsThere,
  givenTable,
  loadersOf,
  neededFields,
  spelledTables,
  STAMP,
} from '../sql/sources/given_table.ts';
import type { SpelledTable } from '../sql/sources/given_table.ts';
import { adapters } from '../sql/sources/index.ts';
import { sql } from '../sql/tag.ts';
import { STAMPS } from './events.ts';
import type { SampledTable } from './sampled_table.ts';

/** A table that is a raw table of an adapter. */
export interface AdapterFit {
  readonly adapter: AdapterName;
  /** Whose shape it has; undefined where that is the API's own. */
  readonly loader?: string;
  readonly rawTable: string;
  readonly ref: RelationRef;
  readonly why: string;
}

export interface AdapterMiss {
  readonly rawTable: string;
  readonly adapter: string;
  readonly lacking: readonly string[];
}

/** Of an adapter's columns, how many must be there for its absence to be worth a word. */
const NEAR = 0.7;

/** A raw table as a loader leaves it, held against a table. */
interface Rated {
  readonly adapter: string;
  readonly loader: string;
  readonly spelled: SpelledTable;
  readonly wanted: readonly string[];
  readonly lacking: readonly string[];
  /** Fields that it can do without, of members of objects: a loader makes a column of one when it first has a value. */
  readonly lacks: readonly string[];
  readonly stamp: string | undefined;
}

function rate(adapter: string, loader: string, spelled: SpelledTable, names: ReadonlyMap<string, string>): Rated {
  const { raw, loaded } = spelled;
  const given = givenTable(spelled, sql``);
  const isThere = (column: string): boolean => names.has(column.toLowerCase());
  const own = given.columns[STAMP]?.column ?? STAMP;
  const lacks = Object.entries(given.columns)
    .filter(([field, { column, path }]) => field.includes('->') && path.length === 0 && !isThere(column))
    .map(([field]) => field)
    .filter((field) => !neededFields(raw).includes(field));
  const missing = lacks.map((field) => given.columns[field]?.column);
  const signs = (raw.signs ?? []).map((field) => loadedColumn(spelled.loader, loaded)(field));
  const wanted = [...Object.keys(columnsThere(given)), ...signs].filter((column) => column !== own);
  return {
    adapter,
    loader,
    spelled,
    wanted,
    lacking: wanted.filter((column) => !isThere(column) && !missing.includes(column)),
    lacks,
    stamp: loader === API ? STAMPS.find((name) => names.has(name)) : isThere(own) ? own : undefined,
  };
}

const share = ({ lacking, lacks, wanted }: Rated): number => (lacking.length + lacks.length) / wanted.length;

/** The adapter whose raw table a table is, as a loader leaves it: it has what the adapter needs, and says when rows came in. */
export function fittingAdapter(table: SampledTable): AdapterFit | AdapterMiss | undefined {
  const names = new Map(table.columns.map(({ name }) => [name.toLowerCase(), name]));
  const rated = Object.values(adapters).flatMap((adapter) =>
    Object.keys(loadersOf(adapter)).flatMap((loader) =>
      spelledTables(adapter, loader).map((spelled) => rate(adapter.name, loader, spelled, names)),
    ),
  );
  // Of two that fit, the one whose loader stamped it; then the one that asks for more.
  const isStamped = ({ loader, stamp }: Rated): number => (loader !== API && stamp !== undefined ? 0 : 1);
  const [best] = rated.sort(
    (a, b) => share(a) - share(b) || isStamped(a) - isStamped(b) || b.wanted.length - a.wanted.length,
  );
  if (best === undefined) return undefined;
  const { adapter, loader, spelled, wanted, lacking, lacks, stamp } = best;
  const { name } = spelled.raw;
  const isNear = 1 - share(best) >= NEAR;
  if (lacking.length === 0 && isNear && stamp !== undefined) {
    const there = names.get(stamp) ?? stamp;
    const isOwn = loader !== API || stamp === STAMP;
    return {
      adapter: adapter as AdapterName,
      ...(loader === API ? {} : { loader }),
      rawTable: name,
      ref: {
        ...table.place,
        ...(isOwn ? {} : { columns: { [STAMP]: there } }),
        ...(lacks.length === 0 ? {} : { lacks: [...lacks] }),
      },
      why: `${lacks.length === 0 ? 'all' : 'all but nested ones of'} ${String(wanted.length)} columns of ${name}${loader === API ? '' : ` by ${loader}`} are there, and ${there} says when a row came in`,
    };
  }
  if (!isNear) return undefined;
  const own = timeOf(spelled.loader.ingested_at ?? STAMP).ref?.column ?? STAMP;
  return { adapter, rawTable: name, lacking: [...lacking, ...(stamp === undefined ? [own] : [])] };
}

export const isFit = (found: AdapterFit | AdapterMiss | undefined): found is AdapterFit =>
  found !== undefined && 'ref' in found;
