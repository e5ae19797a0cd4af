import { createTwoFilesPatch } from 'diff';
import type { Bundle, BundleObject } from './build/bundle.ts';

/** An object that the ledger says is there. */
export interface InstalledObject {
  readonly kind: BundleObject['kind'];
  readonly hash: string;
  readonly definition: string | null;
}

export interface PlannedChange {
  readonly action: 'create' | 'change' | 'unchanged' | 'drop';
  readonly kind: BundleObject['kind'];
  readonly name: string;
  /** Changes: unified diff of the definitions. */
  readonly diff?: string;
}

/** Identity of an object: a seed fills a table of its own name. */
export const objectKey = (object: { readonly kind: string; readonly name: string }): string =>
  `${object.kind} ${object.name}`;

/** What a deploy would do, in the order of the bundle; what the bundle no longer has comes last. */
export function planDeploy(bundle: Bundle, installed: ReadonlyMap<string, InstalledObject>): PlannedChange[] {
  const changes = bundle.objects.map((object): PlannedChange => {
    const { kind, name } = object;
    // The ledger lies in the schema: where there is one, the schema is there, and no row says so.
    if (kind === 'schema' && installed.size > 0) return { action: 'unchanged', kind, name };
    const known = installed.get(objectKey(object));
    if (known === undefined) return { action: 'create', kind, name };
    if (known.hash === object.hash) return { action: 'unchanged', kind, name };
    const diff = createTwoFilesPatch('installed', 'new', known.definition ?? '', object.text, '', '', { context: 2 });
    return { action: 'change', kind, name, diff };
  });
  const wanted = new Set(bundle.objects.map(objectKey));
  const dropped = [...installed]
    .filter(([key]) => !wanted.has(key))
    // A stored table that no version fills any more keeps its rows, and its place in the ledger.
    .filter(([key, { kind }]) => kind !== 'table' || wanted.has(`view ${key.slice(kind.length + 1)}`))
    .map(([key, { kind }]): PlannedChange => ({ action: 'drop', kind, name: key.slice(kind.length + 1) }));
  return [...changes, ...dropped.reverse()];
}
