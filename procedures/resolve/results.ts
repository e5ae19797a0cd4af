import type { Model } from '../../config/model.ts';
import { baseStates } from '../../sql/steps/results/base_states.ts';
import { deriveStates } from '../../sql/steps/results/derive_states.ts';
import * as workTables from '../../sql/tables/work.ts';
import type { Node } from '../program.ts';

/** States of the entities; derived ones by a statement per entity type that has any. */
export const makeStates = (model: Model): Node[] => [
  { kind: 'fill', step: 'base_states', table: workTables.states, query: baseStates(model) },
  ...model.entityTypes.flatMap((type): Node[] => {
    const definitions = model.derivedStates.filter((state) => state.entity_type === type.name);
    if (definitions.length === 0) return [];
    return [{ kind: 'exec', step: `derive_${type.name}_states`, statement: deriveStates(type, definitions) }];
  }),
];
