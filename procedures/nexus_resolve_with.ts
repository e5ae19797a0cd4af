import type { Procedure } from './program.ts';
import { runProcedure } from './resolve/run.ts';
import type { ResolveSettings } from './resolve/settings.ts';

/** `nexus_resolve_with(options)`: one run. */
export const nexusResolveWith = (settings: ResolveSettings): Procedure =>
  runProcedure(
    settings,
    'Reads what is new in the sources, resolves it and publishes. Options, as JSON text: full_refresh (true: read the sources from their beginning and rebuild), on_busy (fail or skip), as_of (up to when time changes states; default: now). Returns a summary as JSON.',
  );
