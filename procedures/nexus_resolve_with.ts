import { configuredLimits } from '../sql/limits.ts';
import { summary, totals } from '../sql/steps/summarize.ts';
import { sql } from '../sql/tag.ts';
import type { Procedure } from './program.ts';
import { publishAll, recordRun } from './resolve/publish.ts';
import { runProcedure } from './resolve/run.ts';
import type { ResolveSettings } from './resolve/settings.ts';
import { v_run_id, v_started_at } from './resolve/variables.ts';

/** `nexus_resolve_with(options)`: one run. */
export function nexusResolveWith(settings: ResolveSettings): Procedure {
  const { model } = settings;
  const entityTypes = model.entityTypes.map(({ name }) => name);
  const sources = model.sources.map(({ name }) => name);
  return runProcedure(settings, {
    name: 'nexus_resolve_with',
    description:
      'Reads what is new in the sources, resolves it and publishes. Options, as JSON text: full_refresh (true: read the sources from their beginning and rebuild), on_busy (fail or skip). Returns a summary as JSON.',
    label: 'resolve',
    limits: configuredLimits(model.identifierTypes),
    workAnyway: sql`1 = 0`,
    answer: { value: summary(v_run_id, entityTypes, sources), from: totals(v_started_at, entityTypes, sources) },
    publish: [publishAll(settings)],
    onError: [{ kind: 'exec', step: 'record_failure', statement: recordRun(settings, 'failed'), atOnce: true }],
  });
}
