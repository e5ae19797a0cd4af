import { unpivotIdentifiers, unpivotTraits } from '../../blocks/unpivot.ts';
import { id, sql } from '../../tag.ts';
import type { AdapterContext, SourceView } from '../adapter.ts';
import { eventId, rowId } from '../keys.ts';
import type { Contributions } from '../layers.ts';
import { IS_GONE, baseView } from '../base_view.ts';
import { eventColumns, eventsOf, recordsOf } from '../layers.ts';
import { orElse } from '../text.ts';
import { shopEvents } from './raw_tables.ts';

export function shopEventViews(context: AdapterContext): SourceView[] {
  const raw = context.raw(shopEvents.name);
  if (raw === undefined) return [];
  const { source } = context;
  return [
    baseView('shop_events', raw),
    {
      name: 'normalized_shop_events',
      layer: 'normalized',
      description: 'Changes of the installation of the app in a shop.',
      query: sql`SELECT
  ${id('id')} AS shop_event_id,
  ${id('shopId')} AS shop_id,
  LOWER(${orElse(id('type'), 'unknown')}) AS change,
  ${id('planName')} AS plan_name,
  ${id('previousPlanName')} AS previous_plan_name,
  ${id('reason')} AS reason,
  COALESCE(${id('occurredAt')}, ${id('createdAt')}) AS happened_at,
  ${id('_ingested_at')} AS ${id('_ingested_at')},
  ${id(IS_GONE)} AS ${id(IS_GONE)}
FROM ${context.view('base_shop_events')}`,
    },
    {
      name: 'intermediate_shop_events',
      layer: 'intermediate',
      description: 'installed, uninstalled, reinstalled, plan_changed: the name is the type of the record.',
      query: sql`SELECT
  ${eventColumns(source, {
    eventId: eventId(source, 'shop_event', sql`shop_event_id`),
    occurredAt: sql`happened_at`,
    name: sql`change`,
    description: sql`CASE change
    WHEN 'installed' THEN 'App installed, plan ' || ${orElse(sql`plan_name`, '(none)')}
    WHEN 'reinstalled' THEN 'App installed again, plan ' || ${orElse(sql`plan_name`, '(none)')}
    WHEN 'uninstalled' THEN 'App uninstalled: ' || ${orElse(sql`reason`, '(no reason given)')}
    WHEN 'plan_changed' THEN 'Plan changed from ' || ${orElse(sql`previous_plan_name`, '(none)')} || ' to ' || ${orElse(sql`plan_name`, '(none)')}
    ELSE 'App: ' || change
  END`,
    significance: sql`CASE change WHEN 'plan_changed' THEN 4 ELSE 5 END`,
    type: 'app',
    table: shopEvents.name,
    key: sql`shop_event_id`,
  })},
  ${rowId(source, 'shop_event', sql`shop_event_id`, 'group')} AS group_row_id,
  shop_id,
  plan_name
FROM ${context.view('normalized_shop_events')}`,
    },
  ];
}

export function shopEventRecords(context: AdapterContext): Contributions {
  if (context.raw(shopEvents.name) === undefined) return {};
  const group = {
    ...recordsOf(context, 'intermediate_shop_events'),
    rowId: sql`group_row_id`,
  };
  return {
    events: [eventsOf(context, 'intermediate_shop_events')],
    group_identifiers: [
      unpivotIdentifiers({ ...group, identifiers: { gadget_shop_id: sql`shop_id` }, role: sql`'shop'` }),
    ],
    group_traits: [
      unpivotTraits({
        ...group,
        identifierType: sql`'gadget_shop_id'`,
        identifierValue: sql`shop_id`,
        traits: { plan: sql`plan_name` },
      }),
    ],
  };
}
