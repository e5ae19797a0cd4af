import type { Model } from '../../config/model.ts';
import { hasClocks } from '../../config/state_rules.ts';
import { baseStates } from '../../sql/steps/results/base_states.ts';
import { runClocks } from '../../sql/steps/results/run_clocks.ts';
import { deriveStates } from '../../sql/steps/results/derive_states.ts';
import * as workTables from '../../sql/tables/work.ts';
import type { Node } from '../program.ts';
import { v_as_of } from './start.ts';

/** States of the entities; derived ones by a statement per entity type that has any. */
export const makeStates = (model: Model): Node[] => [
  ...(model.states.some(hasClocks)
    ? [{ kind: 'fill', step: 'run_clocks', table: workTables.statements, query: runClocks(model.states) } as const]
    : []),
  { kind: 'fill', step: 'base_states', table: workTables.states, query: baseStates(model, v_as_of) },
  ...model.entityTypes.flatMap((type): Node[] => {
    const definitions = model.derivedStates.filter((state) => state.entity_type === type.name);
    if (definitions.length === 0) return [];
    return [{ kind: 'exec', step: `derive_${type.name}_states`, statement: deriveStates(type, definitions) }];
  }),
];
