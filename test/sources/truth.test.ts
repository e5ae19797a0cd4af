import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { generateWorld } from '../../fixtures/generate.ts';
import type { RowReference, Truth } from '../../fixtures/world.ts';
import { CLOSED_LABEL, DEFAULT_REGION, OUR_DOMAIN, SHARED_LOCAL_PARTS, SUPPORT_ADDRESS } from '../../fixtures/world.ts';
import { normalize_domain } from '../../udfs/normalize_domain.ts';
import { normalize_email } from '../../udfs/normalize_email.ts';
import { normalize_phone } from '../../udfs/normalize_phone.ts';
import { eventKey, sourceOf, Warehouse } from './harness.ts';
import type { Source } from './harness.ts';

/**
 * What the adapters make of a whole world, against its truth. Normalisation and resolution are done here in the
 * simplest way; that the engine does the same is told elsewhere.
 */

const require = createRequire(import.meta.url);
const psl = require('psl') as { get(host: string): string | null };
const FREE_MAIL = new Set(require('email-providers/all.json') as string[]);
const EMAIL_RULES = JSON.stringify({ plus_tags: 'strip', gmail_dots: 'strip' });
const SHARED: ReadonlySet<string> = new Set(SHARED_LOCAL_PARTS);

const sources: readonly Source[] = [
  sourceOf('gadget_shopify_app'),
  sourceOf('gmail', {
    own_domains: [OUR_DOMAIN],
    support_addresses: [SUPPORT_ADDRESS],
    closed_labels: [CLOSED_LABEL],
  }),
  sourceOf('google_calendar'),
  sourceOf('stripe'),
];

type Record_ = Readonly<Record<string, string | null>>;

/** The records of a relation, of all sources: of each row of an event the delivery that came last, once. */
async function records(warehouse: Warehouse, relation: string, of: readonly Source[] = sources): Promise<Record_[]> {
  const found: Record_[] = [];
  for (const { adapter } of of) found.push(...((await warehouse.all(`${adapter.name}_${relation}`)) as Record_[]));
  const key = (record: Record_) => `${record['event_id']} ${record['row_id']}`;
  const newest = new Map<string, string>();
  for (const record of found) {
    const at = record['_ingested_at'] ?? '';
    if (at > (newest.get(key(record)) ?? '')) newest.set(key(record), at);
  }
  const last = found.filter((record) => record['_ingested_at'] === newest.get(key(record)));
  return [...new Map(last.map((record) => [JSON.stringify(record), record])).values()];
}

/** The identifier that a value comes to, or why it is none. */
function normalized(type: string, value: string): { identifier?: string; aside?: string } {
  const is = (text: string | null) =>
    text === null ? { aside: `invalid ${type}:${value}` } : { identifier: `${type}:${text}` };
  if (type === 'email') {
    const email = normalize_email(value, EMAIL_RULES);
    return email !== null && SHARED.has(email.replace(/@.*/, '')) ? { aside: `blocked email:${email}` } : is(email);
  }
  if (type === 'phone') return is(normalize_phone(value, DEFAULT_REGION));
  if (type === 'myshopify_domain') return is(value.trim().toLowerCase());
  if (type !== 'domain') return is(value.trim());
  const domain = psl.get(normalize_domain(value) ?? '');
  return domain !== null && (domain === OUR_DOMAIN || FREE_MAIL.has(domain))
    ? { aside: `blocked domain:${domain}` }
    : is(domain);
}

class Resolution {
  private readonly parents = new Map<string, string>();
  /** Identifier to the events that it takes part in. */
  private readonly events = new Map<string, Set<string>>();
  readonly aside = new Set<string>();

  constructor(identifiers: readonly Record_[]) {
    const firsts = new Map<string, string>();
    for (const { event_id, row_id, identifier_type, identifier_value } of identifiers) {
      const { identifier, aside } = normalized(identifier_type ?? '', identifier_value ?? '');
      if (aside !== undefined) this.aside.add(aside);
      if (identifier === undefined) continue;
      const link = `${event_id} ${row_id}`;
      const first = firsts.get(link) ?? identifier;
      firsts.set(link, first);
      this.parents.set(this.root(identifier), this.root(first));
      const events = this.events.get(identifier) ?? new Set();
      this.events.set(identifier, events.add(event_id ?? ''));
    }
  }

