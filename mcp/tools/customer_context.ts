import { z } from 'zod';
import { LEAST_LENGTH, USUAL_LENGTH } from '../../procedures/nexus_context_with.ts';
import { ANY, ENTITY_ID } from '../../sql/context/find_entity.ts';
import type { Exposure } from '../exposure.ts';
import { tool } from '../tool.ts';
import type { MakeTool } from '../tool.ts';
import { notice, text, untrusted, WARNING } from '../untrusted.ts';

/** Characters of an answer, at most, whatever is asked for. */
const LONGEST_ANSWER = 50_000;

const when = z.string().nullable();

const state = z.object({
  state: z.string(),
  value: z.string().nullable(),
  number: z.number().nullable(),
  since: z.string(),
  entity_id: z.string(),
  entity_type: z.string(),
  event_source: z.string().nullable(),
  ...untrusted({ value: text, unit: text, event_id: text, event_name: text, event_description: text }),
});

/** What `nexus_context` answers: docs/context.md. */
const context = z.object({
  notice,
  as_of: when,
  asked: z.object({ identifier_type: z.string(), is_former_id: z.boolean(), ...untrusted({ value: text }) }),
  entity: z.object({
    entity_id: z.string(),
    entity_type: z.string(),
    created_at: z.string(),
    first_seen_at: when,
    ...untrusted({ name: text }),
  }),
  identity: z.object({
    identifier_count: z.number(),
    row_count: z.number(),
    tying_row_count: z.number(),
    thinly_tied_count: z.number(),
  }),
  identifiers: z.array(
    z.object({
      identifier_type: z.string(),
      first_seen_at: when,
      last_seen_at: when,
      row_count: z.number(),
      source_count: z.number(),
      tying_row_count: z.number(),
      tied_by_source: z.string().nullable(),
      tied_at: when,
      ...untrusted({ value: text, tied_by_event_id: text }),
    }),
  ),
  former_ids: z.array(z.object({ entity_id: z.string(), created_at: z.string() })),
  traits: z.array(
    z.object({
      trait: z.string().nullable(),
      survivorship: z.string(),
      source: z.string(),
      occurred_at: when,
      ...untrusted({ name: text, value: text, event_id: text }),
    }),
  ),
  memberships: z.array(
    z.object({
      entity_id: z.string(),
      entity_type: z.string(),
      first_seen_at: when,
      last_seen_at: when,
      evidence_count: z.number(),
      ...untrusted({ name: text, role: text }),
    }),
  ),
  states: z.array(state),
  open_matters: z.array(state),
  audiences: z.array(z.object({ audience: z.string(), is_held_out: z.boolean() })),
  events: z.array(
    z.object({
      occurred_at: when,
      source: z.string(),
      significance: z.number().nullable(),
      amount: z.number().nullable(),
      ...untrusted({ name: text, description: text, type: text, unit: text, role: text, event_id: text }),
    }),
  ),
  left_out: z.record(z.string(), z.number()).describe('By list, how many did not fit'),
});

export type CustomerContext = z.output<typeof context>;
export type ShownState = z.output<typeof state>;

/** An answer without what may not be told. */
function exposed(answer: CustomerContext, { isTrait, isAudience, hasNames }: Exposure): CustomerContext {
  const unnamed = <Part extends { readonly untrusted: { name: string | null } }>(part: Part): Part =>
    hasNames ? part : { ...part, untrusted: { ...part.untrusted, name: null } };
  return {
    ...answer,
    entity: unnamed(answer.entity),
    memberships: answer.memberships.map(unnamed),
    traits: answer.traits.filter((one) => isTrait(one.trait ?? one.untrusted.name ?? '')),
    audiences: answer.audiences.filter((one) => isAudience(one.audience)),
  };
}

/** Calls `nexus_context_with`, which bounds the answer itself. */
export const customerContext: MakeTool = ({ model, exposure }) => {
  const types = [ANY, ENTITY_ID, ...model.identifierTypes.map(({ name }) => name)];
  return tool({
    name: 'customer_context',
    title: 'What is known of one customer',
    description: `What is known of one person or company, in one answer: profile, companies or people, states now, open matters, audiences, last events, and why all that is one. ${WARNING}`,
    input: z.object({
      type: z
        .string()
        .max(100)
        .default(ANY)
        .describe(`What the value is: ${types.join(', ')}. ${ANY}: an identifier of whatever type knows it, or an id`),
      value: z.string().min(1).max(1_000).describe('The identifier in any spelling, or the id'),
      entity_type: z
        .string()
        .max(100)
        .optional()
        .describe(`Where the identifier is of several: ${model.entityTypes.map(({ name }) => name).join(', ')}`),
      max_characters: z.int().min(LEAST_LENGTH).max(LONGEST_ANSWER).default(USUAL_LENGTH),
    }),
    output: context,
    async ask(warehouse, { type, value, ...options }) {
      const answer = await warehouse.call('nexus_context_with', [type, value, JSON.stringify(options)]);
      return exposed(context.parse(JSON.parse(answer ?? '{}')), exposure);
    },
  });
};
