import { unpivotIdentifiers, unpivotMemberships, unpivotTraits } from '../../blocks/unpivot.ts';
import { id, sql } from '../../tag.ts';
import type { AdapterContext, SourceView } from '../adapter.ts';
import { eventId, rowId } from '../keys.ts';
import type { Contributions } from '../layers.ts';
import { IS_GONE, baseView } from '../base_view.ts';
import { eventColumns, eventsOf, recordsOf } from '../layers.ts';
import { bestIdentifier, nameTraits, orElse, withNameParts } from '../text.ts';
import { shops } from './raw_tables.ts';
import { presentText, trimmed } from '../../white_space.ts';

export function shopViews(context: AdapterContext): SourceView[] {
  const raw = context.raw(shops.name);
  if (raw === undefined) return [];
  const { source } = context;
  return [
    baseView('shops', raw),
    {
      name: 'normalized_shops',
      layer: 'normalized',
      description: 'Shops with their owner; `own_domain` is null while the shop has only its myshopify domain.',
      query: sql`SELECT
  ${id('id')} AS shop_id,
  ${id('name')} AS shop_name,
  ${id('myshopifyDomain')} AS myshopify_domain,
  CASE WHEN LOWER(${trimmed(id('domain'))}) LIKE '%.myshopify.com' THEN NULL ELSE ${id('domain')} END AS own_domain,
  ${id('email')} AS email,
  ${id('phone')} AS phone,
  ${id('shopOwner')} AS owner_name,
  ${id('countryCode')} AS country,
  ${id('currency')} AS currency,
  ${id('ianaTimezone')} AS timezone,
  ${id('planDisplayName')} AS shopify_plan,
  ${id('createdAt')} AS created_at,
  COALESCE(${id('updatedAt')}, ${id('createdAt')}) AS changed_at,
  ${id('_ingested_at')} AS ${id('_ingested_at')},
  ${id(IS_GONE)} AS ${id(IS_GONE)}
FROM ${context.view('base_shops')}`,
    },
    {
      name: 'intermediate_shops',
      layer: 'intermediate',
      description: 'shop_created, with the shop and its owner.',
      query: sql`SELECT
  ${eventColumns(source, {
    eventId: eventId(source, 'shop', sql`shop_id`),
    occurredAt: sql`created_at`,
    name: sql`'shop_created'`,
    description: sql`'Shop created: ' || ${orElse(sql`COALESCE(${presentText(sql`shop_name`)}, myshopify_domain)`, '(no name)')}`,
    significance: sql`3`,
    type: 'app',
    table: shops.name,
    key: sql`shop_id`,
  })},
  ${rowId(source, 'shop', sql`shop_id`, 'person')} AS person_row_id,
  ${rowId(source, 'shop', sql`shop_id`, 'group')} AS group_row_id,
  shop_id,
  shop_name,
  myshopify_domain,
  own_domain,
  email,
  phone,
  owner_name,
  country,
  currency,
  timezone,
  shopify_plan,
  changed_at
FROM ${context.view('normalized_shops')}`,
    },
  ];
}

export function shopRecords(context: AdapterContext): Contributions {
  if (context.raw(shops.name) === undefined) return {};
  const record = recordsOf(context, 'intermediate_shops');
  const person = { ...record, rowId: sql`person_row_id`, role: sql`'owner'` };
  const group = { ...record, rowId: sql`group_row_id`, role: sql`'shop'` };
  // The record says what holds since its last change, not since the shop was created.
  const changed = { occurredAt: sql`changed_at` };
  const persons = { email: sql`email`, phone: sql`phone` };
  return {
    events: [eventsOf(context, 'intermediate_shops')],
    person_identifiers: [unpivotIdentifiers({ ...person, identifiers: persons })],
    group_identifiers: [
      unpivotIdentifiers({
        ...group,
        identifiers: {
          gadget_shop_id: sql`shop_id`,
          myshopify_domain: sql`myshopify_domain`,
          domain: sql`own_domain`,
        },
      }),
    ],
    person_traits: [
      unpivotTraits({
        ...person,
        from: withNameParts(record.from, sql`owner_name`),
        ...changed,
        ...bestIdentifier(sql`email`, sql`phone`),
        traits: nameTraits(sql`owner_name`),
      }),
    ],
    group_traits: [
      unpivotTraits({
        ...group,
        ...changed,
        identifierType: sql`'gadget_shop_id'`,
        identifierValue: sql`shop_id`,
        traits: {
          name: sql`shop_name`,
          country: sql`country`,
          currency: sql`currency`,
          timezone: sql`timezone`,
          shopify_plan: sql`shopify_plan`,
        },
      }),
    ],
    membership_identifiers: [
      unpivotMemberships({
        ...person,
        persons,
        groupIdentifierType: sql`'gadget_shop_id'`,
        groupIdentifier: sql`shop_id`,
      }),
    ],
  };
}
