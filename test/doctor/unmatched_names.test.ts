import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { NexusConfig } from '../../config/types.ts';
import { unmatchedNames } from '../../doctor/unmatched_names.ts';
import { DuckDbWarehouse } from '../../warehouses/duckdb/duckdb.ts';

let warehouse: DuckDbWarehouse;
beforeAll(async () => {
  warehouse = await DuckDbWarehouse.open(':memory:', 'nexus');
  await warehouse.execute('CREATE SCHEMA nexus');
  await warehouse.execute(
    'CREATE TABLE nexus.nexus_event_log (record_kind VARCHAR, source VARCHAR, entity_type VARCHAR, event_name VARCHAR, trait_name VARCHAR)',
  );
  await warehouse.execute('CREATE TABLE nexus.nexus_quarantine (reason VARCHAR, identifier_type VARCHAR)');
});
afterAll(() => warehouse.close());

type Names = Pick<NexusConfig, 'states' | 'traits' | 'identifier_types'>;
const rule = (event_name: string | string[], source?: string) => ({
  event_name,
  value: 'on',
  ...(source === undefined ? {} : { source }),
});
const config: Names = {
  states: [
    {
      name: 'billing_lifecycle',
      entity_type: 'person',
      rules: [rule(['paid', 'payed']), rule('paid', 'shop'), rule('signed_up', 'crm'), rule('refunded')],
    },
  ],
  traits: { person: { name: {}, citty: {}, motto: {} }, group: { city: {} } },
  identifier_types: { email: {} },
};
const told = async (): Promise<unknown[]> =>
  (await unmatchedNames(warehouse, config)).map(({ says, isNear }) => [says, isNear]);

test('before anything is loaded nothing is missed', async () => {
  expect(await told()).toEqual([]);
});

test('events of rules, by source; traits, by entity; types that were set aside: with the name that is near', async () => {
  await warehouse.execute(`INSERT INTO nexus.nexus_event_log VALUES
    ('event', 'crm', NULL, 'paid', NULL), ('event', 'crm', NULL, 'signed_up', NULL), ('event', 'shop', NULL, 'ordered', NULL),
    ('trait', 'crm', 'person', NULL, 'name'), ('trait', 'crm', 'person', NULL, 'city'), ('identifier', 'crm', 'person', NULL, NULL)`);
  await warehouse.execute(
    `INSERT INTO nexus.nexus_quarantine VALUES ('unknown_type', 'emial'), ('unknown_type', 'emial'), ('unknown_type', 'fax'), ('blocked', 'email')`,
  );
  expect(await told()).toEqual([
    ['state billing_lifecycle: no event is called payed. Is paid meant?', true],
    ['state billing_lifecycle: no event of shop is called paid.', false],
    ['state billing_lifecycle: no event is called refunded.', false],
    ['traits.person.citty: no source gives it. Is city meant?', true],
    ['traits.person.motto: no source gives it.', false],
    ['traits.group.city: no source gives it.', false],
    ['identifier type emial is not in the config: 2 values are set aside. Is email meant?', true],
    ['identifier type fax is not in the config: 1 value is set aside.', true],
  ]);
});

test('events that start and stop the time of a rule; one that listens to any event misses none', async () => {
  const rules = [
    { after: '3 days', from: 'signed_up', unless: ['orderd', 'paid'], source: 'crm', value: 'stalled' },
    { no_event_for: '30 days', value: 'silent' },
  ];
  const timed: Names = { ...config, states: [{ name: 'setup', entity_type: 'person', rules }], traits: {} };
  expect((await unmatchedNames(warehouse, timed)).filter(({ says }) => says.startsWith('state'))).toEqual([
    { says: 'state setup: no event is called orderd. Is ordered meant?', isNear: true },
  ]);
});

test('what is generated is no vocabulary to compare with', async () => {
  await warehouse.execute(
    `INSERT INTO nexus.nexus_event_log SELECT 'event', 'crm', NULL, 'page ' || range, NULL FROM range(5000)`,
  );
  expect(await told()).toHaveLength(2);
});
