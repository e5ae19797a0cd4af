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
const OUTER_SCANS = new Set(['resolvedSubqueryExpr']);

const nameOf = (node: AstNode) => text(child(node, 'function'), 'name').replace('ZetaSQL:', '').toLowerCase();
const idOf = (node: AstNode) => number(child(node, 'column'), 'columnId');

function isNullLiteral(literal: AstNode): boolean {
  const value = child(child(literal, 'value'), 'value');
  return !value || !text(value, 'value');
}

/** Columns that some `IS NOT NULL` in a WHERE of the statement keeps; outer joins above it are looked for too. */
function filtered(statement: AstNode): Set<number> {
  const kept = new Set<number>();
  const nodes = [...descendants(statement, (node) => !OUTER_SCANS.has(node.kind))];
  const conditions = nodes
    .filter((node) => node.kind === 'resolvedFilterScan')
    .flatMap((node) => child(node, 'filterExpr') ?? []);
  const pending = [...conditions];
  for (let condition = pending.pop(); condition; condition = pending.pop()) {
    const parts = children(condition, 'argumentList');
    if (nameOf(condition) === '$and') pending.push(...parts);
    const [test] = nameOf(condition) === '$not' ? parts : [];
    const [operand] = test && nameOf(test) === '$is_null' ? children(test, 'argumentList') : [];
    if (operand?.kind === 'resolvedColumnRef') kept.add(idOf(operand));
  }
  // An outer join can give a filtered column its null back, so nothing is known about the columns of its sides.
  for (const join of nodes.filter((node) => node.kind === 'resolvedJoinScan' && number(node, 'joinType') !== 0)) {
    const sides = [child(join, 'leftScan'), child(join, 'rightScan')];
    for (const column of sides.flatMap((side) => children(side, 'columnList'))) kept.delete(number(column, 'columnId'));
  }
  return kept;
}

/** Whether the expression can be seen never to be null: by its form, by a WHERE, or by the columns that it is made of. */
export function nonNull(expression: AstNode, statement: AstNode): boolean {
  const computed = new Map<number, AstNode>();
  for (const node of descendants(statement)) {
    const value = child(node, 'expr');
    if (value && child(node, 'column')) computed.set(idOf(node), value);
  }
  const kept = filtered(statement);
  const visit = (node: AstNode): boolean => {
    const parts = children(node, 'argumentList');
    const name = nameOf(node);
    switch (node.kind) {
      case 'resolvedMakeStruct':
        return true;
      case 'resolvedLiteral':
        return !isNullLiteral(node);
      case 'resolvedCast': {
        const operand = child(node, 'expr');
        return node['returnNullOnError'] !== true && operand !== undefined && visit(operand);
      }
      case 'resolvedColumnRef': {
        const definition = computed.get(idOf(node));
        return kept.has(idOf(node)) || (definition !== undefined && visit(definition));
      }
      default:
        if (number(node, 'errorMode') === SAFE) return false;
        if (NEVER_NULL.has(name)) return true;
        if (FIRST_OF.has(name)) return parts.some(visit);
        if (name === 'if') return parts.slice(1).every(visit);
        return STRICT.has(name) && parts.length > 0 && parts.every(visit);
    }
  };
  return visit(expression);
}
