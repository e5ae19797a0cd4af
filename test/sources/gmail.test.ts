import { beforeAll, describe, expect, test } from '@jest/globals';
import { eventKey, sorted, sourceOf, surrogate, Warehouse } from './harness.ts';
import type { Row } from './harness.ts';

const gmail = sourceOf('gmail', {
  own_domains: ['ours.example'],
  support_addresses: ['support@ours.example', 'help@ours.example'],
  closed_labels: ['Label_12', 'Label_13'],
});

/** A message; headers by name. */
const message = (id: string, headers: Record<string, string>, more: Row = {}): Row => ({
  id,
  threadId: 't1',
  internalDate: '1740000000123',
  labelIds: ['INBOX'],
  payload: { mimeType: 'text/plain', headers: Object.entries(headers).map(([name, value]) => ({ name, value })) },
  ...more,
});

const EVENT = ['event_id', 'occurred_at', 'event_name', 'event_description', 'event_significance'];
const PERSON = ['event_id', 'identifier_type', 'identifier_value', 'role'];

describe('one message', () => {
  let warehouse: Warehouse;
  const id = eventKey('gmail', 'message', 'm1');

  beforeAll(async () => {
    warehouse = await Warehouse.with(gmail);
    await warehouse.insert(gmail, 'gmail_messages', [
      message('m1', {
        from: `"Doe, Jane" <Jane@Shop.example>`,
        Subject: 'Hello; "world"',
        TO: `The shop: bob@shop.example, "O'Neil, Ann" <ann@mail.other.example>;, ours@ours.example`,
        cC: `not an address, weird+tag@Third.example, bob@SHOP.example (Bob "B" Ray)`,
      }),
    ]);
  });

  test('events', async () => {
    expect(await warehouse.all('gmail_events')).toEqual([
      {
        event_id: id,
        occurred_at: '2025-02-19 21:20:00.123',
        event_name: 'message_received',
        event_description: 'Email received: Hello; "world"',
        event_value: null,
        value_unit: null,
        event_significance: 2,
        event_type: 'email',
        source: 'gmail',
        source_table: 'gmail_messages',
        synced_at: '2025-01-02 03:04:05.000006',
        _ingested_at: '2025-01-02 03:04:05.000006',
        source_key: 'm1',
        is_gone: false,
      },
    ]);
  });

  test('person identifiers: each mailbox is a link group of its own', async () => {
    expect(await warehouse.rows('gmail_person_identifiers', [...PERSON, 'row_id'])).toEqual(
      sorted(
        [
          ['sender', 'Jane@Shop.example'],
          ['recipient', 'bob@shop.example'],
          ['recipient', 'ann@mail.other.example'],
          ['recipient', 'ours@ours.example'],
          ['copied', 'not an address'],
          ['copied', 'weird+tag@Third.example'],
          ['copied', 'bob@SHOP.example'],
        ].map(([role = '', address = '']) => [
          id,
          'email',
          address,
          role,
          surrogate('gmail', 'message', 'm1', 'person', role, address.toLowerCase()),
        ]),
      ),
    );
  });

  test('group identifiers: the hosts, in lower case', async () => {
    expect(await warehouse.rows('gmail_group_identifiers', [...PERSON, 'row_id'])).toEqual(
      sorted(
        [
          ['sender', 'shop.example'],
          ['recipient', 'shop.example'],
          ['recipient', 'mail.other.example'],
          ['recipient', 'ours.example'],
          ['copied', 'third.example'],
          ['copied', 'shop.example'],
        ].map(([role = '', host = '']) => [
          id,
          'domain',
          host,
          role,
          surrogate('gmail', 'message', 'm1', 'group', role, host),
        ]),
      ),
    );
  });

  test('names, commas and quotes included', async () => {
    expect(await warehouse.rows('gmail_person_traits', ['identifier_value', 'trait_name', 'trait_value'])).toEqual(
      sorted([
        ['Jane@Shop.example', 'name', 'Doe, Jane'],
        ['ann@mail.other.example', 'name', "O'Neil, Ann"],
        ['bob@SHOP.example', 'name', 'Bob "B" Ray'],
      ]),
    );
  });

  test('memberships: a mailbox is of its host', async () => {
    const columns = [
      'person_identifier',
      'person_identifier_type',
      'group_identifier',
      'group_identifier_type',
      'role',
    ];
    expect(await warehouse.rows('gmail_membership_identifiers', columns)).toEqual(
      sorted([
        ['Jane@Shop.example', 'email', 'shop.example', 'domain', 'sender'],
        ['bob@shop.example', 'email', 'shop.example', 'domain', 'recipient'],
        ['ann@mail.other.example', 'email', 'mail.other.example', 'domain', 'recipient'],
        ['ours@ours.example', 'email', 'ours.example', 'domain', 'recipient'],
        ['weird+tag@Third.example', 'email', 'third.example', 'domain', 'copied'],
        ['bob@SHOP.example', 'email', 'shop.example', 'domain', 'copied'],
      ]),
    );
  });
});

