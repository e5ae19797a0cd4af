import type { AstNode } from '../googlesql/ast.ts';
import { child, children, descendants, number, text } from '../googlesql/ast.ts';

/** Calls that give null only for a null argument. */
const STRICT = new Set([
  '$concat_op',
  '$add',
  '$subtract',
  '$multiply',
  'concat',
  'lower',
  'upper',
  'trim',
  'to_hex',
  'md5',
  'sha256',
  'farm_fingerprint',
  'format_timestamp',
  'abs',
]);
/** Calls that never give null. */
const NEVER_NULL = new Set([
  '$count_star',
  '$is_null',
  'count',
  'countif',
  'row_number',
  'rank',
  'dense_rank',
  'generate_uuid',
  'to_json_string',
]);
const FIRST_OF = new Set(['coalesce', 'ifnull']);
const SAFE = 1;
const [LEFT, RIGHT, FULL] = [1, 2, 3];

const nameOf = (node: AstNode) => text(child(node, 'function'), 'name').replace('ZetaSQL:', '').toLowerCase();
const columnId = (column: AstNode) => number(column, 'columnId');
const idOf = (node: AstNode) => columnId(child(node, 'column') ?? node);

/** A part of the statement in which a column's value may be known. */
interface Facts {
  /** Expressions by the column that they make. */
  computed: Map<number, AstNode>;
  /** Columns that pass on others, all of which must hold a value: WITH and set operations. */
  passed: Map<number, number[]>;
  /** Columns that a condition `IS NOT NULL` keeps. */
  filtered: Set<number>;
  /** Columns that an outer join fills with null. */
  padded: Set<number>;
}

function isNullLiteral(literal: AstNode): boolean {
  const value = child(child(literal, 'value'), 'value');
  return !value || !text(value, 'value');
}

/** Columns of which a filter asks `IS NOT NULL`. */
function assertedBy(filter: AstNode): number[] {
  const asserted: number[] = [];
  const pending = [child(filter, 'filterExpr')];
  for (let condition = pending.pop(); condition; condition = pending.pop()) {
    const parts = children(condition, 'argumentList');
    if (nameOf(condition) === '$and') pending.push(...parts);
    const [test] = nameOf(condition) === '$not' ? parts : [];
    const [operand] = test && nameOf(test) === '$is_null' ? children(test, 'argumentList') : [];
    if (operand?.kind === 'resolvedColumnRef') asserted.push(idOf(operand));
  }
  return asserted;
}

/** The scans of an outer join whose columns are null where nothing matches. */
function paddedSides(join: AstNode): AstNode[] {
  const type = number(join, 'joinType');
  const left = type === RIGHT || type === FULL ? child(join, 'leftScan') : undefined;
  const right = type === LEFT || type === FULL ? child(join, 'rightScan') : undefined;
  return [left, right].filter((side) => side !== undefined);
}

function factsOf(statement: AstNode): Facts {
  const facts: Facts = { computed: new Map(), passed: new Map(), filtered: new Set(), padded: new Set() };
  const nodes = [...descendants(statement)];
  const withQueries = new Map<string, number[]>();
  for (const entry of nodes.filter((node) => child(node, 'withSubquery'))) {
    withQueries.set(text(entry, 'withQueryName'), children(child(entry, 'withSubquery'), 'columnList').map(columnId));
  }
  const pass = (columns: AstNode[], from: number[]) => {
    columns.forEach((column, index) => {
      const source = from[index];
      if (source !== undefined)
        facts.passed.set(columnId(column), [...(facts.passed.get(columnId(column)) ?? []), source]);
    });
  };
  for (const node of nodes) {
    const value = child(node, 'expr');
    if (value && child(node, 'column')) facts.computed.set(idOf(node), value);
    if (node.kind === 'resolvedWithRefScan') {
      pass(children(node, 'columnList'), withQueries.get(text(node, 'withQueryName')) ?? []);
    } else if (node.kind === 'resolvedSetOperationScan') {
      for (const item of children(node, 'inputItemList')) {
        pass(children(node, 'columnList'), children(item, 'outputColumnList').map(columnId));
      }
    } else if (node.kind === 'resolvedFilterScan') {
      assertedBy(node).forEach((id) => facts.filtered.add(id));
    }
  }
  for (const side of nodes.filter(({ kind }) => kind === 'resolvedJoinScan').flatMap(paddedSides)) {
    children(side, 'columnList').forEach((column) => facts.padded.add(columnId(column)));
    // What was asked below the join no longer holds above it.
    const below = [...descendants(side)].filter(({ kind }) => kind === 'resolvedFilterScan').flatMap(assertedBy);
    below.forEach((id) => facts.filtered.delete(id));
  }
  return facts;
}

/** Whether the expression can be seen never to be null: by its form, by a WHERE, or by the columns that it is made of. */
export function nonNull(expression: AstNode, statement: AstNode): boolean {
  const facts = factsOf(statement);
  const columnHolds = (id: number): boolean => {
    if (facts.filtered.has(id)) return true;
    if (facts.padded.has(id)) return false;
    const definition = facts.computed.get(id);
    const sources = facts.passed.get(id);
    return definition ? holds(definition) : sources !== undefined && sources.every(columnHolds);
  };
  const holds = (node: AstNode): boolean => {
    const parts = children(node, 'argumentList');
    const name = nameOf(node);
    switch (node.kind) {
      case 'resolvedMakeStruct':
        return true;
      case 'resolvedLiteral':
        return !isNullLiteral(node);
      case 'resolvedCast': {
        const operand = child(node, 'expr');
        return node['returnNullOnError'] !== true && operand !== undefined && holds(operand);
      }
      case 'resolvedColumnRef':
        return columnHolds(idOf(node));
      default:
        if (number(node, 'errorMode') === SAFE) return false;
        if (NEVER_NULL.has(name)) return true;
        if (FIRST_OF.has(name)) return parts.some(holds);
        if (name === 'if') return parts.slice(1).every(holds);
        return STRICT.has(name) && parts.length > 0 && parts.every(holds);
    }
  };
  return holds(expression);
}
