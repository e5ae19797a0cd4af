import { unpivotIdentifiers, unpivotTraits } from '../../blocks/unpivot.ts';
import { id, sql } from '../../tag.ts';
import type { AdapterContext, SourceView } from '../adapter.ts';
import { eventId, rowId } from '../keys.ts';
import type { Contributions } from '../layers.ts';
import { IS_GONE, baseView } from '../base_view.ts';
import { eventColumns, eventsOf, recordsOf } from '../layers.ts';
import { referenceTo } from './references.ts';
import { isCounted } from './live_mode.ts';
import { isMomentGone, moments } from '../moments.ts';
import { orElse } from '../text.ts';
import { subscriptions } from './raw_tables.ts';

/**
 * Whose first payment was never made: not begun, and so neither cancelled nor ended.
 * https://docs.stripe.com/billing/subscriptions/overview#subscription-statuses
 */
const NEVER_PAID = sql`COALESCE(${id('status')}, '') IN ('incomplete', 'incomplete_expired')`;

/** Cancelling is a decision; the subscription ends when its paid period is over. */
const MOMENTS = {
  subscription_created: sql`subscriptions.created_at`,
  trial_started: sql`subscriptions.trial_started_at`,
  subscription_cancelled: sql`subscriptions.cancelled_at`,
  subscription_ended: sql`subscriptions.ended_at`,
};

/** The only one of these that a subscription may have and lose. https://docs.stripe.com/billing/subscriptions/cancel#reactivating-canceled-subscriptions */
const TAKEN_BACK = ['subscription_cancelled'];

export function subscriptionViews(context: AdapterContext): SourceView[] {
  const raw = context.raw(subscriptions.name);
  if (raw === undefined) return [];
  const { source } = context;
  return [
    baseView('subscriptions', raw),
    {
      name: 'normalized_subscriptions',
      layer: 'normalized',
      description: 'Subscriptions with their times; `plan` is a field of their metadata.',
      query: sql`SELECT
  ${id('id')} AS subscription_id,
  ${referenceTo('customer')} AS customer_id,
  ${id('status')} AS subscription_status,
  ${NEVER_PAID} AS is_never_paid,
  ${id('metadata_plan')} AS plan_name,
  ${id('created')} AS created_at,
  ${id('trial_start')} AS trial_started_at,
  CASE WHEN ${NEVER_PAID} THEN NULL ELSE ${id('canceled_at')} END AS cancelled_at,
  CASE WHEN ${NEVER_PAID} THEN NULL ELSE ${id('ended_at')} END AS ended_at,
  ${id('_ingested_at')} AS ${id('_ingested_at')},
  ${id(IS_GONE)} AS ${id(IS_GONE)}
FROM ${context.view('base_subscriptions')}
WHERE ${isCounted(context)}`,
    },
    {
      name: 'intermediate_subscriptions',
      layer: 'intermediate',
      description: `${Object.keys(MOMENTS).join(', ')}; subscription_incomplete while its first payment is not made.`,
      query: sql`SELECT
  ${eventColumns(source, {
    eventId: eventId(source, sql`moment`, sql`subscription_id`),
    occurredAt: sql`moment_at`,
    name: sql`CASE WHEN moment = 'subscription_created' AND is_never_paid THEN 'subscription_incomplete' ELSE moment END`,
    description: sql`CASE moment
    WHEN 'subscription_created' THEN CASE WHEN is_never_paid THEN 'Subscription not paid' ELSE 'Subscription created' END
    WHEN 'trial_started' THEN 'Trial started'
    WHEN 'subscription_cancelled' THEN 'Subscription cancelled'
    ELSE 'Subscription ended'
  END || ': ' || ${orElse(sql`plan_name`, '(no plan)')}`,
    significance: sql`CASE moment WHEN 'subscription_created' THEN 4 WHEN 'trial_started' THEN 4 ELSE 5 END`,
    type: 'billing',
    table: subscriptions.name,
    key: sql`subscription_id`,
    isGone: isMomentGone(),
  })},
  ${rowId(source, sql`moment`, sql`subscription_id`, 'group')} AS group_row_id,
  moment,
  customer_id,
  plan_name
FROM ${moments(context.view('normalized_subscriptions'), 'subscriptions', MOMENTS, TAKEN_BACK)}`,
    },
  ];
}

export function subscriptionRecords(context: AdapterContext): Contributions {
  if (context.raw(subscriptions.name) === undefined) return {};
  const group = {
    ...recordsOf(context, 'intermediate_subscriptions'),
    rowId: sql`group_row_id`,
  };
  return {
    events: [eventsOf(context, 'intermediate_subscriptions')],
    group_identifiers: [
      unpivotIdentifiers({
        ...group,
        identifiers: { stripe_customer_id: sql`customer_id` },
        role: sql`'customer'`,
      }),
    ],
    group_traits: [
      unpivotTraits({
        ...group,
        from: sql`(SELECT * FROM ${group.from} AS subscriptions WHERE moment = 'subscription_created') AS created`,
        identifierType: sql`'stripe_customer_id'`,
        identifierValue: sql`customer_id`,
        traits: { plan: sql`CASE WHEN event_name = 'subscription_created' THEN plan_name END` },
      }),
    ],
  };
}
