import { describe, expect, test } from '@jest/globals';
import { modelOf } from '../../config/model.ts';
import { procedures } from '../../procedures/index.ts';
import type { Node, Procedure } from '../../procedures/program.ts';
import { nodesIn } from '../../procedures/program.ts';
import { idleVariables, variablesOf } from '../../procedures/variables_of.ts';
import type { Sql } from '../../sql/tag.ts';
import { render, sharedIn, sharing } from '../../sql/tag.ts';
import { contextOf } from '../../procedures/locations.ts';
import { dialects } from '../../sql/dialects/index.ts';
import { configOf } from '../support/world.ts';

const model = modelOf(
  configOf({
    states: [{ name: 'billing_lifecycle', entity_type: 'person', rules: [{ event_name: 'paid', value: 'paying' }] }],
    derived_states: [
      {
        name: 'customer_lifecycle',
        entity_type: 'person',
        components: ['billing_lifecycle'],
        rules: [{ when: { billing_lifecycle: 'paying' }, value: 'customer' }],
      },
    ],
  }),
);
const PROCEDURES = procedures({
  model,
  version: '1',
  rules: { results: '', identifiers: '', limits: '', audiences: '', sources: [] },
  deliveries: [
    {
      source: 'crm',
      relations: [{ kind: 'event', delivery: 'replace', isWhole: false }],
      scans: { records: 1, arrivals: 1 },
    },
  ],
  materialized: [],
});

const piecesOf = (node: Node): Sql[] => {
  if (node.kind === 'exec') return [node.statement];
  if (node.kind === 'fill' || node.kind === 'replace') return [sharing(node.query)];
  if (node.kind === 'set')
    return [...node.values.map(({ value }) => value), ...(node.from === undefined ? [] : [node.from])].map(sharing);
  return [];
};

/** Variables that a node reads. */
function readBy(node: Node): string[] {
  const context = contextOf(dialects.duckdb, { database: undefined, schema: 'nexus' });
  const inSql = piecesOf(node).flatMap((piece) => [
    ...render(piece, { ...context, variable: ({ variable }) => ({ text: variable, bound: true }) }).binds,
  ]);
  const operands = (parts: readonly unknown[]): string[] =>
    parts.flatMap((part) =>
      typeof part === 'object' && part !== null && 'variable' in part ? [String(part.variable)] : [],
    );
  switch (node.kind) {
    case 'when':
      return operands([node.condition.left, node.condition.right]);
    case 'repeat':
      return operands([node.from, node.until.left, node.until.right]);
    case 'fail':
      return operands(node.message);
    case 'assign':
      return operands([node.value]);
    case 'call':
      return operands(node.arguments);
    default:
      return inSql;
  }
}

describe.each(PROCEDURES.map((procedure): [string, Procedure] => [procedure.name, procedure]))(
  '%s',
  (_name, procedure) => {
    const nodes = nodesIn(procedure.body);
    const declared = [
      ...variablesOf(procedure).map(({ variable }) => variable),
      ...procedure.parameters.map(({ variable }) => variable),
    ];

    test('declares each of its variables once, sets and reads each', () => {
      expect(declared).toEqual([...new Set(declared)]);
      expect(idleVariables(procedure)).toEqual({ unread: [], unset: [] });
      const used = new Set([
        ...nodes.flatMap(readBy),
        ...(procedure.result === undefined ? [] : [procedure.result.variable]),
      ]);
      expect([...used].filter((name) => !declared.includes(name))).toEqual([]);
      // A repeat's counter and an attempt's error are written by the program itself.
      expect(declared.filter((name) => !used.has(name))).toEqual([]);
    });

    test('names variables v_… and parameters p_…', () => {
      expect(
        procedure.parameters.filter(({ variable, type }) => !/^p_[a-z_]+$/.test(variable) || type !== 'string'),
      ).toEqual([]);
      expect(variablesOf(procedure).filter(({ variable }) => !/^v_[a-z0-9_]+$/.test(variable))).toEqual([]);
    });

    test('sets a variable in one place only', () => {
      const set = nodes.flatMap((node) =>
        node.kind === 'set' ? node.values.map(({ variable }) => variable.variable) : [],
      );
      expect(set).toEqual([...new Set(set)]);
      const counted = nodes.flatMap((node) =>
        node.kind === 'exec' && node.count !== undefined ? [node.count.variable] : [],
      );
      expect(counted.filter((name) => set.includes(name))).toEqual([]);
    });

    test('has no name of a column or alias that looks like a variable', () => {
      const text = nodes
        .flatMap(piecesOf)
        .map(
          (piece) =>
            render(piece, {
              ...contextOf(dialects.duckdb, { database: undefined, schema: 'nexus' }),
              variable: () => ({ text: '?', bound: true }),
            }).text,
        )
        .join('\n')
        .replace(/'([^']|'')*'/g, "''");
      expect(text.match(/\b[vp]_\w+/g)).toBeNull();
    });

    test('makes a transaction of DML alone', () => {
      const inside = nodes.filter((node) => node.kind === 'transaction').flatMap(({ body }) => nodesIn(body));
      expect(
        inside.map(({ kind }) => kind).filter((kind) => !['exec', 'replace', 'when', 'fail'].includes(kind)),
      ).toEqual([]);
      // On BigQuery each shared part would make a table.
      expect(inside.flatMap(piecesOf).flatMap((piece) => sharedIn(piece, dialects.bigquery))).toEqual([]);
    });
  },
);
