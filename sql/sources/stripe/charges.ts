import { unpivotIdentifiers, unpivotMemberships, unpivotTraits } from '../../blocks/unpivot.ts';
import { id, sql } from '../../tag.ts';
import type { AdapterContext, SourceView } from '../adapter.ts';
import { eventId, rowId } from '../keys.ts';
import type { Contributions } from '../layers.ts';
import { IS_GONE, baseView } from '../base_view.ts';
import { eventColumns, eventsOf, recordsOf } from '../layers.ts';
import { referenceTo } from './references.ts';
import { isCounted } from './live_mode.ts';
import { bestIdentifier, orElse } from '../text.ts';
import { money } from '../money.ts';
import { charges } from './raw_tables.ts';

export function chargeViews(context: AdapterContext): SourceView[] {
  const raw = context.raw(charges.name);
  if (raw === undefined) return [];
  const { source } = context;
  return [
    baseView('charges', raw),
    {
      name: 'normalized_charges',
      layer: 'normalized',
      description: 'Charges with the billing details of who paid; amounts in the smallest unit of the currency.',
      query: sql`SELECT
  ${id('id')} AS charge_id,
  ${referenceTo('customer')} AS customer_id,
  ${orElse(id('status'), 'unknown')} AS charge_status,
  ${id('description')} AS charge_description,
  ${id('failure_message')} AS failure_message,
  ${id('amount')} AS amount,
  ${id('currency')} AS currency,
  ${id('created')} AS created_at,
  ${id('billing_details_email')} AS email,
  ${id('billing_details_phone')} AS phone,
  ${id('billing_details_name')} AS payer_name,
  ${id('_ingested_at')} AS ${id('_ingested_at')},
  ${id(IS_GONE)} AS ${id(IS_GONE)}
FROM ${context.view('base_charges')}
WHERE ${isCounted(context)}`,
    },
    {
      name: 'intermediate_charges',
      layer: 'intermediate',
      description: 'charge_succeeded, charge_failed or charge_pending, after the state that the charge is in.',
      query: sql`SELECT
  ${eventColumns(source, {
    eventId: eventId(source, 'charge', sql`charge_id`),
    occurredAt: sql`created_at`,
    name: sql`'charge_' || charge_status`,
    description: sql`'Charge ' || charge_status || ': ' || CASE WHEN charge_status = 'failed' THEN ${orElse(sql`failure_message`, '(no reason given)')} ELSE ${orElse(sql`charge_description`, '(no description)')} END`,
    value: money(sql`amount`, sql`currency`),
    significance: sql`CASE charge_status WHEN 'failed' THEN 4 ELSE 3 END`,
    type: 'billing',
    table: charges.name,
    key: sql`charge_id`,
  })},
  ${rowId(source, 'charge', sql`charge_id`, 'person')} AS person_row_id,
  ${rowId(source, 'charge', sql`charge_id`, 'group')} AS group_row_id,
  customer_id,
  email,
  phone,
  payer_name
FROM ${context.view('normalized_charges')}`,
    },
  ];
}

export function chargeRecords(context: AdapterContext): Contributions {
  if (context.raw(charges.name) === undefined) return {};
  const record = recordsOf(context, 'intermediate_charges');
  const person = { ...record, rowId: sql`person_row_id`, role: sql`'payer'` };
  const persons = { email: sql`email`, phone: sql`phone` };
  return {
    events: [eventsOf(context, 'intermediate_charges')],
    person_identifiers: [unpivotIdentifiers({ ...person, identifiers: persons })],
    group_identifiers: [
      unpivotIdentifiers({
        ...record,
        rowId: sql`group_row_id`,
        identifiers: { stripe_customer_id: sql`customer_id` },
        role: sql`'customer'`,
      }),
    ],
    person_traits: [
      unpivotTraits({
        ...person,
        ...bestIdentifier(sql`email`, sql`phone`),
        traits: { name: sql`payer_name` },
      }),
    ],
    membership_identifiers: [
      unpivotMemberships({
        ...person,
        persons,
        groupIdentifierType: sql`'stripe_customer_id'`,
        groupIdentifier: sql`customer_id`,
      }),
    ],
  };
}