  root(identifier: string): string {
    let root = identifier;
    for (let up = this.parents.get(root); up !== undefined && up !== root; up = this.parents.get(root)) root = up;
    return root;
  }

  entities(): { identifiers: string[]; events: Set<string> }[] {
    const byRoot = new Map<string, string[]>();
    for (const identifier of this.events.keys()) {
      const root = this.root(identifier);
      byRoot.set(root, [...(byRoot.get(root) ?? []), identifier]);
    }
    return [...byRoot.values()]
      .map((identifiers) => ({
        identifiers: identifiers.sort(),
        events: new Set(identifiers.flatMap((identifier) => [...(this.events.get(identifier) ?? [])])),
      }))
      .sort((a, b) => ((a.identifiers[0] ?? '') < (b.identifiers[0] ?? '') ? -1 : 1));
  }
}

/** The kinds of events that a record may give, by its table. */
const KINDS: Record<string, [source: string, ...kinds: string[]]> = {
  gadget_shops: ['gadget_shopify_app', 'shop'],
  gadget_shop_events: ['gadget_shopify_app', 'shop_event'],
  gadget_shop_contacts: ['gadget_shopify_app', 'contact'],
  gmail_messages: ['gmail', 'message'],
  google_calendar_events: ['google_calendar', 'meeting_scheduled', 'meeting'],
  stripe_customers: ['stripe', 'customer'],
  stripe_subscriptions: [
    'stripe',
    'subscription_created',
    'trial_started',
    'subscription_cancelled',
    'subscription_ended',
  ],
  stripe_invoices: ['stripe', 'invoice_created', 'invoice_paid'],
  stripe_charges: ['stripe', 'charge'],
  stripe_refunds: ['stripe', 'refund'],
};

const eventsOf = ({ table, id }: RowReference): string[] => {
  const [source, ...kinds] = KINDS[table] ?? [''];
  return kinds.map((kind) => eventKey(source, kind, id));
};

const tell = (identifiers: { identifier_type: string; identifier_value: string }[]): string[] =>
  identifiers.map((one) => `${one.identifier_type}:${one.identifier_value}`).sort();

/** Event name and the value that it gives; of two at one instant the later in the list wins. */
const RULES: Record<string, [event: string, value: string][]> = {
  billing_lifecycle: [
    ['trial_started', 'trialing'],
    ['charge_failed', 'past_due'],
    ['invoice_paid', 'active'],
    ['subscription_ended', 'cancelled'],
  ],
  shopify_app_installation: [
    ['uninstalled', 'uninstalled'],
    ['installed', 'installed'],
    ['reinstalled', 'installed'],
  ],
  support_status: [
    ['support_closed', 'closed'],
    ['support_replied', 'pending'],
    ['support_asked', 'open'],
  ],
};

/** `group state value entered` of every change, from the events that name the state's rules. */
function stateChanges(events: readonly Record_[], groups: Resolution): string[] {
  const eventsById = new Map(events.map((event) => [event['event_id'] ?? '', event]));
  return groups.entities().flatMap(({ identifiers, events: own }) =>
    Object.entries(RULES).flatMap(([state, rules]) => {
      const byInstant = new Map<string, number>();
      for (const id of own) {
        const event = eventsById.get(id);
        const rank = rules.findIndex(([name]) => name === event?.['event_name']);
        const at = event?.['occurred_at'] ?? '';
        if (rank >= 0) byInstant.set(at, Math.max(rank, byInstant.get(at) ?? -1));
      }
      const steps = [...byInstant]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([at, rank]) => ({ at, value: rules[rank]?.[1] }));
      return steps
        .filter(({ value }, i) => value !== steps[i - 1]?.value)
        .map(
          ({ at, value }) =>
            `${identifiers[0]} ${state} ${value} ${new Date(`${at.replace(' ', 'T')}Z`).toISOString()}`,
        );
    }),
  );
}

function trueStateChanges({ states, groups }: Truth): string[] {
  const firsts = new Map(groups.map(({ group_key, identifiers }) => [group_key, tell(identifiers)[0]]));
  return states
    .filter(({ state_name }) => state_name in RULES)
    .map(
      ({ group_key, state_name, state_value, state_entered_at }) =>
        `${firsts.get(group_key)} ${state_name} ${state_value} ${new Date(state_entered_at).toISOString()}`,
    );
}

