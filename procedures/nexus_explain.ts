import type { IdentifierTypeModel } from '../config/model.ts';
import { describeEnd, findEnds, problemOfEnds, verdictOfEnds } from '../sql/explain/find_ends.ts';
import { linkGroups } from '../sql/explain/link_groups.ts';
import { describeStep, found, nextStep, reachFurther, searched, startSearch } from '../sql/explain/search.ts';
import { explainMembers, explainReached } from '../sql/tables/work.ts';
import { nullOf, op, sql } from '../sql/tag.ts';
import type { Node, Procedure } from './program.ts';
import { variable } from './program.ts';

/** One of the two identifiers. What is not known, or does not apply, is null. */
export interface ExplainedEnd {
  readonly identifier_type: string;
  /** As it was asked for. */
  readonly identifier_value: string;
  readonly normalized_value: string | null;
  readonly entity_type: string | null;
  readonly entity_id: string | null;
  /** Why it is set aside, by which rule of the config, and since when. */
  readonly reason: string | null;
  readonly rule: string | null;
  readonly since: string | null;
}

/** One link of a chain: a row of a source, or an override (`source` is `override`, `event_id` its id). */
export interface ExplainedStep {
  readonly step: number;
  readonly from_type: string;
  readonly from_value: string;
  readonly to_type: string;
  readonly to_value: string;
  readonly source: string;
  readonly event_id: string;
  readonly row_id: string | null;
  readonly event_name: string | null;
  readonly occurred_at: string | null;
  /** Of an override. */
  readonly author: string | null;
  readonly reason: string | null;
  /** Whether a rule keeps the two ends apart; which, and since when. */
  readonly refused: boolean;
  readonly rule: string | null;
  readonly since: string | null;
}

/** What `nexus_explain` answers. */
export interface Explanation {
  readonly verdict: 'linked' | 'same_identifier' | 'refused' | 'no_chain' | 'set_aside' | 'unknown';
  readonly from: ExplainedEnd;
  readonly to: ExplainedEnd;
  readonly steps: readonly ExplainedStep[];
}

/** A search may not go on for ever; each step of a chain is two statements. */
const LONGEST_CHAIN = 1_000;

const p_type_a = variable('p_type_a', 'string');
const p_value_a = variable('p_value_a', 'string');
const p_type_b = variable('p_type_b', 'string');
const p_value_b = variable('p_value_b', 'string');
/** What is wrong with what was asked, in words. */
const v_problem = variable('v_problem', 'string');
const v_verdict = variable('v_verdict', 'string');
const v_first = variable('v_first', 'string');
const v_second = variable('v_second', 'string');
const v_entity_type = variable('v_entity_type', 'string');
const v_entity_id = variable('v_entity_id', 'string');
const v_component_id = variable('v_component_id', 'string');
const v_normalized_a = variable('v_normalized_a', 'string');
const v_normalized_b = variable('v_normalized_b', 'string');
const v_level = variable('v_level', 'int');
const v_added = variable('v_added', 'int');
const v_levels = variable('v_levels', 'int');
const v_distance = variable('v_distance', 'int');
const v_start = variable('v_start', 'int', null);
const v_rest = variable('v_rest', 'int');
const v_node = variable('v_node', 'int', null);
const v_steps = variable('v_steps', 'string', '');
const v_answer = variable('v_answer', 'string');

const A = { type: p_type_a, value: p_value_a };
const B = { type: p_type_b, value: p_value_b };

