import { nexus_installed } from '../sql/tables/operations.ts';
import { id, join, nexus, op, sql } from '../sql/tag.ts';
import type { Sql } from '../sql/tag.ts';
import type { BundleObject, ObjectKind } from '../build/bundle.ts';
import type { Warehouse } from '../warehouses/warehouse.ts';
import { spell } from '../warehouses/warehouse.ts';

export const LEDGER = nexus_installed.name;

/** What the ledger says of an object. An empty hash: a deploy began to make it and did not say that it was done. */
export interface InstalledObject {
  readonly kind: ObjectKind;
  readonly hash: string;
  readonly definition: string | null;
  readonly version: string;
}

interface ObjectName {
  readonly kind: ObjectKind;
  readonly name: string;
}

/** Identity of an object: a seed fills a table of its own name. */
export const objectKey = (object: { readonly kind: string; readonly name: string }): string =>
  `${object.kind} ${object.name}`;

/** The name in a key of {@link objectKey}. */
export const nameInKey = (key: string): string => key.slice(key.indexOf(' ') + 1);

/** What the ledger lists, by key. */
export async function readLedger(warehouse: Warehouse): Promise<Map<string, InstalledObject>> {
  const { rows } = await warehouse.query(
    spell(warehouse, sql`SELECT object_name, kind, content_hash, definition, version FROM ${nexus(LEDGER)}`),
  );
  return new Map(
    rows.map(([name, kind, hash, definition, version]) => [
      objectKey({ kind: String(kind), name: String(name) }),
      {
        kind: String(kind) as ObjectKind,
        hash: String(hash),
        definition: definition === null ? null : String(definition),
        version: String(version),
      },
    ]),
  );
}

const COLUMNS = ['object_name', 'kind', 'content_hash', 'definition', 'version', 'installed_at'].map(id);

/** Says that objects are there and what made them, in place of what was said of them: one statement, all or nothing. */
export const recordRows = (objects: readonly BundleObject[], version: string): Sql => {
  const rows = op.constants(
    'listed',
    { object_name: 'string', kind: 'string', content_hash: 'string', definition: 'string' },
    objects.map(({ name, kind, hash, text }) => [name, kind, hash, text]),
  );
  return sql`MERGE INTO ${nexus(LEDGER)} AS stored
USING (
SELECT listed.*, ${version} AS version, ${op.now()} AS installed_at
FROM ${rows}
) AS given
ON stored.object_name = given.object_name AND stored.kind = given.kind
WHEN MATCHED THEN UPDATE SET content_hash = given.content_hash, definition = given.definition, version = given.version, installed_at = given.installed_at
WHEN NOT MATCHED THEN INSERT (${join(COLUMNS, ', ')}) VALUES (${join(
    COLUMNS.map((column) => sql`given.${column}`),
    ', ',
  )})`;
};

/** Takes objects out of the ledger. */
export const forgetRows = (objects: readonly ObjectName[]): Sql =>
  sql`DELETE FROM ${nexus(LEDGER)} WHERE ${join(
    objects.map(({ kind, name }) => sql`(object_name = ${name} AND kind = ${kind})`),
    ' OR ',
  )}`;

/** Characters of definitions in one statement: warehouses take about a million, and escapes make texts longer. */
const BATCH = 300_000;

function batches(objects: readonly BundleObject[]): BundleObject[][] {
  const found: BundleObject[][] = [];
  let size = Infinity;
  for (const object of objects) {
    size += object.text.length;
    if (size > BATCH) {
      found.push([]);
      size = object.text.length;
    }
    found.at(-1)?.push(object);
  }
  return found;
}

/** Records objects, in place of what the ledger said of them. */
export async function record(warehouse: Warehouse, objects: readonly BundleObject[], version: string): Promise<void> {
  for (const batch of batches(objects)) await warehouse.execute(spell(warehouse, recordRows(batch, version)));
}

export async function forget(warehouse: Warehouse, objects: readonly ObjectName[]): Promise<void> {
  if (objects.length > 0) await warehouse.execute(spell(warehouse, forgetRows(objects)));
}
