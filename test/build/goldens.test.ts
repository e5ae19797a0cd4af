import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { buildBundle } from '../../build/build.ts';
import { installScript, installScripts } from '../../deploy/install_script.ts';
import { bundleFiles } from '../../deploy/write_bundle.ts';
import type { WarehouseName } from '../../sql/dialect.ts';
import { diffGoldens, writeGoldens } from '../support/goldens.ts';
import { SAMPLE_CONFIG } from './support/sample_config.ts';

const GOLDENS = fileURLToPath(new URL('../goldens/', import.meta.url));
const WAREHOUSES: readonly WarehouseName[] = ['duckdb', 'snowflake', 'bigquery'];

/** Compiled JavaScript, lists of domains, hashes and texts of all other files: no one reads a diff of them. */
const isHashed = (file: string): boolean =>
  /^functions\/|^seeds\/nexus_(public_suffixes|free_mail_domains|installed)\./.test(file);
/** The script repeats all other files; its head and the order of its parts are its own. */
const outline = (script: string): string =>
  script
    .split('\n')
    .filter((line, number) => number === 0 || /^-- (schema|table|seed|function|source_view|view|procedure) /.test(line))
    .join('\n')
    .concat('\n');

/** What a user of one warehouse will get for the sample config. */
function emitted(warehouse: WarehouseName): Map<string, string> {
  const files = new Map<string, string>();
  const hashes: string[] = [];
  const bundle = buildBundle(SAMPLE_CONFIG, warehouse);
  const scripts = installScripts(bundle);
  files.set('install.outline.txt', outline(installScript(bundle)));
  for (const [file, text] of bundleFiles(bundle)) {
    if (file === 'manifest.json' || scripts.has(file)) continue;
    if (isHashed(file)) hashes.push(`${createHash('sha256').update(text).digest('hex')}  ${file}`);
    else files.set(file, text);
  }
  return files.set('sha256.txt', `${hashes.join('\n')}\n`);
}

describe('goldens', () => {
  test.each(WAREHOUSES)('of %s are what the build emits (UPDATE_GOLDENS=1 npm test writes them anew)', (warehouse) => {
    const files = emitted(warehouse);
    if (process.env['UPDATE_GOLDENS'] === '1') writeGoldens(`${GOLDENS}${warehouse}`, files);
    const diffs = diffGoldens(`${GOLDENS}${warehouse}`, files);
    if (diffs.length > 0) throw new Error(`${String(diffs.length)} files differ:\n\n${diffs.join('\n')}`);
    expect(files.size).toBeGreaterThan(50);
  });
});
