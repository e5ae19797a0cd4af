import fc from 'fast-check';
import type { Delivering, Delivery, Identifier, LinkGroup } from '../oracle/rows.ts';
import { compare, standing } from '../oracle/rows.ts';
import type { Row } from '../support/world.ts';
import { pinOf } from './pins.ts';
import { day } from './records.ts';
import { groupOf, inUniverse, universeOf } from './universes.ts';

/**
 * Histories of what sources show: rows that come, also late and with stamps that are known, and are edited in place, blanked,
 * deleted, or gone; overrides that come and go, pins among them; and changes of a state that a relation gives.
 */

export const STEPS = 5;
/** Look-back: rows that come as late as histories let them are read. */
export const LOOK_BACK_HOURS = 54;

const TYPES = ['user_id', 'email', 'phone'] as const;
/** Some are one where a normaliser makes them one, and some where another does. */
const VALUES = ['a', 'A', 'b', 'b ', 'c'] as const;
/** Few, so that they meet: a hub with two spellings is rare else. */
const IDENTIFIERS = [
  ...['a', 'b', 'c', 'C', 'd'].map((value) => ({ type: 'user_id', value })),
  ...['a', 'A', 'b', 'b '].map((value) => ({ type: 'email', value })),
  ...['b', 'b ', ' b', 'B'].map((value) => ({ type: 'phone', value })),
] as const;
const RELATIONS = ['events', 'person_identifiers', 'person_traits', 'membership_identifiers'] as const;
type RelationName = (typeof RELATIONS)[number];

/** Name of the source of each way to deliver. */
export const SOURCE_OF: Readonly<Record<Delivering, string>> = { replace: 'crm', append: 'shop', snapshot: 'list' };

const step = fc.integer({ min: 0, max: STEPS - 1 });
const said = fc.record({
  identifier: fc.constantFrom(...IDENTIFIERS),
  /** Value of a trait, place of a membership, name of an event. */
  other: fc.integer({ min: 0, max: 2 }),
  days: fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }),
});

const rarely = (arbitrary: fc.Arbitrary<boolean>) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary });

export const history = fc.record({
  delivering: fc.constantFrom<Delivering>('replace', 'append', 'snapshot'),
  rows: fc.array(
    fc.record({
      // Most are what entities are made of.
      relation: fc.oneof(
        { weight: 2, arbitrary: fc.constant<RelationName>('person_identifiers') },
        { weight: 1, arbitrary: fc.constantFrom<RelationName>(...RELATIONS) },
      ),
      step,
      group: fc.integer({ min: 0, max: 5 }),
      /** More rows of the link group that come with it. */
      also: fc.array(said, { maxLength: 2 }),
      /** How many days the row's stamp lies behind: it may be one that is known. */
      lag: fc.constantFrom(0, 0, 1, 2),
      said,
      isBlank: rarely(fc.boolean()),
      isDeleted: rarely(fc.boolean()),
    }),
    { minLength: 4, maxLength: 18 },
  ),
  edits: fc.array(
    fc.record({
      step,
      row: fc.nat({ max: 17 }),
      part: fc.nat({ max: 1 }),
      how: fc.constantFrom('say', 'say', 'blank', 'delete', 'restamp', 'repeat', 'remove'),
      said,
    }),
    { maxLength: 8 },
  ),
  overrides: universeOf({ steps: STEPS, types: TYPES, values: VALUES, overrides: 2 }).map(({ overrides }) => overrides),
  pins: fc.array(pinOf(STEPS, fc.constantFrom(...IDENTIFIERS)), { maxLength: 2 }),
  /** Some spell an identifier as no record does. */
  changes: fc.array(said, { maxLength: 2 }),
});
export type History = typeof history extends fc.Arbitrary<infer Of> ? Of : never;

/** A row as its source shows it. */
interface Shown {
  readonly relation: RelationName;
  readonly group: number;
  /** In days. */
  stamp: number;
  said: History['rows'][number]['said'];
  isBlank: boolean;
  isDeleted: boolean;
}

/** Rows of one history as a source shows them, step by step. */
export class Showing {
  readonly #history: History;
  /** By their number in the history, and that in the row there; those that came, and did not go. */
  readonly #rows = new Map<string, Shown>();
  readonly #repeats: Shown[] = [];

  constructor(given: History) {
    this.#history = given;
  }

  /**
   * @param since from when on changes are noticed, in days
   */
  move(at: number, since: number): void {
    const { rows, edits, delivering } = this.#history;
    rows.forEach((row, number) => {
      if (row.step !== at) return;
      const { relation, group, lag, isBlank, isDeleted } = row;
      [row.said, ...row.also].forEach((each, part) => {
        const shown = { relation, group, stamp: 10 + at - lag, said: each, isBlank, isDeleted };
        this.#rows.set(`${String(number)}.${String(part)}`, shown);
      });
    });
    for (const edit of edits) {
      const name = `${String(edit.row % rows.length)}.${String(edit.part)}`;
      const row = this.#rows.get(name);
      // A snapshot is looked at whole; of others what is older is not looked at.
      if (edit.step !== at || row === undefined || (delivering !== 'snapshot' && row.stamp < since)) continue;
      switch (edit.how) {
        case 'say':
          // What was taken back may have come so long ago that it is not looked at.
          if (delivering === 'append' && row.isDeleted) break;
          Object.assign(row, { said: edit.said, isBlank: false, isDeleted: false });
          break;
        case 'blank':
          row.isBlank = true;
          break;
        case 'delete':
          row.isDeleted = true;
          break;
        case 'restamp':
          // What is appended is never taken away, so a row that gets another stamp would be two.
          if (delivering !== 'append') Object.assign(row, { stamp: 10 + at, said: edit.said });
          break;
        case 'repeat':
          this.#repeats.push({ ...row });
          break;
        case 'remove':
          if (delivering === 'snapshot') this.#rows.delete(name);
          break;
      }
    }
  }

