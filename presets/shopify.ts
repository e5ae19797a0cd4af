import { AIRBYTE, DLT, FIVETRAN, STITCH } from '../config/loaders.ts';
import type { Preset } from './preset.ts';
import { EMAIL, PERSON_ID, PHONE } from './preset.ts';
import { STITCH_RECORDS } from './stitch_records.ts';

const PLURAL = { customers: { table: 'customers' }, orders: { table: 'orders' } };
/** Where members of objects are columns of their own, by two underscores. */
const FLAT = {
  customers: { table: 'customers' },
  orders: { table: 'orders', columns: { 'customer->id': 'customer__id' } },
};

/** Fields as the Admin REST API of Shopify names them. */
export const shopify: Preset = {
  name: 'shopify',
  title: 'Shopify',
  page: 'https://shopify.dev/docs/api/admin-rest/latest/resources/order',
  identifierTypes: {
    shopify_customer_id: PERSON_ID,
    email: EMAIL,
    phone: PHONE,
  },
  tables: {
    customers: {
      key: 'id',
      occurred_at: 'updated_at',
      parts: {
        person: {
          identifiers: { shopify_customer_id: 'id', email: 'email', phone: 'phone' },
          traits: { name: '{first_name} {last_name}' },
          role: 'customer',
        },
      },
      events: {
        customer_created: {
          at: 'created_at',
          description: 'Customer {first_name} {last_name}',
          type: 'shop',
          significance: 2,
        },
      },
    },
    orders: {
      key: 'id',
      occurred_at: 'updated_at',
      where: { test: { not: true } },
      parts: {
        person: {
          identifiers: { shopify_customer_id: 'customer->id', email: 'email', phone: 'phone' },
          role: 'buyer',
        },
      },
      events: {
        order_placed: {
          at: 'created_at',
          description: 'Order {name}',
          value: { amount: 'total_price', unit: '{currency}' },
          type: 'shop',
          significance: 4,
        },
        order_cancelled: { at: 'cancelled_at', description: 'Order {name}', type: 'shop', significance: 4 },
      },
    },
  },
  loaders: {
    fivetran: {
      pages: ['https://fivetran.com/docs/connectors/applications/shopify'],
      column: '{field}',
      ingested_at: FIVETRAN.ingested_at,
      tables: {
        customers: { table: 'customer' },
        orders: { table: 'order', deleted: FIVETRAN.deleted, columns: { 'customer->id': 'customer_id' } },
      },
    },
    airbyte: {
      pages: ['https://docs.airbyte.com/integrations/sources/shopify'],
      column: '{field}',
      ...AIRBYTE,
      tables: PLURAL,
    },
    stitch: {
      pages: [
        'https://help.qlik.com/en-US/stitch/integrations/saas/shopify/v3',
        'https://github.com/singer-io/tap-shopify',
      ],
      column: '{field}',
      ...STITCH,
      tables: FLAT,
      note: STITCH_RECORDS,
    },
    dlt: {
      pages: ['https://dlthub.com/docs/dlt-ecosystem/verified-sources/shopify'],
      column: '{field}',
      ...DLT,
      tables: FLAT,
    },
    api: {
      pages: ['https://shopify.dev/docs/api/admin-rest/latest/resources/order'],
      column: '{field}',
      times: 'text',
      tables: PLURAL,
      note: 'A row an object. A column that says when a row came in is `ingested_at` of each table.',
    },
  },
};
