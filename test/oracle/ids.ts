import { compare, contentKey } from './rows.ts';

/** An id as it stands. Identifiers stand here as `nameOf` names them. */
export interface KnownId {
  /** `live`, the live id that it leads to, or null: nothing is left of it. */
  readonly leadsTo: string | null;
  readonly mintedFrom: string;
  readonly generation: number;
  /** Number of the run that minted it. */
  readonly since: number;
  /** Every identifier that it ever named, and whether it claims it. */
  readonly names: ReadonlyMap<string, boolean>;
}

export interface Ids {
  readonly ids: ReadonlyMap<string, KnownId>;
  /** Identifier to the id of its entity. */
  readonly holders: ReadonlyMap<string, string>;
}

/** Says that the entity of an identifier has an id. */
export interface Pin {
  readonly identifier: string;
  readonly id: string;
  readonly createdAt: string;
  readonly overrideId: string;
}

export interface Entities {
  readonly entities: readonly (readonly string[])[];
  /** When each identifier was first seen; null where nobody knows. */
  readonly firstSeen: ReadonlyMap<string, string | null>;
  readonly pins?: readonly Pin[];
}

/** An id of an identifier and the count of ids that were minted from it before. */
export type Mint = (identifier: string, generation: number) => string;

export const NO_IDS: Ids = { ids: new Map(), holders: new Map() };

const mark = (name: string): string => {
  const [, type = '', value = ''] = JSON.parse(name) as string[];
  return contentKey([type, value]);
};

type Ranked = readonly (number | string)[];

/** Of several the one whose ranking is least, compared place by place. */
function least<T>(candidates: readonly T[], ranking: (candidate: T) => Ranked): T | undefined {
  const order = (left: T, right: T): number => {
    const [one, other] = [ranking(left), ranking(right)];
    for (const [place, value] of one.entries()) {
      const against = other[place];
      if (value === against || against === undefined) continue;
      return value < against ? -1 : 1;
    }
    return 0;
  };
  return [...candidates].sort(order)[0];
}

/** The ids of a run, from those before it and the entities that it found. Everything is looked at, every time. */
export function nextIds(before: Ids, { entities, firstSeen, pins = [] }: Entities, run: number, mint: Mint): Ids {
  const known = (id: string): KnownId => {
    const found = before.ids.get(id);
    if (found === undefined) throw new Error(`There is no id ${id}.`);
    return found;
  };
  const named = (id: string, entity: readonly string[]): string[] =>
    entity.filter((name) => before.ids.get(id)?.names.has(name) ?? false);
  const claims = (id: string, entity: readonly string[]): number =>
    entity.filter((name) => known(id).names.get(name) ?? false).length;
  const members = (id: string, entity: readonly string[]): number =>
    entity.filter((name) => before.holders.get(name) === id).length;
  const origin = (id: string, entity: readonly string[]): number => (entity.includes(known(id).mintedFrom) ? 0 : 1);
  const leastMark = (id: string, entity: readonly string[]): string =>
    named(id, entity).map(mark).sort(compare)[0] ?? '';

  const taken = new Map<readonly string[], string>();
  const isTaken = (id: string): boolean => [...taken.values()].includes(id);
  const ids = [...before.ids.keys()];

  // Of each id the earliest pin that can act, and of those the earliest of each entity.
  const eligible = pins.flatMap((pin) => {
    const entity = entities.find((each) => each.includes(pin.identifier));
    return entity !== undefined && named(pin.id, entity).length > 0 ? [{ ...pin, entity }] : [];
  });
  const age = (pin: Pin): Ranked => [pin.createdAt, pin.overrideId];
  const earliest = ids.flatMap(
    (id) =>
      least(
        eligible.filter((pin) => pin.id === id),
        age,
      ) ?? [],
  );
  for (const entity of entities) {
    const pin = least(
      earliest.filter((each) => each.entity === entity),
      age,
    );
    if (pin !== undefined) taken.set(entity, pin.id);
  }

  const live = ids.filter((id) => known(id).leadsTo === 'live' && !isTaken(id));
  const heirOfLive = new Map(
    live.map((id) => [
      id,
      least(
        entities.filter((entity) => members(id, entity) > 0),
        (entity) => [-claims(id, entity), -members(id, entity), origin(id, entity), leastMark(id, entity)],
      ),
    ]),
  );
  for (const entity of entities) {
    if (taken.has(entity)) continue;
    const id = least(
      live.filter((each) => heirOfLive.get(each) === entity),
      (each) => [-members(each, entity), known(each).since, each],
    );
    if (id !== undefined) taken.set(entity, id);
  }

  const heirs = new Map(
    ids
      .filter((id) => !isTaken(id))
      .map((id) => [
        id,
        least(
          entities.filter((entity) => named(id, entity).length > 0),
          (entity) => [-claims(id, entity), -named(id, entity).length, origin(id, entity), leastMark(id, entity)],
        ),
      ]),
  );
  for (const entity of entities) {
    if (taken.has(entity)) continue;
    const id = least(
      [...heirs.keys()].filter((each) => heirs.get(each) === entity && claims(each, entity) > 0),
      (each) => [-claims(each, entity), known(each).since, each],
    );
    if (id !== undefined) taken.set(entity, id);
  }

  const minted = new Map<string, KnownId>();
  for (const entity of entities) {
    if (taken.has(entity)) continue;
    const mintedFrom = least(entity, (name) => {
      const seen = firstSeen.get(name) ?? null;
      return [seen === null ? 1 : 0, seen ?? '', mark(name)];
    });
    if (mintedFrom === undefined) continue;
    const generation = ids.filter((id) => known(id).mintedFrom === mintedFrom).length;
    const id = mint(mintedFrom, generation);
    taken.set(entity, id);
    const names = new Map(entity.map((name) => [name, true]));
    minted.set(id, { leadsTo: 'live', mintedFrom, generation, since: run, names });
  }

  const everNamed = new Set(ids.flatMap((id) => [...known(id).names.keys()]));
  const after = new Map(minted);
  for (const id of ids) {
    const { names, ...rest } = known(id);
    const entity = [...taken].find(([, taker]) => taker === id)?.[0];
    if (entity === undefined) {
      const heir = heirs.get(id);
      after.set(id, { ...rest, names, leadsTo: (heir && taken.get(heir)) ?? null });
      continue;
    }
    const isPure = entity.every((name) => names.get(name) ?? !everNamed.has(name));
    const added = entity.filter((name) => !names.has(name)).map((name) => [name, isPure] as const);
    after.set(id, { ...rest, leadsTo: 'live', names: new Map([...names, ...added]) });
  }
  return {
    ids: after,
    holders: new Map([...taken].flatMap(([entity, id]) => entity.map((name) => [name, id] as const))),
  };
}
