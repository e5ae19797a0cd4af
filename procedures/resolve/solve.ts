import { resolveIdentifiers } from '../../sql/blocks/resolve_identifiers.ts';
import { composeLabels, contractEdges, rewriteEdges } from '../../sql/steps/identity/contract_edges.ts';
import * as workTables from '../../sql/tables/work.ts';
import { noRows } from '../../sql/no_rows.ts';
import { nullOf, sql, work } from '../../sql/tag.ts';
import type { Node } from '../program.ts';
import { variable } from '../program.ts';

export const v_edge_count = variable('v_edge_count', 'int');
/** Rounds of the contraction. */
export const v_round = variable('v_round', 'int');
/** Edges that are left. */
export const v_remaining = variable('v_remaining', 'int');
export const v_back = variable('v_back', 'int');

/** Above this many edges SQL contracts; below, one call of JavaScript finishes. */
const JAVASCRIPT_EDGES = 50_000;

/** Each round leaves a third of the edges at the very worst: 60 rounds would take 10^28 of them. */
const MAX_ROUNDS = 60;

/** Labels of all connected keys: contraction in SQL while there are many edges, then one call of JavaScript. */
export const solve = (javascriptEdges = JAVASCRIPT_EDGES): Node[] => [
  {
    kind: 'when',
    condition: { left: v_edge_count, operator: '>', right: javascriptEdges },
    then: [
      {
        kind: 'fill',
        step: 'start_contraction',
        table: workTables.contractions,
        query: noRows(workTables.contractions),
      },
      {
        kind: 'repeat',
        step: 'contract',
        counter: v_round,
        from: 0,
        by: 1,
        until: { left: v_remaining, operator: '<=', right: javascriptEdges },
        maximum: MAX_ROUNDS,
        body: [
          { kind: 'exec', step: 'contract_edges', statement: contractEdges(v_round) },
          { kind: 'exec', step: 'rewrite_edges', statement: rewriteEdges(v_round), count: v_remaining },
        ],
      },
    ],
  },
  {
    kind: 'fill',
    step: 'resolve_identifiers',
    table: workTables.labels,
    query: sql`SELECT node, component, ${nullOf('key')} AS entity
FROM (
  ${resolveIdentifiers(sql`SELECT low_key, high_key FROM ${work(workTables.edges.name)} WHERE round = ${v_round}`)}
) AS resolved`,
  },
  {
    kind: 'when',
    condition: { left: v_round, operator: '>', right: 0 },
    then: [
      {
        kind: 'repeat',
        step: 'compose',
        counter: v_back,
        from: v_round,
        by: -2,
        until: { left: v_back, operator: '<=', right: 0 },
        maximum: MAX_ROUNDS,
        body: [{ kind: 'exec', step: 'compose_labels', statement: composeLabels(v_back) }],
      },
    ],
  },
];
