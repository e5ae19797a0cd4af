import type { Delivering, Delivery, Identifier, LinkGroup } from './rows.ts';
import { compare, contentKey, nameOf, standing } from './rows.ts';

/** What an analyst decided about two identifiers. */
export interface Decision {
  readonly kind: 'link' | 'veto';
  readonly one: Identifier;
  readonly other: Identifier;
  readonly createdAt: string;
}

export interface Rules {
  /** Identifiers that link nobody, each by the name of the rule. */
  readonly blocked?: (identifier: Identifier) => string | undefined;
  /** Most distinct identifiers of one other type that an identifier of a type may share rows with. */
  readonly hubLimits?: Readonly<Record<string, number>>;
  /** Most distinct values of a type that an entity may hold. */
  readonly entityLimits?: Readonly<Record<string, number>>;
  /** Types, the strongest first; what is not named is weaker than all that are. */
  readonly priority?: readonly string[];
  readonly decisions?: readonly Decision[];
}

/** A pair of identifiers that some row or link ties, and that are two entities all the same. */
export interface Refused {
  readonly pair: readonly [string, string];
  readonly rule: string;
}

/** Identifiers stand here as {@link nameOf} names them. Everything is sorted. */
export interface Resolution {
  readonly entities: readonly (readonly string[])[];
  /** Without constraints: what chains of rows connect. */
  readonly components: readonly (readonly string[])[];
  /** Identifier to the rule that set it aside. */
  readonly setAside: ReadonlyMap<string, string>;
  readonly refused: readonly Refused[];
}

/** Sets that grow together. Plain on purpose: a list of members per set. */
class Sets {
  readonly #of = new Map<string, Set<string>>();

