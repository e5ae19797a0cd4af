import fc from 'fast-check';
import type { Identifier } from '../oracle/rows.ts';
import { compare } from '../oracle/rows.ts';
import type { World } from '../support/world.ts';
import type { Override } from './overrides.ts';
import { day } from './records.ts';
import { inUniverse } from './universes.ts';

/** A pin that comes and goes. Which id it names is chosen from those that there are when it is made. */
export const pinOf = (steps: number, identifier: fc.Arbitrary<{ type: string; value: string }>) =>
  fc.record({
    identifier,
    from: fc.integer({ min: 1, max: steps - 1 }),
    steps: fc.integer({ min: 1, max: steps }),
    days: fc.integer({ min: 0, max: 2 }),
    pick: fc.nat({ max: 11 }),
  });
export type Pin = ReturnType<typeof pinOf> extends fc.Arbitrary<infer Of> ? Of : never;

type Histories = readonly { readonly pins: readonly Pin[] }[];

/** Ids by the universe whose identifiers they were minted from. */
async function idsOf(world: World): Promise<ReadonlyMap<number, readonly string[]>> {
  const found = new Map<number, string[]>();
  for (const row of await world.read('nexus_entity_ids', ['entity_id', 'entity_type', 'minted_value'])) {
    if (row['entity_type'] !== 'person') continue;
    const number = Number(String(row['minted_value']).split(':')[0]);
    found.set(number, [...(found.get(number) ?? []), String(row['entity_id'])]);
  }
  return found;
}

/** The pins of histories side by side, with the ids that they came to name. */
export class Pins {
  readonly #chosen = new Map<string, string>();

  async at(histories: Histories, step: number, world: World): Promise<Override[]> {
    const known = await idsOf(world);
    return histories.flatMap(({ pins }, number) =>
      pins.flatMap(({ identifier, from, steps, days, pick }, index): Override[] => {
        if (step < from || step >= from + steps) return [];
        const override_id = `p${String(number)}.${String(index)}`;
        const own = [...(known.get(number) ?? [])].sort(compare);
        const entity_id = this.#chosen.get(override_id) ?? own[pick % Math.max(own.length, 1)];
        if (entity_id === undefined) return [];
        this.#chosen.set(override_id, entity_id);
        const {
          entityType: entity_type,
          type: identifier_type_a,
          value: identifier_value_a,
        } = inUniverse(number, identifier);
        return [
          {
            override_id,
            kind: 'pin',
            created_at: day(days),
            entity_type,
            identifier_type_a,
            identifier_value_a,
            entity_id,
          },
        ];
      }),
    );
  }
}

const nameOf = (type: unknown, value: unknown): string => `${String(type)} ${String(value)}`;

/**
 * Pins that should act and do not, in words. By docs/ids.md a pin acts where the entity of its identifier has something
 * that the id ever named; of several for one entity, or for one id, the earliest does.
 */
export async function idlePins(
  world: World,
  pins: readonly Override[],
  normalized: (identifier: Identifier) => string,
): Promise<string[]> {
  const entities = new Map<string, string>();
  const members = new Map<string, string[]>();
  for (const row of await world.read('nexus_entity_map', [
    'entity_type',
    'identifier_type',
    'normalized_value',
    'entity_id',
  ])) {
    if (row['entity_type'] !== 'person' || row['entity_id'] === undefined) continue;
    const [name, entity] = [nameOf(row['identifier_type'], row['normalized_value']), String(row['entity_id'])];
    entities.set(name, entity);
    members.set(entity, [...(members.get(entity) ?? []), name]);
  }
  const named = new Map<string, Set<string>>();
  for (const row of await world.read('nexus_entity_names', ['entity_id', 'identifier_type', 'normalized_value'])) {
    const id = String(row['entity_id']);
    named.set(id, (named.get(id) ?? new Set()).add(nameOf(row['identifier_type'], row['normalized_value'])));
  }
  const taken = new Set<string>();
  const ordered = [...pins].sort(
    (one, other) => compare(one.created_at, other.created_at) || compare(one.override_id, other.override_id),
  );
  return ordered.flatMap(
    ({ override_id, entity_id: id = '', identifier_type_a: type = '', identifier_value_a: value = '' }) => {
      const entity = entities.get(nameOf(type, normalized({ entityType: 'person', type, value })));
      if (entity === undefined || !(members.get(entity) ?? []).some((name) => named.get(id)?.has(name) === true))
        return [];
      // An entity that took its id by an earlier pin, or an id that is taken.
      if (taken.has(entity) || taken.has(id)) return [];
      taken.add(entity).add(id);
      return entity === id ? [] : [`${override_id}: ${type} ${value} is ${entity}, and not ${id}`];
    },
  );
}

/** Which id each identifier has, and where ids lead: what a full refresh must not change. */
export async function standingIds(world: World): Promise<string[]> {
  const map = await world.read('nexus_entity_map', ['entity_type', 'identifier_type', 'identifier_value', 'entity_id']);
  const ids = await world.read('nexus_entity_ids', [
    'entity_id',
    'minted_type',
    'minted_value',
    'status',
    'redirect_to',
  ]);
  return [
    ...map.map((row) => `${nameOf(row['identifier_type'], row['identifier_value'])} is ${String(row['entity_id'])}`),
    ...ids.map(
      (row) =>
        `of ${nameOf(row['minted_type'], row['minted_value'])}: ${String(row['entity_id'])} ${String(row['status'])} ${String(row['redirect_to'])}`,
    ),
  ];
}
