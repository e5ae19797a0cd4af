import type { Model } from '../../config/model.ts';
import { spelledTables } from '../../sql/sources/given_table.ts';
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
    const adapter = adapters[source.adapter];
    return (adapter === undefined ? [] : spelledTables(adapter, source.loader))
      .filter(({ raw }) => !(source.without ?? []).includes(raw.name))
      .map(({ raw, loaded }) => ({ name: source.raw?.[raw.name]?.table ?? loaded.table, isConvention: false }));
  });
  const states = model.states.flatMap(({ relation }) =>
    relation === undefined ? [] : [{ name: relation.table, isConvention: true }],
  );
  return [...new Map([...read, ...states].map((relation) => [relation.name, relation])).values()];
}
