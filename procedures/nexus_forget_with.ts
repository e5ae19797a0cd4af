import { sql } from '../sql/tag.ts';
import type { Procedure } from './program.ts';
import { variable } from './program.ts';
import { p_options } from './resolve/modes.ts';

const v_run_options = variable('v_run_options', 'string');

/** `nexus_forget_with(options)`: erases the entity of an identifier, or shows what that would take. */
export const nexusForgetWith: Procedure = {
  name: 'nexus_forget_with',
  description:
    'Erases the person or company of an identifier from every table, and keeps it from coming back with the next load. Options, as JSON text: type and value of the identifier; identifiers (a list of objects with type and value: erase these, and no others); confirm (what nexus_forget gave for the same request: without it nothing is erased, and the preview is returned). Returns counts and the id of the receipt as JSON.',
  label: 'forget',
  parameters: [p_options],
  body: [
    {
      kind: 'set',
      step: 'request',
      // The request as it was given, behind what says that it is one. What is no object is told so as it is.
      values: [
        {
          variable: v_run_options,
          value: sql`CASE
        WHEN ${p_options} IS NULL OR REPLACE(${p_options}, ' ', '') = '{}' THEN '{"run":"forget"}'
        WHEN SUBSTR(TRIM(${p_options}), 1, 1) = '{' THEN CONCAT('{"run":"forget",', SUBSTR(TRIM(${p_options}), 2))
        ELSE ${p_options}
      END`,
        },
      ],
    },
    { kind: 'call', procedure: 'nexus_resolve_with', arguments: [v_run_options] },
  ],
};
