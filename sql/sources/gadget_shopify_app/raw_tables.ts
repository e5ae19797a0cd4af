import type { RawTable } from '../adapter.ts';

export const shops: RawTable = {
  name: 'gadget_shops',
  description: "Gadget's model shopifyShop: https://docs.gadget.dev/guides/plugins/shopify",
  columns: {
    id: 'string',
    createdAt: 'timestamp',
    updatedAt: 'timestamp',
    name: 'string',
    domain: 'string',
    myshopifyDomain: 'string',
    email: 'string',
    phone: 'string',
    shopOwner: 'string',
    countryCode: 'string',
    currency: 'string',
    ianaTimezone: 'string',
    planDisplayName: 'string',
    _ingested_at: 'timestamp',
  },
  needed: ['createdAt'],
};

export const shopEvents: RawTable = {
  name: 'gadget_shop_events',
  description: 'A model of the app: one record per install, uninstall, reinstall or change of plan.',
  columns: {
    id: 'string',
    shopId: 'string',
    type: 'string',
    planName: 'string',
    previousPlanName: 'string',
    reason: 'string',
    occurredAt: 'timestamp',
    createdAt: 'timestamp',
    _ingested_at: 'timestamp',
  },
  needed: ['shopId', 'type', 'occurredAt'],
};

export const contacts: RawTable = {
  name: 'gadget_shop_contacts',
  description: 'A model of the app: the people that a shop named.',
  columns: {
    id: 'string',
    shopId: 'string',
    name: 'string',
    email: 'string',
    phone: 'string',
    role: 'string',
    createdAt: 'timestamp',
    updatedAt: 'timestamp',
    _ingested_at: 'timestamp',
  },
  needed: ['shopId', 'createdAt'],
};
