import { unpivotIdentifiers, unpivotMemberships, unpivotTraits } from '../../blocks/unpivot.ts';
import { id, sql } from '../../tag.ts';
import type { AdapterContext, SourceView } from '../adapter.ts';
import { eventId, rowId } from '../keys.ts';
import type { Contributions } from '../layers.ts';
import { IS_GONE, baseView } from '../base_view.ts';
import { eventColumns, eventsOf, recordsOf } from '../layers.ts';
import { bestIdentifier, nameTraits, orElse, withNameParts } from '../text.ts';
import { contacts } from './raw_tables.ts';
import { presentText } from '../../white_space.ts';

export function contactViews(context: AdapterContext): SourceView[] {
  const raw = context.raw(contacts.name);
  if (raw === undefined) return [];
  const { source } = context;
  return [
    baseView('contacts', raw),
    {
      name: 'normalized_contacts',
      layer: 'normalized',
      description: 'The people that a shop named.',
      query: sql`SELECT
  ${id('id')} AS contact_id,
  ${id('shopId')} AS shop_id,
  ${id('name')} AS contact_name,
  ${id('email')} AS email,
  ${id('phone')} AS phone,
  ${id('role')} AS title,
  ${id('createdAt')} AS created_at,
  COALESCE(${id('updatedAt')}, ${id('createdAt')}) AS changed_at,
  ${id('_ingested_at')} AS ${id('_ingested_at')},
  ${id(IS_GONE)} AS ${id(IS_GONE)}
FROM ${context.view('base_contacts')}`,
    },
    {
      name: 'intermediate_contacts',
      layer: 'intermediate',
      description: 'contact_added, with the person and the shop.',
      query: sql`SELECT
  ${eventColumns(source, {
    eventId: eventId(source, 'contact', sql`contact_id`),
    occurredAt: sql`created_at`,
    name: sql`'contact_added'`,
    description: sql`'Contact added: ' || ${orElse(sql`COALESCE(${presentText(sql`contact_name`)}, ${presentText(sql`email`)}, phone)`, '(no name)')}`,
    significance: sql`2`,
    type: 'app',
    table: contacts.name,
    key: sql`contact_id`,
  })},
  ${rowId(source, 'contact', sql`contact_id`, 'person')} AS person_row_id,
  ${rowId(source, 'contact', sql`contact_id`, 'group')} AS group_row_id,
  shop_id,
  contact_name,
  email,
  phone,
  title,
  changed_at
FROM ${context.view('normalized_contacts')}`,
    },
  ];
}

export function contactRecords(context: AdapterContext): Contributions {
  if (context.raw(contacts.name) === undefined) return {};
  const record = recordsOf(context, 'intermediate_contacts');
  const person = { ...record, rowId: sql`person_row_id`, role: sql`'contact'` };
  const persons = { email: sql`email`, phone: sql`phone` };
  return {
    events: [eventsOf(context, 'intermediate_contacts')],
    person_identifiers: [unpivotIdentifiers({ ...person, identifiers: persons })],
    group_identifiers: [
      unpivotIdentifiers({
        ...record,
        rowId: sql`group_row_id`,
        identifiers: { gadget_shop_id: sql`shop_id` },
        role: sql`'shop'`,
      }),
    ],
    person_traits: [
      unpivotTraits({
        ...person,
        from: withNameParts(record.from, sql`contact_name`),
        occurredAt: sql`changed_at`,
        ...bestIdentifier(sql`email`, sql`phone`),
        traits: { ...nameTraits(sql`contact_name`), title: sql`title` },
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