describe.each([
  { people: 200, seed: 7 },
  { people: 400, seed: 11 },
])('$people people, seed $seed', ({ people, seed }) => {
  const world = generateWorld({ people, seed });
  const { truth } = world;
  // What a cancelled instance without details said before is history, not evidence; the truth leaves it out.
  const stubs = new Set(
    (world.tables.find(({ name }) => name === 'google_calendar_events')?.rows ?? [])
      .filter(({ organizer }) => organizer === null)
      .flatMap(({ id }) => eventsOf({ table: 'google_calendar_events', id })),
  );
  const made = (async () => {
    const warehouse = await Warehouse.with(...sources);
    for (const source of sources) {
      for (const { name } of source.adapter.rawTables) {
        await warehouse.insert(source, name, world.tables.find((table) => table.name === name)?.rows ?? []);
      }
    }
    return {
      events: await records(warehouse, 'events'),
      persons: new Resolution(await records(warehouse, 'person_identifiers')),
      groups: new Resolution(await records(warehouse, 'group_identifiers')),
      memberships: await records(warehouse, 'membership_identifiers'),
    };
  })();

  test('people', async () => {
    const { persons } = await made;
    expect(persons.entities().map(({ identifiers }) => identifiers)).toEqual(
      truth.persons.map(({ identifiers }) => tell(identifiers)).sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1)),
    );
  });

  test('companies', async () => {
    const { groups } = await made;
    expect(groups.entities().map(({ identifiers }) => identifiers)).toEqual(
      truth.groups.map(({ identifiers }) => tell(identifiers)).sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1)),
    );
  });

  test('the rows that name each of them', async () => {
    const { events, persons, groups } = await made;
    const known = new Set(events.map(({ event_id }) => event_id));
    const expected = new Map(
      [...truth.persons, ...truth.groups].map(({ identifiers, raw_rows }) => [
        tell(identifiers)[0],
        raw_rows
          .flatMap(eventsOf)
          .filter((event) => known.has(event))
          .sort(),
      ]),
    );
    for (const { identifiers, events: own } of [...persons.entities(), ...groups.entities()]) {
      expect([identifiers[0], [...own].filter((event) => !stubs.has(event)).sort()]).toEqual([
        identifiers[0],
        expected.get(identifiers[0]),
      ]);
    }
  });

  test('memberships', async () => {
    const { persons, groups, memberships } = await made;
    const found = memberships.flatMap((record) => {
      const person = normalized(record['person_identifier_type'] ?? '', record['person_identifier'] ?? '').identifier;
      const group = normalized(record['group_identifier_type'] ?? '', record['group_identifier'] ?? '').identifier;
      return person === undefined || group === undefined ? [] : [`${persons.root(person)} > ${groups.root(group)}`];
    });
    const person = new Map(truth.persons.map((one) => [one.person_key, persons.root(tell(one.identifiers)[0] ?? '')]));
    const group = new Map(truth.groups.map((one) => [one.group_key, groups.root(tell(one.identifiers)[0] ?? '')]));
    expect([...new Set(found)].sort()).toEqual(
      truth.memberships.map((one) => `${person.get(one.person_key)} > ${group.get(one.group_key)}`).sort(),
    );
  });

  test('what is set aside', async () => {
    const { persons, groups } = await made;
    expect([...persons.aside, ...groups.aside].sort()).toEqual(
      truth.quarantined.map((one) => `${one.reason} ${one.identifier_type}:${one.identifier_value}`).sort(),
    );
  });

  test('changes of the base states', async () => {
    const { events, groups } = await made;
    expect(stateChanges(events, groups).sort()).toEqual(trueStateChanges(truth).sort());
  });

  test('every event has its time, its name and its line', async () => {
    const { events } = await made;
    expect(new Set(events.map(({ event_id }) => event_id)).size).toBe(events.length);
    for (const { occurred_at, event_name, event_description } of events) {
      expect([occurred_at, event_name, event_description]).toEqual([
        expect.any(String),
        expect.stringMatching(/^[a-z_]+$/),
        expect.stringMatching(/\S/),
      ]);
    }
  });
});
