import { op, sql } from '../sql/tag.ts';
import type { Procedure } from './program.ts';
import { variable } from './program.ts';

const v_version = variable('v_version', 'string');

/** `nexus_version()`: which bundle is installed. */
export const nexusVersion = (version: string): Procedure => ({
  name: 'nexus_version',
  description: 'Version of the installed bundle and the time of the warehouse, as JSON.',
  parameters: [],
  body: [
    {
      kind: 'set',
      step: 'version',
      values: [
        {
          variable: v_version,
          value: op.jsonObject({ version: sql`${version}`, now: op.timestampText(op.now()) }),
        },
      ],
    },
  ],
  result: v_version,
});
