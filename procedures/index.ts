import { nexusContext } from './nexus_context.ts';
import { nexusContextWith } from './nexus_context_with.ts';
import { nexusExplain } from './nexus_explain.ts';
import type { ResolveSettings } from './resolve/settings.ts';
import { nexusAudit } from './nexus_audit.ts';
import { nexusForget } from './nexus_forget.ts';
import { nexusForgetWith } from './nexus_forget_with.ts';
import { nexusKeepLock } from './nexus_keep_lock.ts';
import { nexusPlan } from './nexus_plan.ts';
import { nexusPlanWith } from './nexus_plan_with.ts';
import { nexusResolve } from './nexus_resolve.ts';
import { nexusResolveWith } from './nexus_resolve_with.ts';
import { nexusUnlock } from './nexus_unlock.ts';
import { nexusVersion } from './nexus_version.ts';
import type { Procedure } from './program.ts';

/** Every procedure, each after those that it calls. */
export const procedures = (settings: ResolveSettings): readonly Procedure[] => [
  nexusVersion(settings.version),
  nexusKeepLock(settings.model.lockSeconds),
  nexusUnlock,
  nexusResolveWith(settings),
  nexusResolve,
  nexusPlanWith,
  nexusPlan,
  nexusAudit,
  nexusForgetWith,
  nexusForget,
  nexusExplain(settings.model.identifierTypes, settings.longestChain),
  nexusContextWith(
    settings.model,
    settings.storesContext ? 'items' : settings.timeline === undefined ? 'nothing' : 'timeline',
  ),
  nexusContext,
];