  add(member: string): void {
    if (!this.#of.has(member)) this.#of.set(member, new Set([member]));
  }

  of(member: string): ReadonlySet<string> {
    return this.#of.get(member) ?? new Set([member]);
  }

  union(one: string, other: string): void {
    const joined = new Set([...this.of(one), ...this.of(other)]);
    for (const member of joined) this.#of.set(member, joined);
  }

  all(): string[][] {
    return [...new Set(this.#of.values())].map((set) => [...set].sort()).sort(([a = ''], [b = '']) => compare(a, b));
  }
}

/** What orders two pairs that are equal in everything else: no hash key, and no order of arrival. */
const pairMark = (one: Identifier, other: Identifier): string =>
  contentKey([one, other].map(({ type, value }) => contentKey([type, value])).sort());

const pairKey = (one: string, other: string): string => JSON.stringify([one, other].sort());

/** Identifiers that link nobody: blocked ones, and those that share rows with too many others of one type. */
function setAsideBy(rows: readonly LinkGroup[], { blocked, hubLimits = {} }: Rules): Map<string, string> {
  const aside = new Map<string, string>();
  const partners = new Map<string, Map<string, Set<string>>>();
  const isBlocked = (identifier: Identifier): boolean => {
    const rule = blocked?.(identifier);
    if (rule !== undefined) aside.set(nameOf(identifier), rule);
    return rule !== undefined;
  };
  for (const { members } of rows) {
    const free = members.map(({ identifier }) => identifier).filter((identifier) => !isBlocked(identifier));
    for (const hub of free) {
      const byType = partners.get(nameOf(hub)) ?? new Map<string, Set<string>>();
      partners.set(nameOf(hub), byType);
      for (const partner of free) {
        if (partner.type === hub.type || partner.entityType !== hub.entityType) continue;
        const seen = byType.get(partner.type) ?? new Set();
        byType.set(partner.type, seen.add(nameOf(partner)));
      }
      const limit = hubLimits[hub.type];
      if (limit === undefined) continue;
      for (const seen of byType.values()) if (seen.size > limit) aside.set(nameOf(hub), `hub_limit ${hub.type}`);
    }
  }
  return aside;
}

interface Pair {
  readonly one: Identifier;
  readonly other: Identifier;
  firstSeen: string | null;
}

/** All pairs that link groups hold, with when the first of their link groups was seen: by any of what links in it. */
function pairsOf(rows: readonly LinkGroup[], isAside: (identifier: Identifier) => boolean): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { members } of rows) {
    const linking = members.filter(({ identifier }) => !isAside(identifier));
    const free = linking.map(({ identifier }) => identifier);
    const occurredAt = linking.map((member) => member.occurredAt).sort(compare)[0] ?? null;
    for (const one of free) {
      for (const other of free) {
        if (nameOf(one) >= nameOf(other) || one.entityType !== other.entityType) continue;
        const key = pairKey(nameOf(one), nameOf(other));
        const known = pairs.get(key);
        if (known === undefined) pairs.set(key, { one, other, firstSeen: occurredAt });
        else if (compare(occurredAt, known.firstSeen) < 0) known.firstSeen = occurredAt;
      }
    }
  }
  return [...pairs.values()];
}

/**
 * What rows and rules come to, as a function of the set of rows: the order of deliveries, repeats of them and batches have
 * no part in it. As plain as can be, to hold every engine against.
 */
export const resolve = (
  deliveries: readonly Delivery[],
  rules: Rules = {},
  delivering: Delivering = 'replace',
): Resolution => resolveGroups(standing(deliveries, delivering), rules);

/** The same of what stands. */
export function resolveGroups(rows: readonly LinkGroup[], rules: Rules = {}): Resolution {
  const { entityLimits = {}, priority = [], decisions = [] } = rules;
  const aside = setAsideBy(rows, rules);
  const isAside = (identifier: Identifier): boolean => aside.has(nameOf(identifier));
  const known = new Map<string, Identifier>();
  for (const { members } of rows) {
    for (const { identifier } of members) if (!isAside(identifier)) known.set(nameOf(identifier), identifier);
  }
  const acts = ({ one, other }: Decision): boolean =>
    known.has(nameOf(one)) && known.has(nameOf(other)) && nameOf(one) !== nameOf(other);
  const inOrder = decisions
    .filter(acts)
    .map((decision) => ({ ...decision, hash: pairMark(decision.one, decision.other) }))
    .sort((left, right) => compare(left.createdAt, right.createdAt) || compare(left.hash, right.hash));
  const links = inOrder.filter(({ kind }) => kind === 'link');
  const vetoes = inOrder.filter(({ kind }) => kind === 'veto');

  const rank = ({ type }: Identifier): number => {
    const place = priority.indexOf(type);
    return place < 0 ? priority.length : place;
  };
  const pairs = pairsOf(rows, isAside)
    .map((pair) => ({
      ...pair,
      weaker: Math.max(rank(pair.one), rank(pair.other)),
      stronger: Math.min(rank(pair.one), rank(pair.other)),
      hash: pairMark(pair.one, pair.other),
    }))
    .sort(
      (left, right) =>
        left.weaker - right.weaker ||
        left.stronger - right.stronger ||
        compare(left.firstSeen, right.firstSeen) ||
        compare(left.hash, right.hash),
    );

  const components = new Sets();
  const entities = new Sets();
  // Identifiers that accepted links join count as one value.
  const linked = new Sets();
  for (const name of known.keys()) for (const sets of [components, entities, linked]) sets.add(name);

  /** The rule that a union would break. */
  const broken = (one: string, other: string, asLink: boolean): string | undefined => {
    const union = new Set([...entities.of(one), ...entities.of(other)]);
    for (const veto of vetoes) {
      if (union.has(nameOf(veto.one)) && union.has(nameOf(veto.other))) return 'veto';
    }
    const groupOf = (name: string): string => {
      const group = [...linked.of(name)];
      const joined = asLink && (group.includes(one) || group.includes(other));
      return (joined ? [...linked.of(one), ...linked.of(other)] : group).sort()[0] ?? name;
    };
    for (const [type, limit] of Object.entries(entityLimits)) {
      const values = new Set([...union].filter((name) => known.get(name)?.type === type).map(groupOf));
      if (values.size > limit) return `entity_limit ${type}`;
    }
    return undefined;
  };

  const ties = [
    ...links.map(({ one, other }) => ({ one: nameOf(one), other: nameOf(other), isLink: true })),
    ...pairs.map(({ one, other }) => ({ one: nameOf(one), other: nameOf(other), isLink: false })),
  ];
  for (const { one, other, isLink } of ties) {
    components.union(one, other);
    if (broken(one, other, isLink) !== undefined) continue;
    entities.union(one, other);
    if (isLink) linked.union(one, other);
  }
  const refused = ties
    .filter(({ one, other }) => !entities.of(one).has(other))
    .map(({ one, other, isLink }) => ({
      pair: [one, other].sort() as [string, string],
      rule: broken(one, other, isLink) ?? 'nothing',
    }));
  return {
    entities: entities.all(),
    components: components.all(),
    setAside: new Map([...aside].sort(([left], [right]) => compare(left, right))),
    refused: refused.sort((left, right) => compare(left.pair.join(), right.pair.join())),
  };
}
