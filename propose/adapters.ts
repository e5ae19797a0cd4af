import type { AdapterName, RelationRef } from '../config/types.ts';
import { adapters } from '../sql/sources/index.ts';
import { STAMPS } from './events.ts';
import type { SampledTable } from './sampled_table.ts';

/** A table that is a raw table of an adapter. */
export interface AdapterFit {
  readonly adapter: AdapterName;
  readonly rawTable: string;
  readonly ref: RelationRef;
  readonly why: string;
}

export interface AdapterMiss {
  readonly rawTable: string;
  readonly adapter: string;
  readonly lacking: readonly string[];
}

const STAMP = '_ingested_at';
/** Of an adapter's columns, how many must be there for its absence to be worth a word. */
const NEAR = 0.7;

/** The adapter whose raw table a table is: it has all its columns, and one that says when rows came in. */
export function fittingAdapter(table: SampledTable): AdapterFit | AdapterMiss | undefined {
  const names = new Map(table.columns.map(({ name }) => [name.toLowerCase(), name]));
  const rated = Object.values(adapters).flatMap(({ name, rawTables }) =>
    rawTables.map((raw) => {
      const wanted = Object.keys(raw.columns).filter((column) => column !== STAMP);
      return { adapter: name, raw, wanted, lacking: wanted.filter((column) => !names.has(column.toLowerCase())) };
    }),
  );
  // Of two that fit, the one that asks for more.
  const [best] = rated.sort(
    (a, b) =>
      a.lacking.length / a.wanted.length - b.lacking.length / b.wanted.length || b.wanted.length - a.wanted.length,
  );
  if (best === undefined) return undefined;
  const { adapter, raw, wanted, lacking } = best;
  const stamp = STAMPS.find((name) => names.has(name));
  if (lacking.length === 0 && stamp !== undefined) {
    const there = names.get(stamp) ?? stamp;
    const columns = stamp === STAMP ? {} : { columns: { [STAMP]: there } };
    const why = `all ${String(wanted.length)} columns of ${raw.name} are there, and ${there} says when a row came in`;
    return { adapter: adapter as AdapterName, rawTable: raw.name, ref: { ...table.place, ...columns }, why };
  }
  if (1 - lacking.length / wanted.length < NEAR) return undefined;
  return { adapter, rawTable: raw.name, lacking: [...lacking, ...(stamp === undefined ? [STAMP] : [])] };
}

export const isFit = (found: AdapterFit | AdapterMiss | undefined): found is AdapterFit =>
  found !== undefined && 'ref' in found;
