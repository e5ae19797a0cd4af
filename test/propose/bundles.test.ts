import { describe, expect, test } from '@jest/globals';
import { buildBundle } from '../../build/build.ts';
import { freeMailDomains } from '../../build/seeds.ts';
import type { Target } from '../../config/types.ts';
import { validateConfig } from '../../config/validate.ts';
import { catalogue } from '../../deploy/config_file.ts';
import { configParts } from '../../propose/config_parts.ts';
import { newConfig } from '../../propose/extend_config.ts';
import { propose } from '../../propose/propose.ts';
import { sampled } from './support/schema.ts';
import { schemas } from './support/schemas.ts';
import { unseen } from './support/unseen_exports.ts';

const TARGETS: Readonly<Record<'duckdb' | 'snowflake' | 'bigquery', Target>> = {
  duckdb: { duckdb: { path: 'people.duckdb' } },
  snowflake: { snowflake: { database: 'ANALYTICS' } },
  bigquery: { bigquery: { project: 'acme-data', location: 'EU' } },
};

describe.each(Object.entries(TARGETS))('what is proposed on %s', (name, target) => {
  const warehouse = name as keyof typeof TARGETS;
  test('is a valid config that builds', () => {
    const tables = [...schemas(), ...unseen()].flatMap((schema, index) =>
      schema.tables.map((table) => ({
        ...sampled(table, `part${String(index)}`),
        ...(warehouse === 'duckdb' ? {} : { place: { schema: 'RAW', table: table.name } }),
      })),
    );
    const parts = configParts(propose(tables, { warehouse, freeMail: new Set(freeMailDomains()) }));
    const { config } = validateConfig(newConfig({ ...parts, target }), catalogue);
    // Deals have nobody; and all that tells Calendly's events apart has `&` in its name, which Snowflake's clients misread.
    const left = warehouse === 'snowflake' ? 2 : 1;
    expect(config.sources.flatMap((source) => Object.keys(source.tables ?? {})).length).toBe(tables.length - left);
    expect(buildBundle(config, warehouse).objects.length).toBeGreaterThan(100);
  });
});
