import { nexusExplain } from './nexus_explain.ts';
import type { ResolveSettings } from './resolve/settings.ts';
import { nexusResolve } from './nexus_resolve.ts';
import { nexusResolveWith } from './nexus_resolve_with.ts';
import { nexusVersion } from './nexus_version.ts';
import type { Procedure } from './program.ts';

/** Every procedure, each after those that it calls. */
export const procedures = (settings: ResolveSettings): readonly Procedure[] => [
  nexusVersion(settings.version),
  nexusResolveWith(settings),
  nexusResolve,
  nexusExplain(settings.model.identifierTypes, settings.longestChain),
];
