export { erasureViews } from './erasure.ts';
export { eventLogViews } from './event_log.ts';
export { entityView, entityViewName, finalViews } from './final.ts';
export { identityViews } from './identity.ts';
export { overrideViews } from './overrides.ts';
export { qualityView } from './quality.ts';
export { ruleViews } from './rules.ts';
