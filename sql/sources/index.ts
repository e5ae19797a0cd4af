import type { Adapter } from './adapter.ts';
import { gadget_shopify_app } from './gadget_shopify_app/index.ts';
import { gmail } from './gmail/index.ts';
import { google_calendar } from './google_calendar/index.ts';
import { stripe } from './stripe/index.ts';

/** Every adapter, by the name that a config calls it. */
export const adapters: Readonly<Record<string, Adapter>> = { gadget_shopify_app, gmail, google_calendar, stripe };
