import type { Loader } from '../../../config/loaders.ts';
import { AIRBYTE, DLT, FIVETRAN, STITCH } from '../../../config/loaders.ts';
import { API, apiLoader } from '../given_table.ts';
import { charges, customers, invoices, refunds, subscriptions } from './raw_tables.ts';

const RAW_TABLES = [customers, subscriptions, invoices, charges, refunds];

/** Tables of the objects' names, each with what its loader says besides. */
const PLURAL = {
  stripe_customers: { table: 'customers' },
  stripe_subscriptions: { table: 'subscriptions' },
  stripe_invoices: { table: 'invoices' },
  stripe_charges: { table: 'charges' },
};

export const loaders: Readonly<Record<string, Loader>> = {
  [API]: apiLoader(RAW_TABLES, 'seconds'),
  fivetran: {
    pages: [
      'https://fivetran.com/docs/connectors/applications/stripe',
      'https://github.com/fivetran/dbt_stripe/tree/main/macros/staging',
    ],
    column: '{field}',
    nested: '_',
    columns: {
      customer: 'customer_id',
      charge: 'charge_id',
      'billing_details->email': 'billing_detail_email',
      'billing_details->name': 'billing_detail_name',
      'billing_details->phone': 'billing_detail_phone',
      'metadata->plan': 'metadata->plan',
      'metadata->shop_domain': 'metadata->shop_domain',
      'metadata->website': 'metadata->website',
    },
    ingested_at: FIVETRAN.ingested_at,
    tables: {
      stripe_customers: { table: 'customer', deleted: 'is_deleted' },
      // A row for each version of a subscription; what holds now is active.
      stripe_subscriptions: { table: 'subscription_history', where: { _fivetran_active: true } },
      stripe_invoices: { table: 'invoice', deleted: 'is_deleted' },
      stripe_charges: { table: 'charge' },
      stripe_refunds: { table: 'refund' },
    },
  },
  airbyte: {
    pages: ['https://docs.airbyte.com/integrations/sources/stripe'],
    column: '{field}',
    times: 'seconds',
    ...AIRBYTE,
    tables: {
      stripe_customers: { ...PLURAL.stripe_customers, deleted: 'is_deleted' },
      stripe_subscriptions: { ...PLURAL.stripe_subscriptions, deleted: 'is_deleted' },
      stripe_invoices: { ...PLURAL.stripe_invoices, deleted: 'is_deleted' },
      stripe_charges: PLURAL.stripe_charges,
      stripe_refunds: { table: 'refunds' },
    },
  },
  stitch: {
    pages: [
      'https://github.com/singer-io/tap-stripe',
      'https://help.qlik.com/en-US/stitch/replication/loading/understanding-loading-row-usage-for-nested-data-structures',
    ],
    column: '{field}',
    records: true,
    ...STITCH,
    tables: PLURAL,
    note: 'It has no refunds, and a customer that is deleted in Stripe stays.',
  },
  dlt: {
    pages: ['https://dlthub.com/docs/dlt-ecosystem/verified-sources/stripe'],
    column: '{field}',
    nested: '__',
    times: 'seconds',
    ...DLT,
    // Each load writes its tables anew.
    delivery: 'snapshot',
    tables: {
      stripe_customers: { table: 'customer' },
      stripe_subscriptions: { table: 'subscription' },
      stripe_invoices: { table: 'invoice' },
      stripe_charges: { table: 'charge' },
      stripe_refunds: { table: 'refund' },
    },
    note: 'Of `stripe_source`, with `Charge` and `Refund` among its `endpoints`. A column that never had a value is not made: `lacks` names it.',
  },
};
