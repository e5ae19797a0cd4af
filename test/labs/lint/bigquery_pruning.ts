/** Reads of partitioned tables, held against the resolved tree: what is not pruned is billed whole by every run. */
import type { AstNode } from '../googlesql/ast.ts';
import { child, children, descendants, number, text } from '../googlesql/ast.ts';
import { builtinName, conjuncts, lastSegment } from './bigquery_planner.ts';
import type { Fault } from './rule.ts';

const COMPARISONS = new Set([
  ...['$equal', '$less', '$less_or_equal', '$greater', '$greater_or_equal', '$between', '$in', '$in_array'],
]);
const NOT_MATCHED_BY_SOURCE = 1;

const BY_VALUE = 'records are found by the identifiers that they hold, and may lie in any month';
const AUDITED = 'an audit is about everything';

/** Partitioned tables that a step reads as a whole: table, step, and why. */
export const READ_WHOLE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nexus_event_log: {
    stage_batch: 'a redelivered record may lie in any month',
    stage_everything: 'a redelivered record may lie in any month',
    normalize_values: BY_VALUE,
    gather: BY_VALUE,
    reopen_neighbours: BY_VALUE,
    reopen_limited: 'which values have more neighbours than they may is counted over all records',
    find_replaced_rows: 'a redelivered record may lie in any month; two columns are read',
    link_groups: BY_VALUE,
    preview: BY_VALUE,
    find_forgotten: BY_VALUE,
    strip_records: BY_VALUE,
  },
  nexus_resolution_log: {
    scrub_log: BY_VALUE,
    scrub_causes: 'an override that names what is erased may have been followed in any month',
    audit: AUDITED,
  },
};

/** The column that a table is partitioned by, of a resolved CREATE TABLE. */
export function partitionColumn(created: AstNode): string | undefined {
  const [key] = children(created, 'partitionByList');
  const reference = key && [...descendants(key)].find(({ kind }) => kind === 'resolvedColumnRef');
  return reference && text(child(reference, 'column'), 'name');
}

/** Whether the condition compares the column with what is known before the table is read. */
function prunes(condition: AstNode, column: number): boolean {
  if (!COMPARISONS.has(builtinName(condition))) return false;
  const operands = children(condition, 'argumentList');
  const isColumn = (node: AstNode) =>
    node.kind === 'resolvedColumnRef' && number(child(node, 'column'), 'columnId') === column;
  const isKnown = (node: AstNode) =>
    ![...descendants(node)].some(({ kind }) => kind === 'resolvedColumnRef' || kind === 'resolvedSubqueryExpr');
  return operands.some(isColumn) && operands.every((operand) => isColumn(operand) || isKnown(operand));
}

/** Scans that a statement reads; INSERT reads nothing of its target. */
function scansOf(statement: AstNode): AstNode[] {
  const target = child(statement, 'tableScan');
  const reads = [...descendants(statement)].filter(({ kind }) => kind === 'resolvedTableScan');
  return target && statement.kind !== 'resolvedInsertStmt' ? [target, ...reads] : reads;
}

/**
 * A subquery prunes nothing: https://cloud.google.com/bigquery/docs/querying-partitioned-tables#use_a_constant_filter_expression,
 * nor does a MERGE with WHEN NOT MATCHED BY SOURCE:
 * https://cloud.google.com/bigquery/docs/using-dml-with-partitioned-tables#pruning_partitions_when_using_a_merge_statement
 *
 * @param step of a procedure
 * @param partitioned column by table
 */
export function lintPruning(statement: AstNode, step: string, partitioned: ReadonlyMap<string, string>): Fault[] {
  const conditions = [...descendants(statement)].flatMap((node) =>
    ['filterExpr', 'whereExpr', 'mergeExpr', 'joinExpr'].flatMap((field) => conjuncts(child(node, field))),
  );
  const target = child(statement, 'tableScan');
  const deletesMissing = children(statement, 'whenClauseList').some(
    (clause) => number(clause, 'matchType') === NOT_MATCHED_BY_SOURCE,
  );
  return scansOf(statement).flatMap((scan) => {
    const table = lastSegment(text(child(scan, 'table'), 'name'));
    const column = partitioned.get(table);
    if (column === undefined || READ_WHOLE[table]?.[step.replace(/[.].*/, '')] !== undefined) return [];
    const read = children(scan, 'columnList').find((candidate) => text(candidate, 'name') === column);
    const id = read && number(read, 'columnId');
    const pruned = id !== undefined && conditions.some((condition) => prunes(condition, id));
    if (pruned && !(scan === target && deletesMissing)) return [];
    const message = `${table} is read whole: compare ${column} with variables or literals`;
    return [{ rule: 'partition-pruning', message }];
  });
}
