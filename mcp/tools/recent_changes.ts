import { z } from 'zod';
import { join, list, nexus, op, sql } from '../../sql/tag.ts';
import { readObjects } from '../../warehouses/warehouse.ts';
import { askedType, checkAsked, liveEntity } from '../asked_names.ts';
import type { Exposure } from '../exposure.ts';
import { fitting } from '../fitting.ts';
import { askedId, paged } from '../schemas.ts';
import { tool } from '../tool.ts';
import type { MakeTool } from '../tool.ts';
import { NOTICE, notice, untrusted, WARNING } from '../untrusted.ts';
import { numberOf, textOf, textOrNull } from '../values.ts';
import type { Row } from '../values.ts';

const CHANGES = [
  ...['created', 'split', 'revived', 'changed', 'restated', 'state_changed', 'entered_audience', 'left_audience'],
  ...['merged', 'redirected', 'forgotten'],
] as const;

/** Columns of one change that are told. */
const MOST_COLUMNS = 30;

const value = z.union([z.string(), z.number(), z.boolean()]).nullable();

const change = z.object({
  run_number: z.number(),
  changed_at: z.string(),
  entity_id: z.string(),
  entity_type: z.string(),
  change: z.string(),
  other_id: z.string().nullable().describe('Where it was split from, or leads to'),
  audience: z.string().nullable(),
  columns: z
    .array(z.object({ column: z.string(), ...untrusted({ unit: z.string().nullable(), old: value, new: value }) }))
    .describe('Columns, or states, that differ, with what they were and are'),
  columns_left_out: z.number(),
  is_erased: z.boolean().describe('The values were erased'),
});

const output = z.object({
  notice,
  changes: z.array(change),
  left_out: z.object({ changes: z.number().describe('Those that follow and are not shown') }),
});

type Value = z.output<typeof value>;
type Columns = z.output<typeof change>['columns'];

const valueOf = (given: unknown): Value =>
  typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean' ? given : null;

/** The columns of a change that may be told. A state of numbers is named with its unit, which a source gave. */
function columnsOf(row: Row, { isColumn }: Exposure): Columns {
  const kind = textOf(row['change']);
  const changed = JSON.parse(textOrNull(row['changed_columns']) ?? '{}') as Record<string, Record<string, unknown>>;
  return Object.entries(changed).flatMap(([name, { old, new: now }]) => {
    const [column = '', ...unit] = kind === 'state_changed' ? name.split(' ') : [name];
    if (kind !== 'state_changed' && !/_audience$/.test(kind) && !isColumn(textOf(row['entity_type']), column))
      return [];
    const texts = { unit: unit.length === 0 ? null : unit.join(' '), old: valueOf(old), new: valueOf(now) };
    return [{ column, untrusted: texts }];
  });
}

/** What runs changed, of `nexus_changes`. */
export const recentChanges: MakeTool = (deployment) => {
  const { model, exposure } = deployment;
  const audiences = model.audiences.map(({ name }) => name).filter(exposure.isAudience);
  return tool({
    name: 'recent_changes',
    title: 'What changed',
    description: `What the last runs changed of people, companies, their states and audiences, the newest run first: ${CHANGES.join(', ')}. Page with skip; after_run follows on from a run that was read. ${model.changes ? '' : 'The config does not keep changes, so that this cannot be answered. '}${WARNING}`,
    input: z.object({
      after_run: z.int().min(0).optional().describe('Only of runs with a greater run_number'),
      entity_id: askedId.optional(),
      entity_type: z.string().max(100).optional(),
      change: z.enum(CHANGES).optional().describe('Only these'),
      audience: z.string().max(100).optional().describe('Only who entered or left this one'),
      ...paged({ usual: 50, most: 200 }),
    }),
    output,
    async ask(
      warehouse,
      { after_run: after, entity_id: asked, entity_type: type, change: kind, audience, limit, skip },
    ) {
      if (!model.changes)
        throw new Error('The config does not keep changes. With "changes": true the next run begins to.');
      if (audience !== undefined) checkAsked('audience', audience, audiences);
      const entity = asked === undefined ? undefined : (await liveEntity(warehouse, asked)).id;
      const conditions = [
        // Of a former audience, too, nothing is told that the list does not have.
        sql`(audience IS NULL OR audience IN (${list(audiences)}))`,
        ...(after === undefined ? [] : [sql`run_number > ${after}`]),
        ...(entity === undefined ? [] : [sql`(entity_id = ${entity} OR other_id = ${entity})`]),
        ...(type === undefined ? [] : [sql`entity_type = ${askedType(deployment, type)}`]),
        ...(kind === undefined ? [] : [sql`change = ${kind}`]),
        ...(audience === undefined ? [] : [sql`audience = ${audience}`]),
      ];
      const rows = await readObjects(
        warehouse,
        sql`SELECT
  run_number, ${op.timestampText(sql`changed_at`)} AS happened_at, entity_id, entity_type, change, other_id, audience,
  changed_columns, CASE WHEN erased_run_id IS NULL THEN 0 ELSE 1 END AS was_erased, COUNT(*) OVER () AS all_of_them
FROM ${nexus('nexus_changes')}
WHERE ${join(conditions, ' AND ')}
ORDER BY run_number DESC, change_id
LIMIT ${limit} OFFSET ${skip}`,
      );
      const shown = fitting(
        rows.map((row) => {
          const columns = columnsOf(row, exposure);
          return {
            run_number: numberOf(row['run_number']),
            changed_at: textOf(row['happened_at']),
            entity_id: textOf(row['entity_id']),
            entity_type: textOf(row['entity_type']),
            change: textOf(row['change']),
            other_id: textOrNull(row['other_id']),
            audience: textOrNull(row['audience']),
            columns: columns.slice(0, MOST_COLUMNS),
            columns_left_out: Math.max(0, columns.length - MOST_COLUMNS),
            is_erased: numberOf(row['was_erased']) === 1,
          };
        }),
        numberOf(rows[0]?.['all_of_them']) - skip,
      );
      return { notice: NOTICE, changes: shown.items, left_out: { changes: Math.max(0, shown.leftOut) } };
    },
  });
};
