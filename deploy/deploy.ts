import { changedParts } from '../sql/rules.ts';
import { schemaOf } from '../procedures/locations.ts';
import { nexus, sql } from '../sql/tag.ts';
import { applyDeploy } from './apply.ts';
import type { Bundle, BundleObject } from '../build/bundle.ts';
import type { InstalledObject } from './ledger.ts';
import { LEDGER, nameInKey, objectKey, readLedger } from './ledger.ts';
import { describeChange } from './notices.ts';
import { refuseOtherLayout } from './laid_out.ts';
import type { PlannedChange } from './plan.ts';
import { planDeploy } from './plan.ts';
import { presentKind } from './present_kind.ts';
import { checkReachable } from './reachable.ts';
import { sourceChanges } from './source_changes.ts';
import { refuseDowngrade } from './stored_format.ts';
import type { PresentObject, Warehouse } from '../warehouses/warehouse.ts';
import { spell } from '../warehouses/warehouse.ts';

/** What a deploy would do to a place, and what it found there. */
export interface DeployPlan {
  readonly changes: readonly PlannedChange[];
  /** What follows from the deploy, for people. */
  readonly notes: readonly string[];
  /** What is to be confirmed besides the changes, each a question. */
  readonly questions: readonly string[];
}

export interface DeployReport {
  readonly changes: readonly PlannedChange[];
}

export interface DeployOptions {
  /** Whether a bundle may be deployed that does not know the format of what is stored. */
  readonly forceDowngrade?: boolean;
}

interface Found {
  readonly present: readonly PresentObject[] | undefined;
  readonly installed: ReadonlyMap<string, InstalledObject>;
}

/** What is in the schema, and what of it the ledger says is ours. */
async function findObjects(warehouse: Warehouse): Promise<Found> {
  const present = await warehouse.presentObjects();
  const hasLedger = present?.some(({ kind, name }) => kind === 'table' && isNamed(name, LEDGER)) === true;
  // A table of this name may be somebody else's.
  const isOurs = hasLedger && (await warehouse.columns(nexus(LEDGER)))?.has('content_hash') === true;
  return { present, installed: isOurs ? await readLedger(warehouse) : new Map() };
}

/** Warehouses differ in the case of names that were not quoted. */
const isNamed = (name: string, other: string): boolean => name.toLowerCase() === other.toLowerCase();

/** What the ledger says is there; empty before the first deploy. */
export const installedObjects = async (warehouse: Warehouse): Promise<ReadonlyMap<string, InstalledObject>> =>
  (await findObjects(warehouse)).installed;

/** Objects of the deployment's schema that have a name of ours and that no deploy of ours made, by name. */
function foreignObjects(bundle: Bundle, { present, installed }: Found): string[] {
  const ours = new Set([...installed.keys()].map((key) => nameInKey(key).toLowerCase()));
  const wanted = new Set(bundle.objects.map(({ name }) => name.toLowerCase()));
  return (present ?? [])
    .filter(({ schema }) => schema === undefined)
    .map(({ name }) => name)
    .filter((name) => wanted.has(name.toLowerCase()) && !ours.has(name.toLowerCase()));
}

/** Whether the warehouse has what the ledger may list: someone may have dropped it. */
function isPresent(
  { warehouse, location }: Bundle,
  present: readonly PresentObject[],
  { kind, name }: BundleObject,
): boolean {
  const holds = (schema: string, wanted: PresentObject['kind']): boolean =>
    present.some((one) => one.kind === wanted && isNamed(one.name, name) && (one.schema ?? location.schema) === schema);
  // Done for as long as nothing is where earlier versions kept it.
  if (kind === 'leftover') return !holds(location.schema, 'table');
  const wanted = presentKind(kind);
  return wanted === undefined || holds(schemaOf(warehouse, location, name), wanted);
}

/**
 * Works out what a deploy would do. Nothing is touched.
 *
 * @throws where something of somebody else is in the way, or this version cannot be reached from what is there
 */
