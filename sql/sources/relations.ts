import type { LogicalType } from '../tag.ts';

/** The four kinds of records, as a source gives them. */
export type RecordKind = 'event' | 'identifier' | 'trait' | 'membership';

const EVENT = {
  event_id: 'string',
  occurred_at: 'timestamp',
  event_name: 'string',
  event_description: 'string',
  event_value: 'float',
  value_unit: 'string',
  event_significance: 'float',
  event_type: 'string',
  source: 'string',
  source_table: 'string',
  synced_at: 'timestamp',
  _ingested_at: 'timestamp',
} as const;

const IDENTIFIER = {
  event_id: 'string',
  row_id: 'string',
  identifier_type: 'string',
  identifier_value: 'string',
  role: 'string',
  source: 'string',
  occurred_at: 'timestamp',
  _ingested_at: 'timestamp',
} as const;

const TRAIT = {
  event_id: 'string',
  row_id: 'string',
  identifier_type: 'string',
  identifier_value: 'string',
  trait_name: 'string',
  trait_value: 'string',
  source: 'string',
  occurred_at: 'timestamp',
  _ingested_at: 'timestamp',
} as const;

const MEMBERSHIP = {
  event_id: 'string',
  row_id: 'string',
  occurred_at: 'timestamp',
  person_identifier: 'string',
  person_identifier_type: 'string',
  group_identifier: 'string',
  group_identifier_type: 'string',
  role: 'string',
  source: 'string',
  _ingested_at: 'timestamp',
} as const;

/** Columns of a source relation, by the kind of its records. */
export const STANDARD_COLUMNS: Readonly<Record<RecordKind, Readonly<Record<string, LogicalType>>>> = {
  event: EVENT,
  identifier: IDENTIFIER,
  trait: TRAIT,
  membership: MEMBERSHIP,
};

/** Columns that no relation can do without. */
export const NEEDED_COLUMNS: Readonly<Record<RecordKind, readonly string[]>> = {
  event: ['event_id', 'occurred_at', 'event_name', '_ingested_at'],
  identifier: ['event_id', 'identifier_type', 'identifier_value', '_ingested_at'],
  trait: ['event_id', 'identifier_type', 'identifier_value', 'trait_name', 'trait_value', '_ingested_at'],
  membership: [
    'event_id',
    'person_identifier',
    'person_identifier_type',
    'group_identifier',
    'group_identifier_type',
    '_ingested_at',
  ],
};

/** What a name under `{source}_` holds. */
export interface RelationKind {
  readonly kind: RecordKind;
  /** Identifiers and traits: of what. */
  readonly entityType?: string;
}

/** Every relation name of the convention, for the given entity types. */
export function relationKinds(entityTypes: readonly string[]): Readonly<Record<string, RelationKind>> {
  return {
    events: { kind: 'event' },
    membership_identifiers: { kind: 'membership' },
    ...Object.fromEntries(
      entityTypes.flatMap((entityType) => [
        [`${entityType}_identifiers`, { kind: 'identifier', entityType }],
        [`${entityType}_traits`, { kind: 'trait', entityType }],
      ]),
    ),
  };
}

/** The view that holds all records of a source, in the columns of the event log. */
export const recordsView = (source: string): string => `${source}_records`;

/** The view that holds when each row of a source's own relations came in, and nothing else. */
export const arrivalsView = (source: string): string => `${source}_arrivals`;
