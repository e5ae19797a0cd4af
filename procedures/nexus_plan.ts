import type { Procedure } from './program.ts';

/** `nexus_plan()`: {@link nexusPlanWith} without options; BigQuery has no default arguments. */
export const nexusPlan: Procedure = {
  name: 'nexus_plan',
  description: 'Says what a run would change, and changes nothing. Returns counts and the biggest changes as JSON.',
  parameters: [],
  body: [{ kind: 'call', procedure: 'nexus_plan_with', arguments: ['{}'] }],
};
