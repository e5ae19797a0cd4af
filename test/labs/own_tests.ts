import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setupDbt } from './dbt/setup.ts';
import type { Setup } from './setup.ts';
import {
  setupBigQuery,
  setupClients,
  setupGoogleSql,
  setupPostgres,
  setupSnowflake,
  setupSnowflakeTypes,
  setupSqlfluff,
  setupSqlglot,
} from './setup.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What tests need, by the beginning of their path in this folder. */
const NEEDS: Readonly<Record<string, readonly (() => Setup)[]>> = {
  'googlesql/': [setupGoogleSql],
  'reference/': [setupGoogleSql],
  'sqlfluff/': [setupSqlfluff],
  'sqlglot/': [setupSqlglot],
  'snowflake_types/': [setupSnowflakeTypes],
  'clients/': [setupClients],
  'bigquery/': [setupBigQuery, setupGoogleSql],
  'snowflake/': [setupSnowflake],
  'postgres/': [setupPostgres],
  'dbt/bigquery': [setupDbt, setupBigQuery],
  'dbt/from_dbt_nexus': [setupBigQuery],
  'dbt/snowflake': [setupDbt, setupSnowflake],
};

/** Tests that this machine cannot run, with the reason. */
function unready(): Map<string, string> {
  const reasons = new Map<string, string>();
  for (const [path, needs] of Object.entries(NEEDS)) {
    for (const setup of needs) {
      const outcome = setup();
      if (!outcome.ready) reasons.set(path, outcome.reason);
    }
  }
  return reasons;
}

/**
 * Runs the labs' own tests, those of the deploy and of dbt on the emulator among them; what this machine cannot run is
 * left out and named.
 *
 * @returns whether all passed, and with CI=true whether all were run
 */
export function runOwnTests(print: (text: string) => void): boolean {
  const missing = unready();
  for (const [path, reason] of missing) print(`tests of test/labs/${path}: not run (${reason})`);
  const ignored = [...missing.keys()].flatMap((path) => ['--testPathIgnorePatterns', `test/labs/${path}`]);
  const jest = ['node_modules/jest/bin/jest.js', '--config', 'test/labs/jest.config.js'];
  // Ignored patterns of the command line take the place of the config's.
  const kept = ignored.length === 0 ? [] : ['--testPathIgnorePatterns', 'test/labs/behaviour/', ...ignored];
  const { status } = spawnSync(process.execPath, ['--experimental-vm-modules', '--no-warnings', ...jest, ...kept], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  return status === 0 && (missing.size === 0 || process.env['CI'] !== 'true');
}
