import type { Procedure } from './program.ts';

/** `nexus_resolve()`: {@link nexusResolveWith} without options; BigQuery has no default arguments. */
export const nexusResolve: Procedure = {
  name: 'nexus_resolve',
  description: 'Reads what is new in the sources, resolves it and publishes. Returns a summary as JSON.',
  parameters: [],
  body: [{ kind: 'call', procedure: 'nexus_resolve_with', arguments: ['{}'] }],
};
