import type { DbtManifest } from './manifest.ts';
import { referenceTo } from './manifest.ts';
import type { ReadRelation } from './read_relations.ts';

export interface Dependencies {
  /** `ref(...)` and `source(...)` of what dbt makes or knows. */
  readonly references: readonly string[];
  /** Relations that the project does not know: dbt cannot wait for them. */
  readonly unknown: readonly string[];
}

/** What `nexus_run` depends on. Without a manifest, relations of the convention are taken for models of that name. */
export function dependenciesOf(read: readonly ReadRelation[], manifest: DbtManifest | undefined): Dependencies {
  const found = read.map(({ name, isConvention }) => {
    const byName = isConvention ? `ref('${name}')` : undefined;
    return { name, reference: manifest === undefined ? byName : referenceTo(name, manifest) };
  });
  return {
    references: found.flatMap(({ reference }) => (reference === undefined ? [] : [reference])),
    unknown: found.filter(({ reference }) => reference === undefined).map(({ name }) => name),
  };
}
