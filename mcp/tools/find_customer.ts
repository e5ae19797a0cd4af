import { z } from 'zod';
import { ANY, findEntities, inMap } from '../../sql/context/find_entity.ts';
import { holdsText } from '../../sql/holds_text.ts';
import { id, join, list, nexus, op, sql } from '../../sql/tag.ts';
import type { Sql } from '../../sql/tag.ts';
import { readObjects } from '../../warehouses/warehouse.ts';
import { askedType } from '../asked_names.ts';
import { fitting } from '../fitting.ts';
import { tool } from '../tool.ts';
import type { MakeTool } from '../tool.ts';
import { NOTICE, notice, text, untrusted, WARNING } from '../untrusted.ts';
import { numberOf, textOf, textOrNull } from '../values.ts';
import type { Row } from '../values.ts';

/** Words of a name that are looked for. */
const MOST_WORDS = 8;

const output = z.object({
  notice,
  customers: z.array(
    z.object({
      entity_id: z.string(),
      entity_type: z.string(),
      found_by: z.enum(['identifier', 'name']),
      first_seen_at: z.string().nullable(),
      identifier_count: z.number(),
      ...untrusted({ name: text }),
    }),
  ),
  set_aside: z
    .array(
      z.object({
        reason: z.string().nullable(),
        rule: z.string().nullable(),
        since: z.string().nullable(),
        ...untrusted({ identifier: text }),
      }),
    )
    .describe('The identifier is nobody’s: a rule sets it aside'),
  left_out: z.object({ customers: z.number() }),
});

/** Whether a name has each of some words. */
const hasWords = (words: readonly string[]): Sql =>
  join(
    words.map((word) => holdsText(sql`name`, word)),
    ' AND ',
  );

const entitiesQuery = (condition: Sql, query: string, entityType: Sql, limit: number): Sql => sql`SELECT
  entity_id, entity_type, name, ${op.timestampText(sql`first_seen_at`)} AS first_seen, identifier_count,
  COUNT(*) OVER () AS all_of_them
FROM ${nexus('nexus_entities')}
WHERE ${condition} AND entity_type = COALESCE(${entityType}, entity_type)
ORDER BY CASE WHEN LOWER(name) = LOWER(${query}) THEN 0 ELSE 1 END, identifier_count DESC, entity_id
LIMIT ${limit}`;

/** Looks for an identifier in any spelling, or an id, and where there is none for a name. */
export const findCustomer: MakeTool = (deployment) => {
  const { model, exposure } = deployment;
  return tool({
    name: 'find_customer',
    title: 'Find a customer',
    description: `Finds persons, companies and other entities by an identifier in any spelling (${model.identifierTypes.map(({ name }) => name).join(', ')}) or by an id${exposure.hasNames ? '; where nobody has it, by words of their name' : ''}. Gives ids to ask the other tools about. ${WARNING}`,
    input: z.object({
      query: z.string().trim().min(1).max(200).describe('An identifier, an id, or words of a name'),
      entity_type: z
        .string()
        .max(100)
        .optional()
        .describe(model.entityTypes.map(({ name }) => name).join(', ')),
      limit: z.int().min(1).max(50).default(10),
    }),
    output,
    async ask(warehouse, { query, entity_type: asked, limit }) {
      const entityType = askedType(deployment, asked);
      const meant = { type: sql`${ANY}`, value: sql`${query}`, entityType };
      const known = await readObjects(
        warehouse,
        sql`SELECT entity_id, set_aside, reason, rule, ${op.timestampText(id('since'))} AS set_aside_since
${findEntities(meant, inMap(model.identifierTypes, meant))}
LIMIT ${limit}`,
      );
      const ids = known.flatMap((row) => textOrNull(row['entity_id']) ?? []);
      const words = query.split(/\s+/).slice(0, MOST_WORDS);
      const condition =
        ids.length > 0
          ? sql`entity_id IN (${list(ids)})`
          : exposure.hasNames && known.length === 0
            ? hasWords(words)
            : undefined;
      const rows =
        condition === undefined ? [] : await readObjects(warehouse, entitiesQuery(condition, query, entityType, limit));
      const customers = fitting(
        rows.map((row: Row) => ({
          entity_id: textOf(row['entity_id']),
          entity_type: textOf(row['entity_type']),
          found_by: ids.length > 0 ? ('identifier' as const) : ('name' as const),
          first_seen_at: textOrNull(row['first_seen']),
          identifier_count: numberOf(row['identifier_count']),
          untrusted: { name: exposure.hasNames ? textOrNull(row['name']) : null },
        })),
        numberOf(rows[0]?.['all_of_them']),
      );
      return {
        notice: NOTICE,
        customers: customers.items,
        set_aside: known
          .filter((row) => textOrNull(row['entity_id']) === null)
          .map((row) => ({
            reason: textOrNull(row['reason']),
            rule: textOrNull(row['rule']),
            since: textOrNull(row['set_aside_since']),
            untrusted: { identifier: textOrNull(row['set_aside']) },
          })),
        left_out: { customers: customers.leftOut },
      };
    },
  });
};
