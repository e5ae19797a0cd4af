import { beforeAll, describe, expect, test } from '@jest/globals';
import { eventKey, sorted, sourceOf, surrogate, Warehouse } from './harness.ts';
import type { Row } from './harness.ts';

const calendar = sourceOf('google_calendar');
const SCHEDULED = 'meeting_scheduled';
const event = (moment: 'meeting_scheduled' | 'meeting', id: string) => eventKey('google_calendar', moment, id);
const EVENT = ['event_id', 'occurred_at', 'event_name', 'event_description'];

async function loaded(...rows: Row[]): Promise<Warehouse> {
  const warehouse = await Warehouse.with(calendar);
  await warehouse.insert(calendar, 'google_calendar_events', rows);
  return warehouse;
}

const MEETING: Row = {
  id: 'm1',
  status: 'confirmed',
  created: '2025-01-01T10:00:00.000Z',
  summary: 'Intro, "call"',
  organizer: { email: 'ours@ours.example', displayName: 'Us, Inc.', self: true },
  start: { dateTime: '2025-01-10T09:00:00-05:00', timeZone: 'America/New_York' },
  end: { dateTime: '2025-01-10T09:30:00-05:00', timeZone: 'America/New_York' },
  attendees: [
    { email: 'Ours@Ours.example', organizer: true, self: true, responseStatus: 'accepted' },
    { email: ' Jane@Shop.example', displayName: 'Doe, "Jane"', responseStatus: 'declined' },
    { email: 'bob@shop.example', optional: true, displayName: '' },
    { email: 'c_1@resource.calendar.google.com', resource: true, displayName: 'Room "1", 4th floor' },
    { email: 'team@group.calendar.google.com' },
    { displayName: 'Guest without an address' },
    { email: '' },
    { email: null },
    { email: '"a@b"@third.example' },
  ],
  eventType: 'default',
};

describe('one meeting', () => {
  let warehouse: Warehouse;
  beforeAll(async () => {
    warehouse = await loaded(MEETING);
  });

  test('is scheduled, then held', async () => {
    expect(await warehouse.rows('google_calendar_events', [...EVENT, 'event_significance', 'event_type'])).toEqual(
      sorted([
        [event(SCHEDULED, 'm1'), '2025-01-01 10:00:00', SCHEDULED, 'Meeting scheduled: Intro, "call"', 1, 'meeting'],
        [event('meeting', 'm1'), '2025-01-10 14:00:00', 'meeting_held', 'Meeting: Intro, "call"', 3, 'meeting'],
      ]),
    );
  });

  const parties = [
    ['organizer', 'ours@ours.example', 'ours.example'],
    ['declined', ' Jane@Shop.example', 'shop.example'],
    ['attendee', 'bob@shop.example', 'shop.example'],
    ['attendee', '"a@b"@third.example', 'third.example'],
  ] as const;
  const moments = [SCHEDULED, 'meeting'] as const;

  /** Who declines keeps the link group of an attendee. */
  const seatOf = (role: string): string => (role === 'declined' ? 'attendee' : role);

  test('person identifiers: the organiser once, no rooms, nobody without an address', async () => {
    const columns = ['event_id', 'row_id', 'identifier_type', 'identifier_value', 'role'];
    expect(await warehouse.rows('google_calendar_person_identifiers', columns)).toEqual(
      sorted(
        moments.flatMap((moment) =>
          parties.map(([role, address]) => [
            event(moment, 'm1'),
            surrogate('google_calendar', moment, 'm1', 'person', seatOf(role), address.trim().toLowerCase()),
            'email',
            address,
            role,
          ]),
        ),
      ),
    );
  });

  test('group identifiers', async () => {
    const columns = ['event_id', 'row_id', 'identifier_type', 'identifier_value', 'role'];
    expect(await warehouse.rows('google_calendar_group_identifiers', columns)).toEqual(
      sorted(
        moments.flatMap((moment) =>
          parties.map(([role, , host]) => [
            event(moment, 'm1'),
            surrogate('google_calendar', moment, 'm1', 'group', seatOf(role), host),
            'domain',
            host,
            role,
          ]),
        ),
      ),
    );
  });

  test('names are as of the scheduling', async () => {
    const columns = ['event_id', 'identifier_value', 'trait_name', 'trait_value'];
    expect(await warehouse.rows('google_calendar_person_traits', columns)).toEqual(
      sorted([
        [event(SCHEDULED, 'm1'), 'ours@ours.example', 'name', 'Us, Inc.'],
        [event(SCHEDULED, 'm1'), ' Jane@Shop.example', 'name', 'Doe, "Jane"'],
      ]),
    );
  });

  test('memberships', async () => {
    const columns = [
      'event_id',
      'person_identifier',
      'person_identifier_type',
      'group_identifier',
      'group_identifier_type',
      'role',
    ];
    expect(await warehouse.rows('google_calendar_membership_identifiers', columns)).toEqual(
      sorted(
        moments.flatMap((moment) =>
          parties.map(([role, address, host]) => [event(moment, 'm1'), address, 'email', host, 'domain', role]),
        ),
      ),
    );
  });
});

