import type { Adapter } from '../adapter.ts';
import { unionedViews } from '../layers.ts';
import { chargeRecords, chargeViews } from './charges.ts';
import { customerRecords, customerViews } from './customers.ts';
import { loaders } from './loaders.ts';
import { invoiceRecords, invoiceViews } from './invoices.ts';
import { charges, customers, invoices, refunds, subscriptions } from './raw_tables.ts';
import { liveMode } from './live_mode.ts';
import { refundRecords, refundViews } from './refunds.ts';
import { subscriptionRecords, subscriptionViews } from './subscriptions.ts';

/** Billing: customers as groups, who pays as people, subscriptions and payments as events. */
export const stripe: Adapter = {
  name: 'stripe',
  description: 'Objects of Stripe, of every API version since 2022.',
  rawTables: [customers, subscriptions, invoices, charges, refunds],
  loaders,
  options: [liveMode],
  views: (context) => [
    ...customerViews(context),
    ...subscriptionViews(context),
    ...invoiceViews(context),
    ...chargeViews(context),
    ...refundViews(context),
    ...unionedViews([
      customerRecords(context),
      subscriptionRecords(context),
      invoiceRecords(context),
      chargeRecords(context),
      refundRecords(context),
    ]),
  ],
};
