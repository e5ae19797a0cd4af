import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Bundle, BundleObject } from './bundle.ts';
import { BuildError } from './build.ts';
import { installObjects, installScript } from './install_script.ts';
import { checkPlatformRules } from './platform_rules.ts';

/** The bundle's objects, and what only the script has. */
const filed = (bundle: Bundle): BundleObject[] => [
  ...bundle.objects,
  ...installObjects(bundle).filter((object) => !bundle.objects.includes(object)),
];

const manifest = (bundle: Bundle): unknown => ({
  warehouse: bundle.warehouse,
  version: bundle.version,
  location: bundle.location,
  objects: filed(bundle).map((object) => ({ ...object, text: undefined })),
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
    ...filed(bundle).map((object) => [object.file, terminated(object)] as const),
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
