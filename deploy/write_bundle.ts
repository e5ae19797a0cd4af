import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { filesOfEarlierBuild, isThere, MANIFEST, NotOurs, removeEmptyFolders } from './earlier_build.ts';
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
    [MANIFEST, `${JSON.stringify(manifest(bundle, [...scripts.keys()]), null, 2)}\n`],
  ]);
}

/** Writes a bundle to `directory/<warehouse>/`, in place of what an earlier build wrote there and of nothing else. */
export async function writeBundle(bundle: Bundle, directory: string): Promise<void> {
  const root = join(directory, bundle.warehouse);
  const files = bundleFiles(bundle);
  const earlier = await filesOfEarlierBuild(root);
  const inTheWay: string[] = [];
  for (const path of files.keys()) {
    if (!earlier.has(path) && (await isThere(join(root, path)))) inTheWay.push(path);
  }
  if (inTheWay.length > 0) throw new NotOurs(root, inTheWay);
  for (const path of earlier) if (path !== MANIFEST) await rm(join(root, path), { force: true });
  await removeEmptyFolders(root, earlier);
  const write = async (path: string, text = ''): Promise<void> => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  // First of all: a build that is stopped leaves nothing that the next one does not know as its own.
  await write(MANIFEST, files.get(MANIFEST));
  for (const [path, text] of files) await write(path, text);
}
