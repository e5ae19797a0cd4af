import type { Row, World } from '../support/world.ts';

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2026, 0, 1);

/** A timestamp some days after the beginning of 2026, as ISO 8601. */
export const day = (days: number): string => new Date(FIRST_DAY + days * DAY).toISOString();

/** One identifier, as type and value. */
export type Identifier = readonly [type: string, value: string];

/** A link group: its identifiers are one entity. */
export interface LinkRow {
  readonly id: string;
  readonly identifiers: readonly Identifier[];
  readonly occurredAt?: string | null;
  readonly ingestedAt?: string;
  readonly role?: string;
}

/** Rows of an identifiers relation, each link group an event of its own. */
export const identifierRows = (rows: readonly LinkRow[]): Row[] =>
  rows.flatMap(({ id, identifiers, occurredAt = day(0), ingestedAt = day(1), role }) =>
    identifiers.map(([identifier_type, identifier_value]) => ({
      event_id: `event ${id}`,
      row_id: `row ${id}`,
      identifier_type,
      identifier_value,
      ...(role === undefined ? {} : { role }),
      ...(occurredAt === null ? {} : { occurred_at: occurredAt }),
      _ingested_at: ingestedAt,
    })),
  );

/** A row of an identifiers relation that can be loaded. */
export const good: Row = {
  event_id: 'e',
  row_id: 'r',
  identifier_type: 'user_id',
  identifier_value: 'a',
  occurred_at: day(0),
  _ingested_at: day(1),
};

/** The sets of identifiers that are one entity, in a fixed order: the partition without its ids. */
export async function partition(world: World, entityType = 'person'): Promise<string[][]> {
  const rows = await world.read(`nexus_resolved_${entityType}_identifiers`);
  const entities = new Map<unknown, Set<string>>();
  for (const row of rows) {
    const id = row[`${entityType}_id`];
    const members = entities.get(id) ?? new Set();
    entities.set(id, members.add(`${String(row['identifier_type'])} ${String(row['normalized_value'])}`));
  }
  return sortSets([...entities.values()].map((members) => [...members]));
}

/** Each entity's least identifier, by its id, from rows of the map: a name that outlives the id. */
export function leastIdentifiers(map: readonly Row[]): ReadonlyMap<unknown, string> {
  const names = new Map<unknown, string>();
  for (const row of map) {
    const name = `${String(row['identifier_type'])} ${String(row['identifier_value'])}`;
    const known = names.get(row['entity_id']);
    if (known === undefined || name < known) names.set(row['entity_id'], name);
  }
  return names;
}

export const sortSets = (sets: readonly (readonly string[])[]): string[][] =>
  sets.map((set) => [...set].sort()).sort((left, right) => (left.join() < right.join() ? -1 : 1));

/** Components by the plainest union-find there is: what the engines are held against. */
export function components(groups: readonly (readonly string[])[]): string[][] {
  const parent = new Map<string, string>();
  const find = (node: string): string => {
    let root = node;
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next;
    parent.set(node, root);
    return root;
  };
  for (const group of groups) {
    for (const node of group) if (!parent.has(node)) parent.set(node, node);
    const [first, ...others] = group;
    for (const other of others) parent.set(find(other), find(first ?? other));
  }
  const sets = new Map<string, string[]>();
  for (const node of parent.keys()) sets.set(find(node), [...(sets.get(find(node)) ?? []), node]);
  return sortSets([...sets.values()]);
}
