import { createTwoFilesPatch } from 'diff';
import type { Bundle, BundleObject, ObjectKind } from '../build/bundle.ts';
import type { InstalledObject } from './ledger.ts';
import { contextTables } from '../sql/tables/context.ts';
import { nameInKey, objectKey } from './ledger.ts';

export interface PlannedChange {
  readonly action: 'create' | 'change' | 'unchanged' | 'drop';
  readonly kind: ObjectKind;
  readonly name: string;
  /** Changes: what users notice of it, a line each. */
  readonly notices?: readonly string[];
  /** Changes: unified diff of the definitions. */
  readonly diff?: string;
}

const diffOf = (known: InstalledObject, object: BundleObject): string =>
  createTwoFilesPatch('installed', 'new', known.definition ?? '', object.text, '', '', { context: 2 });

const COPIES: ReadonlySet<string> = new Set(contextTables.map(({ name }) => name));

/**
 * What a deploy would do, in the order of the bundle; what the bundle no longer has comes last.
 *
 * @param installed what the ledger says is there
 * @param isPresent whether the warehouse has it: someone may have dropped what the ledger lists
 * @param schemaIsThere which is then not made: `CREATE SCHEMA IF NOT EXISTS` takes the right to make one where there is one too
 */
export function planDeploy(
  bundle: Bundle,
  installed: ReadonlyMap<string, InstalledObject>,
  isPresent: (object: BundleObject) => boolean = () => true,
  schemaIsThere: (name: string) => boolean = () => installed.size > 0,
): PlannedChange[] {
  const changes = bundle.objects.map((object): PlannedChange => {
    const { kind, name } = object;
    if (kind === 'schema' && schemaIsThere(name)) return { action: 'unchanged', kind, name };
    const known = installed.get(objectKey(object));
    if (known === undefined || known.hash === '' || !isPresent(object)) return { action: 'create', kind, name };
    if (known.hash === object.hash) return { action: 'unchanged', kind, name };
    return { action: 'change', kind, name, diff: diffOf(known, object) };
  });
  const wanted = new Set(bundle.objects.map(objectKey));
  const dropped = [...installed]
    .filter(([key]) => !wanted.has(key))
    // A stored table that no version fills any more keeps its rows, and its place in the ledger. What holds copies alone
    // does not: an erasure would leave them.
    .filter(
      ([key, { kind }]) =>
        kind !== 'schema' &&
        (kind !== 'table' || wanted.has(`view ${nameInKey(key)}`) || COPIES.has(nameInKey(key).toLowerCase())),
    )
    .map(([key, { kind }]): PlannedChange => ({ action: 'drop', kind, name: nameInKey(key) }));
  return [...changes, ...dropped.reverse()];
}
