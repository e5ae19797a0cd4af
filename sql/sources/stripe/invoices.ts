import { unpivotIdentifiers } from '../../blocks/unpivot.ts';
import { id, sql } from '../../tag.ts';
import type { AdapterContext, SourceView } from '../adapter.ts';
import { eventId, rowId } from '../keys.ts';
import type { Contributions } from '../layers.ts';
import { IS_GONE, baseView } from '../base_view.ts';
import { eventColumns, eventsOf, recordsOf } from '../layers.ts';
import { referenceTo } from './references.ts';
import { isCounted } from './live_mode.ts';
import { isRemains } from './remains.ts';
import { isMomentGone, moments } from '../moments.ts';
import { orElse } from '../text.ts';
import { money } from '../money.ts';
import { invoices } from './raw_tables.ts';
import { presentText } from '../../white_space.ts';

/** An invoice of nothing, as for a trial, is settled by itself: nobody has paid. */
const MOMENTS = {
  invoice_created: sql`invoices.created_at`,
  invoice_paid: sql`CASE WHEN invoices.amount_paid > 0 THEN invoices.paid_at END`,
  invoice_voided: sql`invoices.voided_at`,
  invoice_uncollectible: sql`invoices.uncollectible_at`,
};

export function invoiceViews(context: AdapterContext): SourceView[] {
  const raw = context.raw(invoices.name);
  if (raw === undefined) return [];
  const { source } = context;
  return [
    baseView('invoices', raw),
    {
      name: 'normalized_invoices',
      layer: 'normalized',
      description:
        'Invoices with their times, and the remains of deleted ones as gone; amounts in the smallest unit of the currency.',
      query: sql`SELECT
  ${id('id')} AS invoice_id,
  ${id('number')} AS invoice_number,
  ${referenceTo('customer')} AS customer_id,
  ${id('currency')} AS currency,
  ${id('amount_due')} AS amount_due,
  ${id('amount_paid')} AS amount_paid,
  ${id('created')} AS created_at,
  ${id('status_transitions_paid_at')} AS paid_at,
  ${id('status_transitions_voided_at')} AS voided_at,
  ${id('status_transitions_marked_uncollectible_at')} AS uncollectible_at,
  ${id('_ingested_at')} AS ${id('_ingested_at')},
  ${id(IS_GONE)} OR ${isRemains('created', 'customer', 'status')} AS ${id(IS_GONE)}
FROM ${context.view('base_invoices')}
WHERE ${isCounted(context)} OR ${isRemains('created', 'customer', 'status')}`,
    },
    {
      name: 'intermediate_invoices',
      layer: 'intermediate',
      description: Object.keys(MOMENTS).join(', '),
      query: sql`SELECT
  ${eventColumns(source, {
    eventId: eventId(source, sql`moment`, sql`invoice_id`),
    occurredAt: sql`moment_at`,
    name: sql`moment`,
    description: sql`'Invoice ' || ${orElse(sql`COALESCE(${presentText(sql`invoice_number`)}, invoice_id)`, '(no number)')} || CASE moment
    WHEN 'invoice_created' THEN ' created'
    WHEN 'invoice_paid' THEN ' paid'
    WHEN 'invoice_voided' THEN ' voided'
    ELSE ' given up as uncollectible'
  END`,
    value: money(sql`CASE moment WHEN 'invoice_paid' THEN amount_paid ELSE amount_due END`, sql`currency`),
    significance: sql`CASE moment WHEN 'invoice_created' THEN 2 WHEN 'invoice_uncollectible' THEN 5 ELSE 4 END`,
    type: 'billing',
    table: invoices.name,
    key: sql`invoice_id`,
    isGone: isMomentGone(),
  })},
  ${rowId(source, sql`moment`, sql`invoice_id`, 'group')} AS group_row_id,
  customer_id
FROM ${moments(context.view('normalized_invoices'), 'invoices', MOMENTS)}`,
    },
  ];
}

export function invoiceRecords(context: AdapterContext): Contributions {
  if (context.raw(invoices.name) === undefined) return {};
  return {
    events: [eventsOf(context, 'intermediate_invoices')],
    group_identifiers: [
      unpivotIdentifiers({
        ...recordsOf(context, 'intermediate_invoices'),
        rowId: sql`group_row_id`,
        identifiers: { stripe_customer_id: sql`customer_id` },
        role: sql`'customer'`,
      }),
    ],
  };
}
