import type { Model } from '../../config/model.ts';
import type { Limits } from '../../sql/limits.ts';
import {
  brokenCount,
  keepRefused,
  labelEntities,
  listPairs,
  solveConstrained,
} from '../../sql/steps/identity/constrain.ts';
import * as workTables from '../../sql/tables/work.ts';
import type { Node } from '../program.ts';
import { variable } from '../program.ts';
import { v_constrained } from './start.ts';

const v_broken = variable('v_broken', 'int');

/** Entities of the components that break a limit or a veto. Where there is no such rule, not even a statement. */
export const constrain = (model: Model, limits: Limits): Node[] => [
  {
    kind: 'when',
    condition: { left: v_constrained, operator: '>', right: 0 },
    then: [
      { kind: 'set', step: 'check_constraints', values: [{ variable: v_broken, value: brokenCount(limits) }] },
      {
        kind: 'when',
        condition: { left: v_broken, operator: '>', right: 0 },
        then: [
          {
            kind: 'fill',
            step: 'list_pairs',
            table: workTables.pairs,
            query: listPairs(limits, model.identifierTypes),
          },
          { kind: 'fill', step: 'solve_constrained', table: workTables.solutions, query: solveConstrained(limits) },
          { kind: 'exec', step: 'label_entities', statement: labelEntities() },
          { kind: 'exec', step: 'keep_refused', statement: keepRefused(limits) },
        ],
      },
    ],
  },
];