  get shown(): readonly Shown[] {
    return [...this.#rows.values(), ...this.#repeats];
  }
}

const NAMES = ['paid', 'failed', 'ended'] as const;
const CITIES = ['Oslo', 'Lima', 'Pune'] as const;
const placeOf = (number: number, { other }: Shown['said']): string => `${String(number)}:place ${String(other)}`;

/** The rows of one universe as its source's relations hold them. */
export function tableRows(number: number, shown: readonly Shown[]): Readonly<Record<RelationName, Row[]>> {
  const of = (relation: RelationName, columns: (row: Shown, identifier: Identifier) => Row): Row[] =>
    shown
      .filter((row) => row.relation === relation)
      .map((row) => {
        const group = groupOf(number, row.group);
        return {
          event_id: `event ${group}`,
          ...(relation === 'events' ? {} : { row_id: `row ${group}` }),
          _ingested_at: day(row.stamp),
          ...(row.isDeleted ? { deleted: 'true' } : {}),
          ...(row.said.days === null && relation !== 'events' ? {} : { occurred_at: day(row.said.days ?? 1) }),
          ...columns(row, inUniverse(number, row.said.identifier)),
        };
      });
  const blank = (row: Shown, value: string): string => (row.isBlank ? ' ' : value);
  return {
    events: of('events', ({ said: { other } }) => ({ event_name: NAMES[other] })),
    person_identifiers: of('person_identifiers', (row, { type, value }) => ({
      identifier_type: type,
      identifier_value: blank(row, value),
    })),
    person_traits: of('person_traits', (row, { type, value }) => ({
      identifier_type: type,
      identifier_value: value,
      trait_name: row.said.days === null ? 'name' : 'city',
      trait_value: blank(row, CITIES[row.said.other] ?? ''),
    })),
    membership_identifiers: of('membership_identifiers', (row, { type, value }) => ({
      person_identifier_type: type,
      person_identifier: value,
      group_identifier_type: 'place',
      group_identifier: blank(row, placeOf(number, row.said)),
    })),
  };
}

/** The rows of one universe in the relation of a state; one without a time is no change. */
export const changeRows = (number: number, { changes }: History): Row[] =>
  changes.map(({ identifier, other, days }, index) => {
    const { type, value } = inUniverse(number, identifier);
    return {
      event_id: `change ${groupOf(number, index)}`,
      identifier_type: type,
      identifier_value: value,
      state_value: NAMES[other],
      ...(days === null ? {} : { occurred_at: day(days) }),
    };
  });

/** What stands of the rows that link, and of those that name somebody without linking, for the oracle. */
export function standingOf(number: number, delivering: Delivering, shown: readonly Shown[]): LinkGroup[] {
  const deliveries = (relation: RelationName, about: (row: Shown) => string | undefined): Delivery[] =>
    shown
      .filter((row) => row.relation === relation)
      .map((row): Delivery => {
        const named = inUniverse(number, row.said.identifier);
        const about_ = about(row);
        // A trait without a value names somebody all the same, where it says that it is gone.
        const isSilent = row.isBlank && !(row.isDeleted && relation === 'person_traits');
        return {
          source: SOURCE_OF[delivering],
          eventId: `event ${groupOf(number, row.group)}`,
          rowId: `row ${groupOf(number, row.group)}`,
          ingestedAt: day(row.stamp),
          occurredAt: row.said.days === null ? null : day(row.said.days),
          identifiers: isSilent ? [] : [named],
          isDeleted: row.isDeleted,
          ...(about_ === undefined ? {} : { about: about_ }),
        };
      });
  const alone = (groups: readonly LinkGroup[]): LinkGroup[] =>
    groups.flatMap((group) => group.members.map((member) => ({ ...group, members: [member] })));
  return [
    ...standing(
      deliveries('person_identifiers', () => undefined),
      delivering,
    ),
    ...alone(
      standing(
        deliveries('person_traits', ({ said: { days } }) => (days === null ? 'name' : 'city')),
        delivering,
      ),
    ),
    ...alone(
      standing(
        deliveries('membership_identifiers', ({ said: { other } }) => String(other)),
        delivering,
      ),
    ),
  ];
}

/** The newest stamp that a source shows, in days. */
export const newestStamp = (shown: readonly Shown[]): number =>
  shown.map(({ stamp }) => stamp).sort((one, other) => other - one)[0] ?? 0;

/** Texts by the universe whose values they name. */
export function byUniverse(texts: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  for (const text of [...texts].sort(compare)) {
    const number = Number(/(\d+)[:.]/.exec(text)?.[1] ?? '-1');
    found.set(number, [...(found.get(number) ?? []), text]);
  }
  return found;
}