test('a cancellation renames the meeting, and leaves its scheduling', async () => {
  const warehouse = await loaded(MEETING, { ...MEETING, status: 'cancelled', _ingested_at: '2025-01-05T00:00:00Z' });
  const scheduled = [event(SCHEDULED, 'm1'), '2025-01-01 10:00:00', SCHEDULED, 'Meeting scheduled: Intro, "call"'];
  expect(await warehouse.rows('google_calendar_events', EVENT)).toEqual(
    sorted([
      scheduled,
      scheduled,
      [event('meeting', 'm1'), '2025-01-10 14:00:00', 'meeting_held', 'Meeting: Intro, "call"'],
      [event('meeting', 'm1'), '2025-01-10 14:00:00', 'meeting_cancelled', 'Meeting cancelled: Intro, "call"'],
    ]),
  );
});

test('a cancelled instance of a recurring meeting has nothing but its time', async () => {
  const warehouse = await loaded({
    id: 'series_20250110T140000Z',
    status: 'cancelled',
    recurringEventId: 'series',
    originalStartTime: { dateTime: '2025-01-10T14:00:00Z', timeZone: 'America/New_York' },
  });
  expect(await warehouse.rows('google_calendar_events', EVENT)).toEqual([
    [
      event('meeting', 'series_20250110T140000Z'),
      '2025-01-10 14:00:00',
      'meeting_cancelled',
      'Meeting cancelled: (no title)',
    ],
  ]);
  expect(await warehouse.rows('google_calendar_person_identifiers', ['event_id'])).toEqual([]);
});

test.each([
  ['an instant in UTC', { dateTime: '2025-01-10T14:00:00Z' }, '2025-01-10 14:00:00'],
  ['an instant with an offset', { dateTime: '2025-01-10T23:30:00+09:30' }, '2025-01-10 14:00:00'],
  ['an instant with a fraction', { dateTime: '2025-01-10T14:00:00.5Z' }, '2025-01-10 14:00:00.5'],
  ['a day', { date: '2025-01-10' }, '2025-01-10 00:00:00'],
])('a meeting starts at %s', async (_, start, expected) => {
  const warehouse = await loaded({ id: 'm', start });
  expect(await warehouse.rows('google_calendar_events', ['occurred_at'])).toEqual([[expected]]);
});

test.each([[null], [{}], [{ dateTime: 'soon' }], [{ date: '' }], [{ dateTime: null, date: null }]])(
  'a meeting at no time (%j) is only scheduled',
  async (start) => {
    const warehouse = await loaded({ id: 'm', start, created: '2025-01-01T10:00:00Z', attendees: [] });
    expect(await warehouse.rows('google_calendar_events', ['event_name'])).toEqual([[SCHEDULED]]);
  },
);

test('an attendee who organises is the organiser, where the meeting names none', async () => {
  const warehouse = await loaded({
    ...MEETING,
    organizer: null,
    created: null,
    attendees: [{ email: 'a@x.example', organizer: true }],
  });
  expect(await warehouse.rows('google_calendar_person_identifiers', ['identifier_value', 'role'])).toEqual([
    ['a@x.example', 'organizer'],
  ]);
});

test.each(['workingLocation', 'outOfOffice', 'focusTime', 'birthday'])('%s is no meeting', async (eventType) => {
  const warehouse = await loaded({ ...MEETING, eventType });
  expect(await warehouse.rows('google_calendar_events', ['event_name'])).toEqual([]);
  expect(await warehouse.rows('google_calendar_person_identifiers', ['event_id'])).toEqual([]);
});
