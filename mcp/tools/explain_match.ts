import { z } from 'zod';
import type { ExplainedEnd, Explanation } from '../../procedures/nexus_explain.ts';
import { fitting } from '../fitting.ts';
import { tool } from '../tool.ts';
import type { MakeTool } from '../tool.ts';
import { NOTICE, notice, text, untrusted, WARNING } from '../untrusted.ts';

const end = z.object({
  identifier_type: z.string(),
  entity_type: z.string().nullable(),
  entity_id: z.string().nullable(),
  reason: z.string().nullable().describe('Why it is set aside'),
  rule: z.string().nullable(),
  since: z.string().nullable(),
  ...untrusted({ value: text, normalized_value: text }),
});

const output = z.object({
  notice,
  verdict: z
    .enum(['linked', 'same_identifier', 'refused', 'no_chain', 'set_aside', 'unknown'])
    .describe(
      'linked: one, by the steps. same_identifier: one identifier in two spellings. refused: two that rows tie, and a rule keeps apart. no_chain: two that nothing ties. set_aside: one of them is nobody’s. unknown: one of them is in no record',
    ),
  from: end,
  to: end,
  steps: z
    .array(
      z.object({
        step: z.number(),
        from_type: z.string(),
        to_type: z.string(),
        source: z.string().describe('override: a decision of a person'),
        occurred_at: z.string().nullable(),
        refused: z.boolean(),
        rule: z.string().nullable().describe('What keeps the two apart'),
        since: z.string().nullable(),
        ...untrusted({
          from_value: text,
          to_value: text,
          event_id: text,
          row_id: text,
          event_name: text,
          author: text,
          reason: text,
        }),
      }),
    )
    .describe('The shortest chain of rows from the first to the second'),
  left_out: z.object({ steps: z.number() }),
});

const endOf = ({ identifier_value: value, normalized_value, ...rest }: ExplainedEnd): z.output<typeof end> => ({
  identifier_type: rest.identifier_type,
  entity_type: rest.entity_type,
  entity_id: rest.entity_id,
  reason: rest.reason,
  rule: rest.rule,
  since: rest.since,
  untrusted: { value, normalized_value },
});

/** Calls `nexus_explain`. */
export const explainMatch: MakeTool = ({ model }) => {
  const type = z
    .string()
    .min(1)
    .max(100)
    .describe(model.identifierTypes.map(({ name }) => name).join(', '));
  const value = z.string().min(1).max(1_000).describe('In any spelling');
  return tool({
    name: 'explain_match',
    title: 'Why two identifiers are one customer',
    description: `Why two identifiers are one person or company, or why they are not: the shortest chain of rows between them, or the rule that keeps them apart. ${WARNING}`,
    input: z.object({ type, value, other_type: type, other_value: value }),
    output,
    async ask(warehouse, { type: from, value: fromValue, other_type: to, other_value: toValue }) {
      const answer = await warehouse.call('nexus_explain', [from, fromValue, to, toValue]);
      const explanation = JSON.parse(answer ?? '{}') as Explanation;
      const steps = fitting(
        explanation.steps.map(
          ({ from_value, to_value, event_id, row_id, event_name, author, reason, occurred_at, ...step }) => ({
            step: step.step,
            from_type: step.from_type,
            to_type: step.to_type,
            source: step.source,
            occurred_at,
            refused: step.refused,
            rule: step.rule,
            since: step.since,
            untrusted: { from_value, to_value, event_id, row_id, event_name, author, reason },
          }),
        ),
      );
      return {
        notice: NOTICE,
        verdict: explanation.verdict,
        from: endOf(explanation.from),
        to: endOf(explanation.to),
        steps: steps.items,
        left_out: { steps: steps.leftOut },
      };
    },
  });
};
