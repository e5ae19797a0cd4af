import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setupDbt } from './dbt/setup.ts';
import type { Setup } from './setup.ts';
import { setupBigQuery, setupGoogleSql, setupSnowflake, setupSqlfluff } from './setup.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What the tests below a folder need. */
const NEEDS: Readonly<Record<string, readonly (() => Setup)[]>> = {
  googlesql: [setupGoogleSql],
  sqlfluff: [setupSqlfluff],
  bigquery: [setupBigQuery, setupGoogleSql],
  dbt: [setupDbt, setupBigQuery],
  snowflake: [setupSnowflake],
};

/** Folders whose tests this machine cannot run, with the reason. */
function unready(): Map<string, string> {
  const reasons = new Map<string, string>();
  for (const [folder, needs] of Object.entries(NEEDS)) {
    for (const setup of needs) {
      const outcome = setup();
      if (!outcome.ready) reasons.set(folder, outcome.reason);
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
  for (const [folder, reason] of missing) print(`tests of test/labs/${folder}: not run (${reason})`);
  const ignored = [...missing.keys()].flatMap((folder) => ['--testPathIgnorePatterns', `test/labs/${folder}/`]);
  const jest = ['node_modules/jest/bin/jest.js', '--config', 'test/labs/jest.config.js'];
  // Ignored patterns of the command line take the place of the config's.
  const kept = ignored.length === 0 ? [] : ['--testPathIgnorePatterns', 'test/labs/behaviour/', ...ignored];
  const { status } = spawnSync(process.execPath, ['--experimental-vm-modules', '--no-warnings', ...jest, ...kept], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  return status === 0 && (missing.size === 0 || process.env['CI'] !== 'true');
}
