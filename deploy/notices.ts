import { diffLines } from 'diff';
import { nexus } from '../sql/tag.ts';
import type { BundleColumn, BundleObject } from '../build/bundle.ts';
import type { InstalledObject } from './ledger.ts';
import type { Warehouse } from '../warehouses/warehouse.ts';

/** Lines that came and went. */
function lineCounts(before: string, after: string): string {
  const parts = diffLines(before, after);
  const count = (kind: 'added' | 'removed'): number =>
    parts.filter((part) => part[kind]).reduce((sum, part) => sum + part.count, 0);
  return `+${String(count('added'))} −${String(count('removed'))} lines`;
}

const names = (columns: readonly string[]): string => columns.join(', ');

/** Columns that readers gain and lose; empty if they stay as they are. */
function columnNotices(columns: readonly BundleColumn[], present: ReadonlyMap<string, string>): string[] {
  const wanted = new Set(columns.map(({ name }) => name.toLowerCase()));
  const gained = columns.filter(({ name }) => !present.has(name.toLowerCase())).map(({ name }) => name);
  const lost = [...present.keys()].filter((name) => !wanted.has(name));
  return [
    ...(gained.length > 0 ? [`new columns: ${names(gained)}`] : []),
    ...(lost.length > 0 ? [`columns that go: ${names(lost)}`] : []),
  ];
}

const WHAT: Partial<Record<BundleObject['kind'], string>> = {
  seed: 'other rows',
  function: 'other body',
  procedure: 'other body',
  table: 'other description',
};

/** What users notice when an object changes: columns first, then what is behind them. */
export async function describeChange(
  warehouse: Warehouse,
  object: BundleObject,
  known: InstalledObject,
): Promise<string[]> {
  const { kind, name, columns, text } = object;
  const present = columns === undefined ? undefined : await warehouse.columns(nexus(name));
  const notices = columns === undefined || present === undefined ? [] : columnNotices(columns, present);
  // A table keeps what it has.
  const kept = kind === 'table' ? notices.filter((notice) => notice.startsWith('new')) : notices;
  if (kind === 'table' && kept.length > 0) return kept;
  const lines = known.definition === null || known.definition === '' ? '' : ` (${lineCounts(known.definition, text)})`;
  return [...kept, `${WHAT[kind] ?? (kept.length > 0 ? 'other query' : 'same columns, other query')}${lines}`];
}
