import { z } from 'zod';
import { id, join, nexus, op, sql } from '../../sql/tag.ts';
import type { Sql } from '../../sql/tag.ts';
import { EVERYTHING, timelineView } from '../../sql/views/timeline.ts';
import { readObjects } from '../../warehouses/warehouse.ts';
import { liveEntity } from '../asked_names.ts';
import type { Deployment } from '../deployment.ts';
import { fitting } from '../fitting.ts';
import { askedId, instant, paged } from '../schemas.ts';
import { tool } from '../tool.ts';
import type { MakeTool } from '../tool.ts';
import { LONGEST_TEXT, NOTICE, notice, text, untrusted, WARNING } from '../untrusted.ts';
import { numberOf, numberOrNull, textOrNull } from '../values.ts';
import type { Row } from '../values.ts';

const output = z.object({
  notice,
  entity_id: z.string(),
  entity_type: z.string(),
  items: z.array(
    z.object({
      occurred_at: z.string().nullable(),
      item: z.enum(['event', 'state']),
      state: z.string().nullable().describe('Of a state: which'),
      value: z.string().nullable().describe('Of a state of rules: its value from then on'),
      amount: z.number().nullable().describe('Of an event; of a state of numbers its value from then on'),
      significance: z.number().nullable(),
      source: z.string().nullable(),
      ...untrusted({ name: text, description: text, type: text, unit: text, role: text, event_id: text }),
    }),
  ),
  left_out: z.object({ items: z.number().describe('Older ones that are not shown') }),
});

/** The timeline of one entity: where it is no table, nothing is made of all others. */
const timelineOf = ({ model, storesTimeline }: Deployment, entityId: string): Sql =>
  storesTimeline
    ? sql`SELECT * FROM ${nexus('nexus_timeline')} WHERE entity_id = ${entityId}`
    : timelineView(model, {
        ...EVERYTHING,
        map: sql`(SELECT * FROM ${nexus('nexus_entity_map')} WHERE entity_id = ${entityId})`,
        entities: sql`SELECT ${entityId}`,
      }).query;

const TEXTS = ['name', 'description', 'event_type', 'unit', 'role', 'event_id'] as const;

/** Events and states of one entity, the last first. */
export const timeline: MakeTool = (deployment) => {
  const foreign = new Set(
    deployment.model.states.filter(({ relation }) => relation !== undefined).map(({ name }) => name),
  );
  const itemOf = (row: Row): z.output<typeof output>['items'][number] => {
    const isState = row['item'] === 'state';
    const name = textOrNull(row['name']);
    const told = textOrNull(row['description']);
    const isForeign = isState && foreign.has(name ?? '');
    const amount = numberOrNull(row['amount']);
    return {
      occurred_at: textOrNull(row['happened_at']),
      item: isState ? 'state' : 'event',
      state: isState ? name : null,
      value: isState && !isForeign && amount === null ? told : null,
      amount,
      significance: numberOrNull(row['significance']),
      source: textOrNull(row['source']),
      untrusted: {
        name: isState ? null : name,
        // Of numbers it says the amount once more.
        description: !isState || isForeign ? told : null,
        type: textOrNull(row['event_type']),
        unit: textOrNull(row['unit']),
        role: textOrNull(row['role']),
        event_id: textOrNull(row['event_id']),
      },
    };
  };
  return tool({
    name: 'timeline',
    title: 'What happened to a customer',
    description: `Events of one person or company from all sources, and the states that they led to, the last first. Page with skip. ${WARNING}`,
    input: z.object({
      entity_id: askedId,
      item: z.enum(['event', 'state']).optional().describe('Only these'),
      since: instant.optional().describe('Only what happened then or later, UTC'),
      before: instant.optional().describe('Only what happened before, UTC'),
      ...paged({ usual: 30, most: 200 }),
    }),
    output,
    async ask(warehouse, { entity_id: asked, item, since, before, limit, skip }) {
      const entity = await liveEntity(warehouse, asked);
      const conditions = [
        ...(item === undefined ? [] : [sql`item = ${item}`]),
        ...(since === undefined ? [] : [sql`occurred_at >= ${op.parseTimestamp(sql`${since}`)}`]),
        ...(before === undefined ? [] : [sql`occurred_at < ${op.parseTimestamp(sql`${before}`)}`]),
      ];
      const rows = await readObjects(
        warehouse,
        sql`SELECT
  ${op.timestampText(sql`occurred_at`)} AS happened_at, item, significance, amount, source,
  ${join(
    TEXTS.map((column) => sql`SUBSTR(${id(column)}, 1, ${LONGEST_TEXT + 2}) AS ${id(column)}`),
    ', ',
  )},
  COUNT(*) OVER () AS all_of_them
FROM (
${timelineOf(deployment, entity.id)}
) AS told${conditions.length === 0 ? sql`` : sql`\nWHERE ${join(conditions, ' AND ')}`}
ORDER BY CASE WHEN occurred_at IS NULL THEN 1 ELSE 0 END, occurred_at DESC, tie_order DESC, item_id DESC
LIMIT ${limit} OFFSET ${skip}`,
      );
      const items = fitting(rows.map(itemOf), numberOf(rows[0]?.['all_of_them']) - skip);
      return {
        notice: NOTICE,
        entity_id: entity.id,
        entity_type: entity.type,
        items: items.items,
        left_out: { items: Math.max(0, items.leftOut) },
      };
    },
  });
};
