import { LONGEST_TEXT } from '../../sql/blocks/record_faults.ts';
import type { Row } from '../support/world.ts';
import { day, good } from './records.ts';

export const event: Row = { event_id: 'e8', event_name: 'paid', occurred_at: day(0), _ingested_at: day(2) };

/** What is wrong with a record, where it stands, the record, and what is said of it. */
export const REJECTED: readonly (readonly [what: string, relation: string, row: Row, said: Row])[] = [
  [
    'no _ingested_at',
    'person_identifiers',
    { ...good, event_id: 'e7', _ingested_at: null },
    { event_id: 'e7', row_id: 'r', column_name: '_ingested_at', reason: 'is missing' },
  ],
  [
    'an _ingested_at that is ahead of the clock',
    'person_identifiers',
    { ...good, event_id: 'e7', _ingested_at: '2999-01-01T00:00:00Z' },
    { event_id: 'e7', row_id: 'r', column_name: '_ingested_at', reason: 'is more than a day ahead of the clock' },
  ],
  [
    'an _ingested_at of before there were loads',
    'person_identifiers',
    { ...good, event_id: 'e7', _ingested_at: '0001-01-01T00:00:00Z' },
    { event_id: 'e7', row_id: 'r', column_name: '_ingested_at', reason: 'is before 1900' },
  ],
  [
    'no event_id',
    'person_identifiers',
    { ...good, event_id: null },
    { row_id: 'r', column_name: 'event_id', reason: 'is missing' },
  ],
  [
    'a blank event_id',
    'person_identifiers',
    { ...good, event_id: ' ' },
    { event_id: ' ', row_id: 'r', column_name: 'event_id', reason: 'is missing' },
  ],
  [
    'no row_id',
    'person_identifiers',
    { ...good, row_id: null },
    { event_id: 'e', column_name: 'row_id', reason: 'is missing' },
  ],
  [
    'no identifier_type',
    'person_identifiers',
    { ...good, event_id: 'e7', identifier_type: null },
    { event_id: 'e7', row_id: 'r', column_name: 'identifier_type', reason: 'is missing' },
  ],
  [
    'an event without a time',
    'events',
    { ...event, occurred_at: null },
    { event_id: 'e8', column_name: 'occurred_at', reason: 'is missing' },
  ],
  [
    'a trait without a name',
    'person_traits',
    { ...good, event_id: 'e7', trait_value: 'x' },
    { event_id: 'e7', row_id: 'r', column_name: 'trait_name', reason: 'is missing' },
  ],
  [
    'a membership whose group has no type',
    'membership_identifiers',
    {
      event_id: 'e7',
      row_id: 'r',
      person_identifier: 'a',
      person_identifier_type: 'user_id',
      group_identifier: 'g',
      _ingested_at: day(2),
    },
    { event_id: 'e7', row_id: 'r', column_name: 'group_identifier_type', reason: 'is missing' },
  ],
  [
    'a text that is too long',
    'person_traits',
    { ...good, event_id: 'e7', trait_name: 'name', trait_value: 'x'.repeat(LONGEST_TEXT + 1) },
    {
      event_id: 'e7',
      row_id: 'r',
      column_name: 'trait_value',
      reason: `has more than ${String(LONGEST_TEXT)} characters`,
    },
  ],
];
