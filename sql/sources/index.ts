import type { Adapter } from './adapter.ts';
import { gmail } from './gmail/index.ts';
import { stripe } from './stripe/index.ts';

/** Every adapter, by the name that a config calls it. */
export const adapters: Readonly<Record<string, Adapter>> = { gmail, stripe };
