import { z } from 'zod';
import { nexus, op, sql } from '../../sql/tag.ts';
import { readObjects } from '../../warehouses/warehouse.ts';
import { checkAsked } from '../asked_names.ts';
import { fitting } from '../fitting.ts';
import { paged } from '../schemas.ts';
import { tool } from '../tool.ts';
import type { MakeTool } from '../tool.ts';
import { NOTICE, notice, text, untrusted, WARNING } from '../untrusted.ts';
import { numberOf, textOf, textOrNull } from '../values.ts';

const output = z.object({
  notice,
  audience: z.string(),
  entity_type: z.string(),
  description: z.string(),
  member_count: z.number(),
  held_out_count: z.number().describe('Of the members: those that are not to be addressed'),
  members: z.array(
    z.object({
      entity_id: z.string(),
      is_held_out: z.boolean(),
      entered_at: z.string().nullable(),
      ...untrusted({ name: text, email: text }),
    }),
  ),
  left_out: z.object({ members: z.number().describe('Those that follow and are not shown') }),
});

/** Who is in an audience now. */
export const audience: MakeTool = ({ model, exposure }) => {
  const audiences = model.audiences.filter(({ name }) => exposure.isAudience(name));
  const names = audiences.map(({ name }) => name);
  return tool({
    name: 'audience',
    title: 'Who is in an audience',
    description: `Who is in one audience of the config now, as of the last run: how many, and who, the last to enter first and then by name. Page with skip. ${WARNING}`,
    input: z.object({
      audience: z
        .string()
        .min(1)
        .max(100)
        .describe(names.length === 0 ? 'There is none' : names.join(', ')),
      ...paged({ usual: 50, most: 200 }),
    }),
    output,
    async ask(warehouse, { audience: asked, limit, skip }) {
      checkAsked('audience', asked, names);
      const found = audiences.find(({ name }) => name === asked);
      const members = sql`SELECT entity_id, is_held_out, entered_at, name, email
FROM ${nexus('nexus_audience_members')} WHERE audience = ${asked}`;
      const [counts] = await readObjects(
        warehouse,
        sql`SELECT COUNT(*) AS members, COUNT(CASE WHEN is_held_out THEN 1 END) AS held_out FROM (
${members}
) AS counted`,
      );
      const rows = await readObjects(
        warehouse,
        sql`SELECT entity_id, CASE WHEN is_held_out THEN 1 ELSE 0 END AS is_out,
  ${op.timestampText(sql`entered_at`)} AS since, name, email
FROM (
${members}
) AS listed
ORDER BY CASE WHEN entered_at IS NULL THEN 1 ELSE 0 END, entered_at DESC, ${exposure.hasNames ? sql`name, ` : sql``}entity_id
LIMIT ${limit} OFFSET ${skip}`,
      );
      const all = numberOf(counts?.['members']);
      const shown = fitting(
        rows.map((row) => ({
          entity_id: textOf(row['entity_id']),
          is_held_out: numberOf(row['is_out']) === 1,
          entered_at: textOrNull(row['since']),
          untrusted: { name: exposure.hasNames ? textOrNull(row['name']) : null, email: textOrNull(row['email']) },
        })),
        all - skip,
      );
      return {
        notice: NOTICE,
        audience: asked,
        entity_type: found?.entity_type ?? '',
        description: found?.description ?? '',
        member_count: all,
        held_out_count: numberOf(counts?.['held_out']),
        members: shown.items,
        left_out: { members: Math.max(0, shown.leftOut) },
      };
    },
  });
};
