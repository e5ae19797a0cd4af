import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Bundle, BundleObject } from '../build/bundle.ts';
import { BuildError } from '../build/build.ts';
import { installObjects, installScripts } from './install_script.ts';
import { checkPlatformRules } from '../build/platform_rules.ts';

/** The bundle's objects, and what only the script has. */
const filed = (bundle: Bundle): BundleObject[] => [
  ...bundle.objects,
  ...installObjects(bundle).filter((object) => !bundle.objects.includes(object)),
];

const manifest = (bundle: Bundle, install: readonly string[]): unknown => ({
  warehouse: bundle.warehouse,
  version: bundle.version,
  format: bundle.format,
  location: bundle.location,
  install,
  objects: filed(bundle).map((object) => ({ ...object, text: undefined })),
  work_tables: bundle.workTables,
  external: bundle.externals,
});

/**
 * Every file of `dist/<warehouse>/`, by its path there.
 *
 * @throws BuildError where a script is longer than its warehouse takes, which takes a statement as long as that
 */
export function bundleFiles(bundle: Bundle): ReadonlyMap<string, string> {
  const scripts = installScripts(bundle);
  const findings = [...scripts].flatMap(([file, text]) => checkPlatformRules(bundle.warehouse, file, text, 'script'));
  if (findings.length > 0) throw new BuildError(findings);
  const terminated = (object: BundleObject): string =>
    object.file.endsWith('.sql') ? `${object.text.trimEnd()};\n` : object.text;
  return new Map([
    ...filed(bundle).map((object) => [object.file, terminated(object)] as const),
    ...scripts,
    ['manifest.json', `${JSON.stringify(manifest(bundle, [...scripts.keys()]), null, 2)}\n`],
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
