import type { IdentifierTypeModel } from '../../../config/model.ts';
import { OVERRIDE_KINDS } from '../../overrides.ts';
import { sql, udf } from '../../tag.ts';
import type { Sql, Variable } from '../../tag.ts';
import { PROPOSED } from './propose.ts';

const OF_RUNS = { full_refresh: 'boolean', on_busy: ['fail', 'skip'], as_of: 'text' } as const;

/** What each procedure takes, by the mode of the run that it is, in the terms of `check_options`. */
const known = (types: readonly IdentifierTypeModel[]): unknown => ({
  resolve: { procedure: 'nexus_resolve_with', options: OF_RUNS },
  plan: {
    procedure: 'nexus_plan_with',
    inside: 'plan',
    options: {
      ...OF_RUNS,
      identifier_types: Object.fromEntries(
        types.map(({ name }) => [name, { entity_limit: 'count', hub_limit: 'count' }]),
      ),
      override: Object.fromEntries(PROPOSED.map((name) => [name, name === 'kind' ? OVERRIDE_KINDS : 'text'])),
    },
  },
  audit: { procedure: 'nexus_audit', options: {} },
  forget: {
    procedure: 'nexus_forget_with',
    options: { type: 'text', value: 'text', identifiers: { '[]': { type: 'text', value: 'text' } }, confirm: 'text' },
  },
});

/** What is wrong with the options of a call, in words; the empty text where nothing is. */
export const optionsProblem = (types: readonly IdentifierTypeModel[], options: Variable): Sql =>
  sql`COALESCE(${udf('check_options', sql`${options}`, sql`${JSON.stringify(known(types))}`)}, '')`;
