import { placeOf } from '../build/place.ts';
import type { Model } from '../config/model.ts';
import { modelOf } from '../config/model.ts';
import type { NexusConfig } from '../config/types.ts';
import type { WarehouseName } from '../sql/dialect.ts';
import type { Exposure } from './exposure.ts';
import { exposureOf } from './exposure.ts';

/** What the tools know of a deployment without asking it: its config. */
export interface Deployment {
  readonly model: Model;
  readonly exposure: Exposure;
  /** Whether the timeline is a table. */
  readonly storesTimeline: boolean;
}

/** @param target the config's default where none is named */
export function deploymentOf(config: NexusConfig, warehouse: WarehouseName, target?: string): Deployment {
  const model = modelOf(config);
  return {
    model,
    exposure: exposureOf(model, config.mcp),
    storesTimeline: placeOf(config, warehouse, target).materialize.timeline,
  };
}
