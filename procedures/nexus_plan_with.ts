import { sql } from '../sql/tag.ts';
import type { Procedure } from './program.ts';
import { variable } from './program.ts';
import { p_options } from './resolve/modes.ts';

const v_run_options = variable('v_run_options', 'string');

/** `nexus_plan_with(options)`: what a run would change, under today's config or other limits. */
export const nexusPlanWith: Procedure = {
  name: 'nexus_plan_with',
  description:
    'Says what a run would change, and changes nothing. Options, as JSON text: those of nexus_resolve_with, identifier_types with an entity_limit or hub_limit to try, and override, a row of nexus_overrides to try. Returns counts and the biggest changes as JSON.',
  label: 'plan',
  parameters: [p_options],
  body: [
    {
      kind: 'set',
      step: 'request',
      values: [
        // What is no object is told so as it is.
        {
          variable: v_run_options,
          value: sql`CASE
        WHEN ${p_options} IS NULL THEN '{"run":"plan"}'
        WHEN SUBSTR(TRIM(${p_options}), 1, 1) = '{' THEN CONCAT('{"run":"plan","plan":', ${p_options}, '}')
        ELSE ${p_options}
      END`,
        },
      ],
    },
    { kind: 'call', procedure: 'nexus_resolve_with', arguments: [v_run_options] },
  ],
};
