import type { Adapter } from '../adapter.ts';
import { unionedViews } from '../layers.ts';
import { contactRecords, contactViews } from './contacts.ts';
import { contacts, shopEvents, shops } from './raw_tables.ts';
import { shopEventRecords, shopEventViews } from './shop_events.ts';
import { shopRecords, shopViews } from './shops.ts';

/** A Shopify app built on Gadget: shops as groups, owners and contacts as people, installations as events. */
export const gadget_shopify_app: Adapter = {
  name: 'gadget_shopify_app',
  description: 'Models of a Shopify app on Gadget.',
  rawTables: [shops, shopEvents, contacts],
  views: (context) => [
    ...shopViews(context),
    ...shopEventViews(context),
    ...contactViews(context),
    ...unionedViews([shopRecords(context), shopEventRecords(context), contactRecords(context)]),
  ],
};
