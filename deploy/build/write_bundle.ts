import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { contextOf } from '../../procedures/locations.ts';
import { dialects } from '../../sql/dialects/index.ts';
import { render } from '../../sql/tag.ts';
import { recordRows } from '../ledger.ts';
import type { Bundle, BundleObject } from './bundle.ts';
import { BuildError } from './build.ts';
import { checkPlatformRules } from './platform_rules.ts';

/** DuckDB keeps functions and procedures as text in the ledger: that row is what installs them. */
function installStatement(bundle: Bundle, object: BundleObject): string {
  if (bundle.warehouse !== 'duckdb' || (object.kind !== 'function' && object.kind !== 'procedure')) return object.text;
  return render(recordRows([object], bundle.version), contextOf(dialects.duckdb, bundle.location)).text;
}

/** The whole installation as one script, to be pasted into a worksheet by those without Node. */
export function installScript(bundle: Bundle): string {
  const { database, schema } = bundle.location;
  const place = [database, schema].filter((part) => part !== undefined).join('.');
  const statements = bundle.objects.map(
    (object) => `-- ${object.kind} ${object.name}\n${installStatement(bundle, object).trimEnd()};\n`,
  );
  return `-- Nexus ${bundle.version} for ${bundle.warehouse}, into ${place}. Run all of it.\n\n${statements.join('\n')}`;
}

const manifest = (bundle: Bundle): unknown => ({
  warehouse: bundle.warehouse,
  version: bundle.version,
  location: bundle.location,
  objects: bundle.objects.map((object) => ({ ...object, text: undefined })),
  work_tables: bundle.workTables,
  external: bundle.externals,
});

/** Every file of `dist/<warehouse>/`, by its path there. */
export function bundleFiles(bundle: Bundle): ReadonlyMap<string, string> {
  const script = installScript(bundle);
  const findings = checkPlatformRules(bundle.warehouse, 'install.sql', script, 'script');
  if (findings.length > 0) throw new BuildError(findings);
  const terminated = (object: BundleObject): string =>
    object.file.endsWith('.sql') ? `${object.text.trimEnd()};\n` : object.text;
  return new Map([
    ...bundle.objects.map((object) => [object.file, terminated(object)] as const),
    ['install.sql', script],
    ['manifest.json', `${JSON.stringify(manifest(bundle), null, 2)}\n`],
  ]);
}

/** Writes a bundle to `directory/<warehouse>/`, in place of what was there. */
export async function writeBundle(bundle: Bundle, directory: string): Promise<void> {
  const root = join(directory, bundle.warehouse);
  await rm(root, { recursive: true, force: true });
  for (const [path, text] of bundleFiles(bundle)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}
