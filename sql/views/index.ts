import type { Model } from '../../config/model.ts';
import type { View } from '../view.ts';
import { changesView } from './changes.ts';
import { erasureViews } from './erasure.ts';
import { eventLogViews } from './event_log.ts';
import { entityView } from './entity.ts';
import { finalViews } from './final.ts';
import { identityViews } from './identity.ts';
import { overrideViews } from './overrides.ts';
import { qualityView } from './quality.ts';
import { ruleViews } from './rules.ts';

export { foundMembers } from './audiences.ts';
export { computedTraitsName } from './computed_traits.ts';
export { erasureViews } from './erasure.ts';
export { eventLogViews } from './event_log.ts';
export { entityView, entityViewName } from './entity.ts';
export { finalViews } from './final.ts';
export { identityViews } from './identity.ts';
export { overrideViews } from './overrides.ts';
export { qualityView } from './quality.ts';
export { ruleViews } from './rules.ts';
export { timelineView } from './timeline.ts';

/** Every view of a deployment over tables of ours, each after those that it reads. */
export const allViews = (model: Model): View[] => [
  ...ruleViews(model),
  ...overrideViews(),
  ...erasureViews(model.identifierTypes),
  qualityView(),
  ...eventLogViews(model.entityTypes),
  ...identityViews(model.entityTypes),
  ...model.entityTypes.map((type) => entityView(model, type)),
  ...finalViews(model),
  ...(model.changes ? [] : [changesView()]),
];
