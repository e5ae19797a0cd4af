import { unpivotIdentifiers } from '../../blocks/unpivot.ts';
import { id, join, sql } from '../../tag.ts';
import type { Sql } from '../../tag.ts';
import type { AdapterContext, SourceView } from '../adapter.ts';
import { eventId, rowId } from '../keys.ts';
import type { Contributions } from '../layers.ts';
import { IS_GONE, baseView } from '../base_view.ts';
import { eventColumns, eventsOf, recordsOf } from '../layers.ts';
import { referenceTo } from './references.ts';
import { orElse } from '../text.ts';
import { money } from '../money.ts';
import { charges, refunds } from './raw_tables.ts';

/** Status of a refund to its event, with its words. https://docs.stripe.com/api/refunds/object#refund_object-status */
const EVENTS: Readonly<Record<string, readonly [event: string, words: string]>> = {
  pending: ['refund_pending', 'Refund pending'],
  requires_action: ['refund_pending', 'Refund pending'],
  canceled: ['refund_cancelled', 'Refund cancelled'],
  failed: ['refund_failed', 'Refund failed'],
};

const byStatus = (give: (event: string, words: string) => string): Sql =>
  sql`CASE refund_status ${join(
    Object.entries(EVENTS).map(([status, [event, words]]) => sql`WHEN ${status} THEN ${give(event, words)}`),
    ' ',
  )} ELSE ${give('charge_refunded', 'Charge refunded')} END`;

export function refundViews(context: AdapterContext): SourceView[] {
  const raw = context.raw(refunds.name);
  if (raw === undefined) return [];
  const { source } = context;
  return [
    baseView('refunds', raw),
    {
      name: 'normalized_refunds',
      layer: 'normalized',
      description: 'Refunds; amounts in the smallest unit of the currency.',
      query: sql`SELECT
  ${id('id')} AS refund_id,
  ${referenceTo('charge')} AS charge_id,
  ${orElse(id('status'), 'succeeded')} AS refund_status,
  ${id('reason')} AS refund_reason,
  ${id('amount')} AS amount,
  ${id('currency')} AS currency,
  ${id('created')} AS created_at,
  ${id('_ingested_at')} AS ${id('_ingested_at')},
  ${id(IS_GONE)} AS ${id(IS_GONE)}
FROM ${context.view('base_refunds')}`,
    },
    {
      name: 'intermediate_refunds',
      layer: 'intermediate',
      description:
        'charge_refunded once the money went back; refund_pending before, refund_cancelled or refund_failed if it does not. The value is above 0.',
      query: sql`SELECT
  ${eventColumns(source, {
    eventId: eventId(source, 'refund', sql`refund_id`),
    occurredAt: sql`created_at`,
    name: byStatus((event) => event),
    description: sql`${byStatus((_event, words) => words)} || ': ' || ${orElse(sql`refund_reason`, '(no reason given)')}`,
    value: money(sql`amount`, sql`currency`),
    significance: sql`CASE WHEN refund_status IN ('pending', 'requires_action') THEN 3 ELSE 4 END`,
    type: 'billing',
    table: refunds.name,
    key: sql`refund_id`,
  })},
  ${rowId(source, 'refund', sql`refund_id`, 'group')} AS group_row_id,
  charge_id
FROM ${context.view('normalized_refunds')}`,
    },
  ];
}

/**
 * A refund names its charge, and only the charge names the customer: the one join of the adapters. The filter on
 * `_ingested_at` reaches the refunds; of the charges it reads the two ids. A refund does not say its mode either: one of a
 * charge that does not count is an event of nobody. A charge that comes later than the look-back
 * after its refund is found by a full refresh.
 */
export function refundRecords(context: AdapterContext): Contributions {
  if (context.raw(refunds.name) === undefined) return {};
  const customers =
    context.raw(charges.name) === undefined
      ? {}
      : {
          group_identifiers: [
            unpivotIdentifiers({
              ...recordsOf(context, 'intermediate_refunds'),
              from: sql`(
    SELECT refunds.*, charged.customer_id
    FROM ${context.view('intermediate_refunds')} AS refunds
    JOIN (SELECT charge_id, customer_id FROM ${context.view('normalized_charges')}) AS charged
      ON charged.charge_id = refunds.charge_id
  ) AS refunded`,
              rowId: sql`group_row_id`,
              identifiers: { stripe_customer_id: sql`customer_id` },
              role: sql`'customer'`,
            }),
          ],
        };
  return { events: [eventsOf(context, 'intermediate_refunds')], ...customers };
}
