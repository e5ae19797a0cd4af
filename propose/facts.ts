import type { MappedEvent, MappedTable, MappedTime, MappedValue } from '../config/types.ts';
import { asList } from '../config/mapping.ts';

/** One thing that is proposed of a table, which may be taken or left. */
export type Fact = { readonly why: string } & (
  | { readonly kind: 'key'; readonly key: MappedValue | MappedValue[] }
  | { readonly kind: 'occurred_at' | 'ingested_at'; readonly time: MappedTime }
  | { readonly kind: 'deleted'; readonly column: string }
  | { readonly kind: 'where'; readonly column: string }
  | {
      readonly kind: 'identifier' | 'trait';
      readonly part: string;
      readonly entityType: string;
      readonly name: string;
      readonly value: MappedValue;
    }
  | { readonly kind: 'event'; readonly name: string; readonly event: MappedEvent }
);

/** The column that an expression of ours reads: the first name in quotes. */
const columnIn = (sql: string): string => /["`]([^"`]+)["`]/.exec(sql)?.[1] ?? sql;

/** What a value is read from, in words. */
export const shown = (value: MappedValue | MappedValue[] | MappedTime): string =>
  asList(value as MappedValue | MappedValue[])
    .map((one) => (typeof one === 'string' ? one : (one.column ?? one.text ?? columnIn(one.sql ?? ''))))
    .join(', ');

/** A fact in two columns: what it makes, and of what. */
export function factText(fact: Fact): readonly [what: string, of: string] {
  switch (fact.kind) {
    case 'key':
      return ['key', shown(fact.key)];
    case 'occurred_at':
    case 'ingested_at':
      return [fact.kind, shown(fact.time)];
    case 'deleted':
      return ['deleted', fact.column];
    case 'where':
      return ['only rows with', fact.column];
    case 'identifier':
    case 'trait':
      return [`${fact.part}.${fact.kind === 'trait' ? 'traits.' : ''}${fact.name}`, shown(fact.value)];
    case 'event':
      return [`event ${fact.name}`, fact.event.at === undefined ? '' : shown(fact.event.at)];
  }
}

/** A name by which a fact is told from others of its table. */
export const factId = (fact: Fact): string => factText(fact).join(' ');

/** The mapping that facts come to; a part that has no identifier is left out, with its traits. */
export function mappingOf(facts: readonly Fact[]): MappedTable {
  const mapping: MappedTable = {};
  const parts: NonNullable<MappedTable['parts']> = {};
  const named = new Set(facts.flatMap((fact) => (fact.kind === 'identifier' ? [fact.part] : [])));
  for (const fact of facts) {
    switch (fact.kind) {
      case 'key':
        mapping.key = fact.key;
        break;
      case 'occurred_at':
      case 'ingested_at':
        mapping[fact.kind] = fact.time;
        break;
      case 'deleted':
        mapping.deleted = fact.column;
        break;
      case 'where':
        mapping.where = { ...mapping.where, [fact.column]: { not: null } };
        break;
      case 'event':
        mapping.events = { ...mapping.events, [fact.name]: fact.event };
        break;
      case 'identifier':
      case 'trait': {
        if (!named.has(fact.part)) break;
        const part = (parts[fact.part] ??= fact.part === fact.entityType ? {} : { entity_type: fact.entityType });
        if (fact.kind === 'trait') part.traits = { ...part.traits, [fact.name]: fact.value };
        else {
          const before = asList(part.identifiers?.[fact.name]);
          const all = [...before, fact.value];
          part.identifiers = { ...part.identifiers, [fact.name]: all.length === 1 ? fact.value : all };
        }
      }
    }
  }
  const groups = Object.values(parts).filter(
    (part, index) => (part.entity_type ?? Object.keys(parts)[index]) === 'group',
  );
  const persons = Object.entries(parts).filter(([name, part]) => (part.entity_type ?? name) === 'person');
  // One person and one group go without saying; with more, the group is that of the first.
  if (groups.length === 1 && persons.length > 1) {
    persons.forEach(([, part], index) => (part.member_of = index === 0 ? 'group' : []));
  }
  const { events, ...rest } = mapping;
  return { ...rest, parts, ...(events === undefined ? {} : { events }) };
}
