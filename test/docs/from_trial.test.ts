import { expect, test } from '@jest/globals';
import { buildBundle } from '../../build/build.ts';
import type { NexusConfig } from '../../config/types.ts';
import { validateConfig } from '../../config/validate.ts';
import { catalogue } from '../../deploy/config_file.ts';
import { codeBlocks, readProjectFile } from './support.ts';

test('docs/from_trial.md: with what it adds, a mapping of a file reads a table of the warehouse', () => {
  const [added = ''] = codeBlocks(readProjectFile('docs/from_trial.md'))
    .filter(({ language }) => language === 'json')
    .map(({ code }) => code);
  const { targets, sources } = JSON.parse(added) as Pick<NexusConfig, 'targets' | 'sources'>;
  const customers = {
    file: 'customers.csv',
    key: 'Customer ID',
    parts: { person: { identifiers: { email: 'Email' } } },
  };
  const { config, notes } = validateConfig(
    {
      targets,
      sources: sources.map((source) => ({ ...source, tables: { customers } })),
      identifier_types: { email: { normalizer: 'email' } },
    },
    catalogue,
  );
  expect(notes).toEqual([expect.stringContaining('files are read by DuckDB only')]);
  const read = (warehouse: 'bigquery' | 'duckdb'): string =>
    buildBundle(config, warehouse).objects.find(({ name }) => name === 'people_base_customers')?.text ?? '';
  expect(read('bigquery')).toContain('`my-project`.`raw`.`customers`');
  expect(read('duckdb')).toContain('customers.csv');
});