export async function prepareDeploy(
  warehouse: Warehouse,
  bundle: Bundle,
  { forceDowngrade = false }: DeployOptions = {},
): Promise<DeployPlan> {
  const found = await findObjects(warehouse);
  if (found.installed.size > 0 && !forceDowngrade) await refuseDowngrade(warehouse, bundle);
  if (found.installed.size > 0) await refuseOtherLayout(warehouse, bundle);
  const foreign = foreignObjects(bundle, found);
  if (foreign.length > 0) {
    throw new Error(
      `The schema ${bundle.location.schema} already holds ${foreign.sort().join(', ')}, which Nexus did not make. Choose another schema in the config, or rename them.`,
    );
  }
  const schemas = new Set(found.present === undefined ? [] : [bundle.location.schema]);
  for (const { kind, name } of bundle.objects) {
    if (kind === 'schema' && !schemas.has(name) && (await warehouse.hasSchema?.(name)) === true) schemas.add(name);
  }
  const planned = planDeploy(
    bundle,
    found.installed,
    (object) => isPresent(bundle, found.present ?? [], object),
    (name) => schemas.has(name),
  );
  const objects = new Map(bundle.objects.map((object) => [objectKey(object), object]));
  await checkReachable(warehouse, bundle, found.installed, planned);
  const changes: PlannedChange[] = [];
  for (const change of planned) {
    const object = objects.get(objectKey(change));
    const known = found.installed.get(objectKey(change));
    changes.push(
      change.action === 'change' && object !== undefined && known !== undefined
        ? { ...change, notices: await describeChange(warehouse, object, known) }
        : change,
    );
  }
  return { changes, ...(await following(warehouse, bundle, found.installed)) };
}

/** What the next run does because rules changed. */
function consequences(changed: readonly string[]): string[] {
  const ids = 'ids stay';
  if (changed.includes('results')) {
    return [`rules of traits, states or the program changed: the next run makes everything anew; ${ids}`];
  }
  const sources = changed.flatMap((part) => (part.startsWith('source ') ? [part.slice('source '.length)] : []));
  return [
    ...(changed.includes('identifiers')
      ? [
          `rules of identifiers changed: the next run judges every value anew and solves the entities of those that differ; ${ids}`,
        ]
      : []),
    ...(changed.includes('limits')
      ? [`limits or the priority changed: the next run solves the entities that they touch; ${ids}`]
      : []),
    ...(changed.includes('audiences')
      ? ['audiences or computed traits changed: the next run finds anew who is in them; no entity is solved']
      : []),
    ...(sources.length > 0 ? [`the next run reads ${sources.join(', ')} from the beginning; ${ids}`] : []),
  ];
}

/** What follows from a deploy, and is to be confirmed. */
async function following(
  warehouse: Warehouse,
  bundle: Bundle,
  installed: ReadonlyMap<string, InstalledObject>,
): Promise<Pick<DeployPlan, 'notes' | 'questions'>> {
  if (installed.get('table nexus_runs')?.hash === undefined) return { notes: [], questions: [] };
  const { rows } = await warehouse.query(
    spell(
      warehouse,
      sql`SELECT rules_hash FROM ${nexus('nexus_runs')} WHERE run_id = (SELECT MAX(run_id) FROM ${nexus('nexus_watermarks')})`,
    ),
  );
  const [last] = rows[0] ?? [];
  const recorded = String(last ?? '');
  const sources = await sourceChanges(warehouse, bundle, recorded);
  const rules = last === undefined ? [] : consequences(changedParts(bundle.rules, recorded));
  return { notes: [...sources.notes, ...rules], questions: sources.questions };
}

/** Plans and applies: for those who have nothing to ask in between. */
export async function deploy(
  warehouse: Warehouse,
  bundle: Bundle,
  onProgress?: (change: PlannedChange) => void,
  options: DeployOptions = {},
): Promise<DeployReport> {
  const { changes } = await prepareDeploy(warehouse, bundle, options);
  await applyDeploy(warehouse, bundle, changes, onProgress);
  return { changes };
}
