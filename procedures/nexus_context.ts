import type { Procedure } from './program.ts';
import { variable } from './program.ts';

const p_type = variable('p_type', 'string');
const p_value = variable('p_value', 'string');

/** `nexus_context(type, value)`: {@link nexusContextWith} without options; BigQuery has no default arguments. */
export const nexusContext: Procedure = {
  name: 'nexus_context',
  description:
    'What is known of one customer, a person or a company, by any identifier or by id: profile, companies, states, open matters, audiences, last events, and why all that is one. Returns JSON of at most 20,000 characters.',
  parameters: [p_type, p_value],
  body: [{ kind: 'call', procedure: 'nexus_context_with', arguments: [p_type, p_value, '{}'] }],
};
