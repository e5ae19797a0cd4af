import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { buildBundle } from '../../build/build.ts';
import { MOST_SCANS, plannedQueries } from '../../build/plan_gate.ts';
import type { NexusConfig } from '../../config/types.ts';
import type { WarehouseName } from '../../sql/dialect.ts';
import { loadersOf } from '../../sql/sources/given_table.ts';
import { adapters } from '../../sql/sources/index.ts';
import { diffGoldens, writeGoldens } from '../support/goldens.ts';

const GOLDENS = fileURLToPath(new URL('../goldens/loaded/', import.meta.url));
const WAREHOUSES: readonly WarehouseName[] = ['duckdb', 'snowflake', 'bigquery'];

/** Each loader of each adapter, as a source. */
const LOADED: NexusConfig = {
  targets: {
    dev: {
      duckdb: { path: 'people.duckdb' },
      snowflake: { database: 'acme' },
      bigquery: { project: 'acme-data', location: 'EU' },
    },
  },
  sources: Object.values(adapters).flatMap((adapter) =>
    Object.keys(loadersOf(adapter))
      .filter((loader) => loader !== 'api')
      .map((loader) => ({
        name: `${adapter.name}_${loader}`,
        adapter: adapter.name as NonNullable<NexusConfig['sources'][number]['adapter']>,
        loader,
        location: { schema: `raw_${loader}` },
      })),
  ),
  identifier_types: { email: { normalizer: 'email' } },
};

describe('what loaders left', () => {
  test.each(WAREHOUSES)('on %s: what is read of it (UPDATE_GOLDENS=1 npm test writes them anew)', (warehouse) => {
    const views = buildBundle(LOADED, warehouse).objects.filter(
      ({ kind, name }) => kind === 'source_view' && /_(base_\w+|arrivals|intermediate_participants)$/.test(name),
    );
    const files = new Map(views.map(({ name, text }) => [`${name}.sql`, `${text}\n`]));
    if (process.env['UPDATE_GOLDENS'] === '1') writeGoldens(`${GOLDENS}${warehouse}`, files);
    expect(diffGoldens(`${GOLDENS}${warehouse}`, files)).toEqual([]);
    expect(files.size).toBeGreaterThan(25);
  });

  test('is planned in statements of fifty relations at most', () => {
    const planned = plannedQueries(buildBundle(LOADED, 'bigquery'));
    expect(planned.filter(({ scans }) => scans > MOST_SCANS)).toEqual([]);
  });
});
