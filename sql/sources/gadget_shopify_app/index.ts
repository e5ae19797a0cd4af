import { AIRBYTE, FIVETRAN, STITCH } from '../../../config/loaders.ts';
import type { Adapter } from '../adapter.ts';
import { unionedViews } from '../layers.ts';
import { contactRecords, contactViews } from './contacts.ts';
import { contacts, shopEvents, shops } from './raw_tables.ts';
import { shopEventRecords, shopEventViews } from './shop_events.ts';
import { shopRecords, shopViews } from './shops.ts';

/** Whose tables a loader brings as it is told to: what it adds to rows is said of each. */
const otherLoaders = Object.fromEntries(
  Object.entries({ fivetran: FIVETRAN, airbyte: AIRBYTE, stitch: STITCH }).map(([name, { ingested_at: stamp }]) => [
    name,
    `the models of an app have no connector of their own: where a loader brings them, its stamp is "raw": {"gadget_shops": {"columns": {"_ingested_at": "${stamp}"}}}`,
  ]),
);

/** A Shopify app built on Gadget: shops as groups, owners and contacts as people, installations as events. */
export const gadget_shopify_app: Adapter = {
  name: 'gadget_shopify_app',
  description: 'Models of a Shopify app on Gadget.',
  rawTables: [shops, shopEvents, contacts],
  otherLoaders,
  views: (context) => [
    ...shopViews(context),
    ...shopEventViews(context),
    ...contactViews(context),
    ...unionedViews([shopRecords(context), shopEventRecords(context), contactRecords(context)]),
  ],
};
