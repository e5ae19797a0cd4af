import type { RecordKind } from '../sources/relations.ts';
import type { PlannedEvent, PlannedPart, PlannedValue, TablePlan } from './table_plan.ts';

/** One row that each record of a table gives: what is known of it at the build, and where the rest stands. */
export interface RecordRow {
  readonly kind: RecordKind;
  readonly entityType: string | null;
  /** Of the table's events, from 1; 0 for the record itself, which its identifiers, traits and memberships hang on. */
  readonly event: number;
  /** Tells the link groups of one event apart. */
  readonly linkGroup: readonly string[];
  readonly identifierType: string | null;
  /** Column of the normalized view. */
  readonly value: string | null;
  readonly separator?: string | undefined;
  readonly groupType?: string;
  readonly group?: PlannedValue;
  readonly trait?: PlannedValue;
  readonly part?: PlannedPart;
  /** First of its link group: it is there although it is blank, so that what a newer delivery clears is seen to be cleared. */
  readonly isFirst: boolean;
}

const firstOnes = (rows: readonly Omit<RecordRow, 'isFirst'>[]): RecordRow[] =>
  rows.map((row, index) => ({ ...row, isFirst: index === 0 }));

const identifierRows = (part: PlannedPart, event: number): RecordRow[] =>
  firstOnes(
    part.identifiers.map(({ type, column, separator }) => ({
      kind: 'identifier',
      entityType: part.entityType,
      event,
      linkGroup: [part.name],
      identifierType: type,
      value: column,
      separator,
      part,
    })),
  );

const traitRows = (part: PlannedPart): RecordRow[] =>
  firstOnes(
    part.traits.map((trait) => ({
      kind: 'trait',
      entityType: part.entityType,
      event: 0,
      linkGroup: [part.name],
      identifierType: null,
      value: part.best.value,
      trait,
      part,
    })),
  );

const membershipRows = (person: PlannedPart, group: PlannedPart): RecordRow[] =>
  firstOnes(
    group.identifiers.flatMap((of) =>
      person.identifiers.map(({ type, column, separator }) => ({
        kind: 'membership' as const,
        entityType: 'person',
        event: 0,
        linkGroup: [person.name, group.name],
        identifierType: type,
        value: column,
        separator,
        groupType: of.type,
        group: of,
        part: person,
      })),
    ),
  );

const eventRow = (_event: PlannedEvent, index: number): RecordRow => ({
  kind: 'event',
  entityType: null,
  event: index + 1,
  linkGroup: [],
  identifierType: null,
  value: null,
  isFirst: true,
});

/** All rows that a record gives. Its identifiers stand with each of its events too: who took part in it. */
export function recordRows({ parts, events, memberships }: TablePlan): RecordRow[] {
  const partOf = (name: string): PlannedPart | undefined => parts.find((part) => part.name === name);
  return [
    ...events.map(eventRow),
    ...[0, ...events.keys()].flatMap((_, event) => parts.flatMap((part) => identifierRows(part, event))),
    ...parts.flatMap(traitRows),
    ...memberships.flatMap(({ person, group }) => {
      const [member, of] = [partOf(person.name), partOf(group.name)];
      return member === undefined || of === undefined ? [] : membershipRows(member, of);
    }),
  ];
}
