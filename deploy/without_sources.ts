import type { Bundle, BundleObject } from '../build/bundle.ts';
import { sha256 } from '../build/sha256.ts';

/**
 * A bundle for a place where some sources are not there yet. Views over them cannot be made; in the place of those that
 * a run reads there is one that says so, since a run that skipped a source in silence would move past its rows.
 */
export function withoutSources(bundle: Bundle, sources: ReadonlySet<string>): Bundle {
  if (sources.size === 0) return bundle;
  const objects = bundle.objects.flatMap((object): BundleObject[] => {
    if (object.source === undefined || !sources.has(object.source)) return [object];
    const { placeholder } = object;
    if (placeholder === undefined) return [];
    return [{ ...object, text: placeholder, hash: sha256(placeholder) }];
  });
  return { ...bundle, objects };
}
