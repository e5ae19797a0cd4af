import { nexus } from '../sql/tag.ts';
import type { Bundle, BundleObject } from '../build/bundle.ts';
import type { InstalledObject } from './ledger.ts';
import { objectKey } from './ledger.ts';
import type { PlannedChange } from './plan.ts';
import type { Warehouse } from '../warehouses/warehouse.ts';

/** This version cannot be made of what is there without losing rows. */
export class UnreachableVersion extends Error {
  constructor(place: string, findings: readonly string[]) {
    super(
      `${place} cannot be brought to this version without losing rows, and nothing was touched:\n${findings.map((finding) => `  ${finding}`).join('\n')}`,
    );
  }
}

/** Whether one version is newer than another, by its numbers. */
const isNewer = (version: string, other: string): boolean => version.localeCompare(other, 'en', { numeric: true }) > 0;

const NO_PARTITIONS = 'no partitions';

/** How the rows of a table are laid out, which no ALTER changes. */
const layoutOf = (definition: string | null): string | undefined =>
  definition === null || definition === '' ? undefined : (/^PARTITION BY .*$/m.exec(definition)?.[0] ?? NO_PARTITIONS);

/** Spellings of one type: BigQuery's and Snowflake's answers leave out lengths and precisions. */
const baseType = (type: string): string =>
  type
    .toUpperCase()
    .replace(/\(.*\)/, '')
    .replace(/^(TEXT|STRING)$/, 'VARCHAR');

/** @throws UnreachableVersion that lists everything that stands between what is there and a bundle */
export async function checkReachable(
  warehouse: Warehouse,
  bundle: Bundle,
  installed: ReadonlyMap<string, InstalledObject>,
  planned: readonly PlannedChange[],
): Promise<void> {
  const newest = [...installed.values()]
    .map(({ version }) => version)
    .find((version) => isNewer(version, bundle.version));
  const findings =
    newest === undefined
      ? []
      : [`It holds version ${newest}, and this is ${bundle.version}. Install Nexus ${newest} or a newer one.`];
  const actions = new Map(planned.map((change) => [objectKey(change), change.action]));
  const changed = bundle.objects.filter(
    (object) => object.kind === 'table' && actions.get(objectKey(object)) === 'change',
  );
  for (const table of changed) {
    const before = layoutOf(installed.get(objectKey(table))?.definition ?? null);
    const after = layoutOf(table.text);
    // One that had partitions may keep them where none are needed.
    if (before !== undefined && after !== undefined && before !== after && after !== NO_PARTITIONS) {
      findings.push(`Table ${table.name}: it has ${before} and needs ${after}.`);
    }
    findings.push(...(await columnFindings(warehouse, table)));
  }
  if (findings.length === 0) return;
  if (newest === undefined) {
    findings.push(
      'Deploy into another schema (a new target in the config) and resolve there; when you are content with it, uninstall this one.',
    );
  }
  throw new UnreachableVersion(warehouse.place, findings);
}

async function columnFindings(warehouse: Warehouse, table: BundleObject): Promise<string[]> {
  const present = await warehouse.columns(nexus(table.name));
  return (table.columns ?? []).flatMap(({ name, type }) => {
    const found = present?.get(name.toLowerCase());
    return found === undefined || baseType(found) === baseType(type)
      ? []
      : [`Table ${table.name}: column ${name} is ${found} and must be ${type}.`];
  });
}