/** Looks for the shortest chain, and follows it from the first identifier to the second. */
const search = (types: readonly IdentifierTypeModel[], longest: number): Node[] => [
  {
    kind: 'fill',
    step: 'link_groups',
    table: explainMembers,
    query: linkGroups(
      types,
      { entityType: v_entity_type, entityId: v_entity_id, componentId: v_component_id },
      { type: p_type_a, normalized: v_normalized_a },
      { type: p_type_b, normalized: v_normalized_b },
    ),
  },
  { kind: 'fill', step: 'start_search', table: explainReached, query: startSearch() },
  {
    kind: 'repeat',
    step: 'search',
    counter: v_level,
    from: 1,
    by: 1,
    until: { left: v_added, operator: '=', right: 0 },
    maximum: longest + 1,
    body: [{ kind: 'exec', step: 'reach_further', statement: reachFurther(v_level, longest), count: v_added }],
  },
  {
    kind: 'set',
    step: 'found',
    values: [
      { variable: v_distance, value: sql`COALESCE(${found.distance}, 0)` },
      { variable: v_start, value: found.node },
      { variable: v_levels, value: sql`COALESCE(${found.levels}, 0)` },
    ],
    from: searched(),
  },
  {
    kind: 'when',
    condition: { left: v_distance, operator: '>', right: 0 },
    then: [
      {
        kind: 'repeat',
        step: 'follow',
        counter: v_rest,
        from: v_distance,
        by: -1,
        until: { left: v_rest, operator: '<=', right: 0 },
        maximum: longest,
        body: [
          {
            kind: 'set',
            step: 'next_step',
            values: [
              { variable: v_node, value: sql`node_number` },
              {
                variable: v_steps,
                value: sql`${v_steps} || CASE WHEN ${v_steps} = '' THEN '' ELSE ',' END || ${describeStep(sql`${v_distance} - ${v_rest} + 1`)}`,
              },
            ],
            from: nextStep(sql`COALESCE(${v_node}, ${v_start})`, v_entity_type),
          },
        ],
      },
    ],
    otherwise: [
      {
        kind: 'when',
        condition: { left: v_levels, operator: '>=', right: longest },
        then: [
          {
            kind: 'fail',
            message: [
              `The shortest chain between the two has more than ${String(longest)} steps. Ask for each of them and an identifier in between.`,
            ],
          },
        ],
        otherwise: [
          {
            kind: 'fail',
            message: [
              'The last run ties the two together, and no chain of rows between them was found. Another run may have been at work: ask again.',
            ],
          },
        ],
      },
    ],
  },
];

/** `nexus_explain(type_a, value_a, type_b, value_b)`: why two identifiers are one entity, or why not. */
export const nexusExplain = (types: readonly IdentifierTypeModel[], longest = LONGEST_CHAIN): Procedure => ({
  name: 'nexus_explain',
  description:
    'Why two identifiers are one entity: the shortest chain of rows that links them; or why they are not. Values are those of a source or normalised. Returns JSON.',
  label: 'explain',
  parameters: [p_type_a, p_value_a, p_type_b, p_value_b],
  result: v_answer,
  body: [
    {
      kind: 'set',
      step: 'ends',
      values: [
        { variable: v_verdict, value: verdictOfEnds(A, B) },
        { variable: v_problem, value: problemOfEnds(types, A, B) },
        { variable: v_first, value: describeEnd('a', A) },
        { variable: v_second, value: describeEnd('b', B) },
        { variable: v_entity_type, value: sql`entity_type_a` },
        { variable: v_entity_id, value: sql`CASE WHEN entity_a = entity_b THEN entity_a END` },
        {
          variable: v_component_id,
          value: sql`CASE WHEN entity_a = entity_b THEN ${nullOf('string')} ELSE component_a END`,
        },
        { variable: v_normalized_a, value: sql`normalized_a` },
        { variable: v_normalized_b, value: sql`normalized_b` },
      ],
      from: findEnds(types, A, B),
    },
    {
      kind: 'when',
      condition: { left: v_problem, operator: '<>', right: '' },
      then: [{ kind: 'fail', message: [v_problem] }],
    },
    { kind: 'when', condition: { left: v_verdict, operator: '=', right: 'search' }, then: search(types, longest) },
    {
      kind: 'set',
      step: 'answer',
      values: [
        {
          variable: v_answer,
          value: op.jsonObject({
            verdict: sql`CASE
    WHEN ${v_verdict} <> 'search' THEN ${v_verdict}
    WHEN ${v_entity_id} IS NULL THEN 'refused'
    ELSE 'linked'
  END`,
            from: op.parseJson(sql`${v_first}`),
            to: op.parseJson(sql`${v_second}`),
            steps: op.parseJson(sql`CONCAT('[', ${v_steps}, ']')`),
          }),
        },
      ],
    },
  ],
});
