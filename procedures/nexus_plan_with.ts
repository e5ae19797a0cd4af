import { plannedLimits } from '../sql/limits.ts';
import { planned, planSummary } from '../sql/steps/plan_changes.ts';
import { sql } from '../sql/tag.ts';
import type { Procedure } from './program.ts';
import { runProcedure } from './resolve/run.ts';
import type { ResolveSettings } from './resolve/settings.ts';
import { p_options, v_run_id } from './resolve/variables.ts';

/** `nexus_plan_with(options)`: what a run would change, under today's config or other limits. */
export const nexusPlanWith = (settings: ResolveSettings): Procedure =>
  runProcedure(settings, {
    name: 'nexus_plan_with',
    description:
      'Says what a run would change, and changes nothing. Options, as JSON text: those of nexus_resolve_with, and identifier_types with an entity_limit or hub_limit to try. Returns counts and the biggest changes as JSON.',
    label: 'plan',
    limits: plannedLimits(settings.model.identifierTypes, p_options),
    // Other limits may change any component.
    workAnyway: sql`COALESCE(${p_options}, '') LIKE '%"identifier_types"%'`,
    answer: { value: planSummary(v_run_id), from: planned() },
    publish: [],
    onError: [],
  });
