import { unpivotIdentifiers, unpivotMemberships, unpivotTraits } from '../../blocks/unpivot.ts';
import { id, sql } from '../../tag.ts';
import type { AdapterContext, SourceView } from '../adapter.ts';
import { eventId, rowId } from '../keys.ts';
import type { Contributions } from '../layers.ts';
import { IS_GONE, baseView } from '../base_view.ts';
import { eventColumns, eventsOf, recordsOf } from '../layers.ts';
import { isCounted } from './live_mode.ts';
import { isRemains } from './remains.ts';
import { orElse } from '../text.ts';
import { customers } from './raw_tables.ts';
import { presentText, trimmed } from '../../white_space.ts';

const REMAINS = isRemains('created', 'email', 'name');
const SHOPIFY = sql`'%.myshopify.com'`;

export function customerViews(context: AdapterContext): SourceView[] {
  const raw = context.raw(customers.name);
  if (raw === undefined) return [];
  const { source } = context;
  const shopDomain = id('metadata_shop_domain');
  return [
    baseView('customers', raw),
    {
      name: 'normalized_customers',
      layer: 'normalized',
      description:
        'Customers, and the remains of deleted ones as gone; `shop_domain` and `website` are fields of their metadata.',
      query: sql`SELECT
  ${id('id')} AS customer_id,
  ${id('created')} AS created_at,
  ${id('email')} AS email,
  ${id('phone')} AS phone,
  ${id('name')} AS customer_name,
  UPPER(${id('currency')}) AS currency,
  ${id('address_country')} AS country,
  CASE WHEN LOWER(${trimmed(shopDomain)}) LIKE ${SHOPIFY} THEN ${shopDomain} END AS myshopify_domain,
  CASE WHEN LOWER(${trimmed(shopDomain)}) LIKE ${SHOPIFY} THEN NULL ELSE ${shopDomain} END AS shop_domain,
  ${id('metadata_website')} AS website,
  ${id('_ingested_at')} AS ${id('_ingested_at')},
  ${id(IS_GONE)} OR ${REMAINS} AS ${id(IS_GONE)}
FROM ${context.view('base_customers')}
WHERE ${isCounted(context)} OR ${REMAINS}`,
    },
    {
      name: 'intermediate_customers',
      layer: 'intermediate',
      description: 'customer_created, with the person who pays and the company.',
      query: sql`SELECT
  ${eventColumns(source, {
    eventId: eventId(source, 'customer', sql`customer_id`),
    occurredAt: sql`created_at`,
    name: sql`'customer_created'`,
    description: sql`'Stripe customer created: ' || ${orElse(sql`COALESCE(${presentText(sql`customer_name`)}, email)`, '(no name)')}`,
    significance: sql`3`,
    type: 'billing',
    table: customers.name,
    key: sql`customer_id`,
  })},
  ${rowId(source, 'customer', sql`customer_id`, 'person')} AS person_row_id,
  ${rowId(source, 'customer', sql`customer_id`, 'group')} AS group_row_id,
  customer_id,
  email,
  phone,
  customer_name,
  currency,
  country,
  myshopify_domain,
  shop_domain,
  website
FROM ${context.view('normalized_customers')}`,
    },
  ];
}

export function customerRecords(context: AdapterContext): Contributions {
  if (context.raw(customers.name) === undefined) return {};
  const record = {
    ...recordsOf(context, 'intermediate_customers'),
    role: sql`'customer'`,
  };
  const person = { ...record, rowId: sql`person_row_id` };
  const group = { ...record, rowId: sql`group_row_id` };
  const persons = { email: sql`email`, phone: sql`phone` };
  return {
    events: [eventsOf(context, 'intermediate_customers')],
    person_identifiers: [unpivotIdentifiers({ ...person, identifiers: persons })],
    group_identifiers: [
      unpivotIdentifiers({
        ...group,
        identifiers: {
          stripe_customer_id: sql`customer_id`,
          myshopify_domain: sql`myshopify_domain`,
          domain: [sql`shop_domain`, sql`website`],
        },
      }),
    ],
    // The API says of `name`: the customer's full name or business name. So it names the one who pays, not the person.
    group_traits: [
      unpivotTraits({
        ...group,
        identifierType: sql`'stripe_customer_id'`,
        identifierValue: sql`customer_id`,
        traits: { billing_name: sql`customer_name`, currency: sql`currency`, country: sql`country` },
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
