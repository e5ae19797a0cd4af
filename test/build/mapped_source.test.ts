import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { buildBundle } from '../../build/build.ts';
import { MOST_SCANS, plannedQueries } from '../../build/plan_gate.ts';
import { LIMITS } from '../../build/platform_rules.ts';
import type { MappedTable, NexusConfig } from '../../config/types.ts';
import type { WarehouseName } from '../../sql/dialect.ts';
import { nexus, sql } from '../../sql/tag.ts';
import { createWorld } from '../support/duckdb.ts';
import { diffGoldens, writeGoldens } from '../support/goldens.ts';
import { scansOf } from '../support/scans.ts';

const GOLDENS = fileURLToPath(new URL('../goldens/mapped/', import.meta.url));
const WAREHOUSES: readonly WarehouseName[] = ['duckdb', 'snowflake', 'bigquery'];

const TARGETS: NexusConfig['targets'] = {
  dev: {
    duckdb: { path: 'people.duckdb' },
    snowflake: { database: 'acme' },
    bigquery: { project: 'acme-data', location: 'EU' },
  },
};
const TYPES: NexusConfig['identifier_types'] = {
  email: { normalizer: 'email' },
  domain: { normalizer: 'domain' },
  deal_id: {},
};

/** One of each: what a table may say, and a file that says little. */
const SAMPLE: NexusConfig = {
  targets: TARGETS,
  sources: [
    {
      name: 'crm',
      renamed_from: 'sales',
      location: { schema: 'raw' },
      tables: {
        deals: {
          table: 'CRM Deals',
          key: ['Deal ID', 'Line'],
          ingested_at: '_synced',
          occurred_at: { column: 'created', as: 'seconds' },
          deleted: '_deleted',
          parts: {
            buyer: {
              entity_type: 'person',
              identifiers: {
                email: ['properties->email', { column: '"otherMails"', separator: ';' }],
                deal_id: 'Deal ID',
              },
              traits: {
                name: '{First Name} {Last Name}',
                tier: { column: 'tier', values: { g: 'gold' }, otherwise: null },
              },
            },
            group: { identifiers: { domain: 'Сайт' }, role: '{Kind}' },
          },
          events: {
            won: {
              at: 'closed',
              where: { stage: ['won', 'closed'], test: { not: true } },
              description: 'Won by {Owner}',
              value: { amount: 'amount', unit: '{currency}', minor_units: true },
              significance: 5,
              type: 'sales',
            },
          },
        },
        members: { file: 'data/members.csv', key: 'Email', parts: { person: { identifiers: { email: 'Email' } } } },
      },
    },
  ],
  identifier_types: TYPES,
};

describe('goldens', () => {
  test.each(WAREHOUSES)(
    'of %s are the views that the build emits (UPDATE_GOLDENS=1 npm test writes them anew)',
    (warehouse) => {
      const views = buildBundle(SAMPLE, warehouse).objects.filter(({ kind }) => kind === 'source_view');
      const files = new Map(views.map(({ name, text }) => [`${name}.sql`, `${text}\n`]));
      if (process.env['UPDATE_GOLDENS'] === '1') writeGoldens(`${GOLDENS}${warehouse}`, files);
      expect(diffGoldens(`${GOLDENS}${warehouse}`, files)).toEqual([]);
      expect([...files.keys()]).toEqual(
        [
          ...['deals', 'members'].flatMap((table) =>
            ['base', 'normalized', 'intermediate'].map((layer) => `${layer}_${table}`),
          ),
          ...['events', 'membership_identifiers', 'person_identifiers', 'person_traits', 'group_identifiers'],
          ...['records', 'arrivals'],
        ].map((name) => `crm_${name}.sql`),
      );
    },
  );
});

const wide = (index: number): MappedTable => ({
  table: `table_${String(index)}`,
  key: 'id',
  ingested_at: 'loaded_at',
  parts: {
    person: {
      identifiers: { email: ['email', 'other_email'], deal_id: 'deal' },
      traits: Object.fromEntries(['name', 'city', 'title', 'language', 'plan'].map((name) => [name, name])),
    },
    group: { identifiers: { domain: 'website' }, traits: { name: 'company' } },
  },
  events: {
    created: { at: 'created_at', description: 'Created {name}' },
    closed: { at: 'closed_at', where: { state: 'closed' }, value: { amount: 'amount', unit: 'EUR' } },
  },
});
const TWENTY: NexusConfig = {
  targets: TARGETS,
  sources: [
    {
      name: 'crm',
      tables: Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`table_${String(index)}`, wide(index)])),
    },
  ],
  identifier_types: TYPES,
};

describe('a source of twenty tables', () => {
  test('is planned in statements of fifty relations at most, and reads each table once', () => {
    const bundle = buildBundle(TWENTY, 'bigquery');
    const planned = plannedQueries(bundle);
    expect(planned.filter(({ scans }) => scans > MOST_SCANS)).toEqual([]);
    expect(planned.find(({ object }) => object === 'crm_records')?.scans).toBe(20);
    expect(planned.find(({ object }) => object === 'crm_arrivals')?.scans).toBe(20);
    // A view may have 256,000 characters there.
    const longest = Math.max(
      ...bundle.objects.filter(({ kind }) => kind === 'source_view').map(({ text }) => text.length),
    );
    expect(longest).toBeLessThan(LIMITS.bigquery.view / 4);
  });

  test('is one that a run reads, and the filter of the load reaches each table', async () => {
    const world = await createWorld(TWENTY);
    for (const index of [0, 19]) {
      const row = {
        id: '1',
        email: `ann${String(index)}@a.example`,
        deal: '7',
        website: 'a.example',
        loaded_at: '2026-01-02T00:00:00Z',
      };
      await world.insert('crm', `table_${String(index)}`, [
        row,
        { ...row, id: '2', loaded_at: '2026-01-03T00:00:00Z' },
      ]);
    }
    const { summary } = await world.resolve();
    expect(summary).toMatchObject({ status: 'published', person_entities: 1 });
    const scans = await scansOf(
      world.warehouse as Parameters<typeof scansOf>[0],
      `SELECT * FROM nexus.crm_records WHERE (_ingested_at >= TIMESTAMP '2026-01-03' OR _ingested_at IS NULL)`,
    );
    expect(new Set(scans.map(({ table }) => table)).size).toBe(scans.length);
    expect(scans.length).toBe(20);
    expect(scans.filter(({ filters }) => !filters.includes('loaded_at'))).toEqual([]);
    expect(await world.query(sql`SELECT COUNT(*) AS records FROM ${nexus('crm_person_identifiers')}`)).toEqual([
      { records: 8 },
    ]);
    await world.close();
  });
});
