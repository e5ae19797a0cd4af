import { op, sql } from '../sql/tag.ts';
import type { Procedure } from './program.ts';
import { variable } from './program.ts';

const p_type = variable('p_type', 'string');
const p_value = variable('p_value', 'string');
const v_options = variable('v_options', 'string');

/** `nexus_forget(type, value)`: the preview of {@link nexusForgetWith}, which erases when it is confirmed. */
export const nexusForget: Procedure = {
  name: 'nexus_forget',
  description:
    'Shows what erasing the person or company of an identifier would take, and changes nothing. Returns counts and, as `confirm`, what nexus_forget_with needs to do it, as JSON.',
  parameters: [p_type, p_value],
  body: [
    {
      kind: 'set',
      step: 'options',
      values: [{ variable: v_options, value: op.jsonObject({ type: sql`${p_type}`, value: sql`${p_value}` }) }],
    },
    { kind: 'call', procedure: 'nexus_forget_with', arguments: [v_options] },
  ],
};
