import type { Model } from '../../config/model.ts';
import { adapters } from '../../sql/sources/index.ts';

/** A table or view of the user's that a run reads. */
export interface ReadRelation {
  readonly name: string;
  /** Whether its name is one of the convention: without other knowledge, a model of the user's. */
  readonly isConvention: boolean;
}

/** Names of the relations that a run reads, as they are in the warehouse, each once. */
export function readRelations(model: Model): ReadRelation[] {
  const read = model.sources.flatMap((source): ReadRelation[] => {
    if (source.tables !== undefined) {
      return Object.entries(source.tables).map(([part, { table }]) => ({ name: table ?? part, isConvention: false }));
    }
    if (source.adapter === undefined) {
      return Object.entries(source.relations ?? {}).map(([part, ref]) => ({
        name: ref.table ?? `${source.name}_${part}`,
        isConvention: true,
      }));
    }
    return (adapters[source.adapter]?.rawTables ?? [])
      .filter(({ name }) => !(source.without ?? []).includes(name))
      .map(({ name }) => ({ name: source.raw?.[name]?.table ?? name, isConvention: false }));
  });
  const states = model.states.flatMap(({ relation }) =>
    relation === undefined ? [] : [{ name: relation.table, isConvention: true }],
  );
  return [...new Map([...read, ...states].map((relation) => [relation.name, relation])).values()];
}