describe('the name of a message', () => {
  const cases: [string, string, Record<string, string>, string[] | null][] = [
    ['from somebody else', 'message_received', { From: 'a@x.example', To: 'me@ours.example' }, ['INBOX']],
    ['with the label SENT', 'message_sent', { From: 'me@mine.example', To: 'a@x.example' }, ['SENT']],
    ['from one of our domains', 'message_sent', { From: 'Me <me@Ours.Example>', To: 'a@x.example' }, ['INBOX']],
    ['from below one of our domains', 'message_sent', { From: 'me@eu.ours.example', To: 'a@x.example' }, []],
    ['from a domain that ends like ours', 'message_received', { From: 'a@not-ours.example' }, null],
    ['from a domain that starts like ours', 'message_received', { From: 'a@ours.example.evil.example' }, []],
    ['from a domain that ours is a pattern of', 'message_received', { From: 'a@oursxexample' }, []],
    ['to support', 'support_asked', { From: 'a@x.example', To: '"Support" <Support@Ours.example>' }, ['INBOX']],
    ['to support with a plus tag', 'support_asked', { From: 'a@x.example', To: 'support+42@ours.example' }, ['INBOX']],
    ['to the other support', 'support_asked', { From: 'a@x.example', To: 'help@ours.example' }, ['INBOX']],
    ['to something like support', 'message_received', { From: 'a@x.example', To: 'no-support@ours.example' }, null],
    ['from us, support in copy', 'support_replied', { From: 'me@ours.example', Cc: 'support@ours.example' }, ['SENT']],
    ['from support', 'support_replied', { From: 'support@ours.example', To: 'a@x.example' }, ['SENT']],
    ['from support, closed', 'support_closed', { From: 'support@ours.example' }, ['SENT', 'Label_12']],
    ['from support, closed by the other label', 'support_closed', { From: 'support@ours.example' }, ['Label_13']],
    ['to support, closed', 'support_asked', { From: 'a@x.example', To: 'support@ours.example' }, ['Label_12']],
    ['a label that only starts so', 'support_replied', { From: 'support@ours.example' }, ['SENT', 'Label_123']],
  ];

  let names: Map<unknown, unknown>;
  beforeAll(async () => {
    const warehouse = await Warehouse.with(gmail);
    const messages = cases.map(([what, , headers, labelIds]) => message(what, headers, { labelIds }));
    await warehouse.insert(gmail, 'gmail_messages', messages);
    names = new Map((await warehouse.rows('gmail_events', ['event_id', 'event_name'])) as [unknown, unknown][]);
  });

  test.each(cases)('%s: %s', (what, name) => {
    expect(names.get(eventKey('gmail', 'message', what))).toBe(name);
  });

  test('without options only the label tells', async () => {
    const bare = sourceOf('gmail');
    const warehouse = await Warehouse.with(bare);
    await warehouse.insert(bare, 'gmail_messages', [
      message('m1', { From: 'me@ours.example', To: 'support@ours.example' }),
      message('m2', { From: 'me@ours.example', To: 'support@ours.example' }, { labelIds: ['SENT', 'Label_12'] }),
    ]);
    expect(await warehouse.rows('gmail_events', ['event_name'])).toEqual([['message_received'], ['message_sent']]);
  });
});

test('a redelivery with another label is the same event under another name', async () => {
  const warehouse = await Warehouse.with(gmail);
  const headers = { From: 'support@ours.example', To: 'a@x.example' };
  await warehouse.insert(gmail, 'gmail_messages', [
    message('m1', headers, { labelIds: ['SENT'] }),
    message('m1', headers, { labelIds: ['SENT', 'Label_12'], _ingested_at: '2025-01-03T00:00:00Z' }),
  ]);
  const id = eventKey('gmail', 'message', 'm1');
  expect(await warehouse.rows('gmail_events', ['event_id', 'event_name'])).toEqual([
    [id, 'support_closed'],
    [id, 'support_replied'],
  ]);
  const identifiers = await warehouse.rows('gmail_person_identifiers', ['row_id']);
  expect(identifiers).toHaveLength(4);
  expect(new Set(identifiers.flat()).size).toBe(2);
});

test('drafts and spam are left out', async () => {
  const warehouse = await Warehouse.with(gmail);
  const headers = { From: 'a@x.example', To: 'b@ours.example' };
  await warehouse.insert(gmail, 'gmail_messages', [
    message('m1', headers, { labelIds: ['DRAFT'] }),
    message('m2', headers, { labelIds: ['SPAM', 'UNREAD'] }),
  ]);
  expect(await warehouse.rows('gmail_events', EVENT)).toEqual([]);
  expect(await warehouse.rows('gmail_person_identifiers', PERSON)).toEqual([]);
});

test('what is missing, empty or broken is left out, and the rest stays', async () => {
  const warehouse = await Warehouse.with(gmail);
  await warehouse.insert(gmail, 'gmail_messages', [
    { id: 'm1' },
    message('m2', {}, { internalDate: 'soon' }),
    message('m3', { From: '', To: 'undisclosed-recipients:;', Cc: ',;', Subject: ' ' }),
    { id: 'm4', payload: {}, labelIds: [], internalDate: '' },
    message('m5', { From: `'; DROP TABLE x; -- <a@x.example>`, Subject: `'; DROP TABLE x; --\n$$ \\ 👋` }),
  ]);
  expect(await warehouse.rows('gmail_events', EVENT.slice(0, 4))).toEqual(
    sorted([
      [eventKey('gmail', 'message', 'm1'), null, 'message_received', 'Email received: (no subject)'],
      [eventKey('gmail', 'message', 'm2'), null, 'message_received', 'Email received: (no subject)'],
      [
        eventKey('gmail', 'message', 'm3'),
        '2025-02-19 21:20:00.123',
        'message_received',
        'Email received: (no subject)',
      ],
      [eventKey('gmail', 'message', 'm4'), null, 'message_received', 'Email received: (no subject)'],
      [
        eventKey('gmail', 'message', 'm5'),
        '2025-02-19 21:20:00.123',
        'message_received',
        `Email received: '; DROP TABLE x; --\n$$ \\ 👋`,
      ],
    ]),
  );
  expect(await warehouse.rows('gmail_person_identifiers', PERSON)).toEqual([
    [eventKey('gmail', 'message', 'm5'), 'email', 'a@x.example', 'sender'],
  ]);
});
