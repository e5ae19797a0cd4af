import type { RawTable } from '../adapter.ts';

// What has one place in all versions of the API since 2022-08-01: not what moved in 2025-03-31.basil, as the invoice of a
// charge, the subscription and the charge of an invoice, and the current period of a subscription.
// https://docs.stripe.com/changelog
export const customers: RawTable = {
  name: 'stripe_customers',
  description: 'https://docs.stripe.com/api/customers/object',
  columns: {
    id: 'string',
    'address->country': 'string',
    created: 'timestamp',
    currency: 'string',
    email: 'string',
    livemode: 'bool',
    'metadata->shop_domain': 'string',
    'metadata->website': 'string',
    name: 'string',
    phone: 'string',
    _ingested_at: 'timestamp',
  },
  needed: ['created'],
  signs: ['delinquent'],
};

export const subscriptions: RawTable = {
  name: 'stripe_subscriptions',
  description: 'https://docs.stripe.com/api/subscriptions/object',
  columns: {
    id: 'string',
    customer: 'string',
    status: 'string',
    created: 'timestamp',
    trial_start: 'timestamp',
    canceled_at: 'timestamp',
    ended_at: 'timestamp',
    livemode: 'bool',
    'metadata->plan': 'string',
    _ingested_at: 'timestamp',
  },
  needed: ['customer', 'created'],
  signs: ['cancel_at_period_end'],
};

export const invoices: RawTable = {
  name: 'stripe_invoices',
  description: 'https://docs.stripe.com/api/invoices/object',
  columns: {
    id: 'string',
    number: 'string',
    customer: 'string',
    status: 'string',
    currency: 'string',
    amount_due: 'int',
    amount_paid: 'int',
    created: 'timestamp',
    'status_transitions->paid_at': 'timestamp',
    'status_transitions->voided_at': 'timestamp',
    'status_transitions->marked_uncollectible_at': 'timestamp',
    livemode: 'bool',
    _ingested_at: 'timestamp',
  },
  needed: ['customer', 'created'],
  signs: ['amount_remaining'],
};

export const charges: RawTable = {
  name: 'stripe_charges',
  description: 'https://docs.stripe.com/api/charges/object',
  columns: {
    id: 'string',
    amount: 'int',
    'billing_details->email': 'string',
    'billing_details->name': 'string',
    'billing_details->phone': 'string',
    created: 'timestamp',
    currency: 'string',
    customer: 'string',
    description: 'string',
    failure_message: 'string',
    livemode: 'bool',
    status: 'string',
    _ingested_at: 'timestamp',
  },
  needed: ['customer', 'created'],
  signs: ['amount_refunded'],
};

export const refunds: RawTable = {
  name: 'stripe_refunds',
  description: 'https://docs.stripe.com/api/refunds/object',
  columns: {
    id: 'string',
    amount: 'int',
    charge: 'string',
    created: 'timestamp',
    currency: 'string',
    reason: 'string',
    status: 'string',
    _ingested_at: 'timestamp',
  },
  needed: ['charge', 'created'],
};
