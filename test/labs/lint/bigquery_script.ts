/** Rules on where a statement of a script stands, read from Google's parse tree. */
import type { AstNode } from '../googlesql/ast.ts';
import { child, descendants, path } from '../googlesql/ast.ts';
import type { Flow } from '../googlesql/script.ts';
import type { Fault } from './rule.ts';

const TEMPORARY = 3;
const DDL = /^ast(Create|Drop|Alter|Rename|Undrop)/;
const DML = new Set(['astInsertStatement', 'astUpdateStatement', 'astDeleteStatement', 'astMergeStatement']);
const LOCK_TABLE = /(^|\.)nexus_lock$/;

function isTemporaryDdl(node: AstNode, temporary: ReadonlyMap<string, unknown>): boolean {
  if (node['scope'] === TEMPORARY) return true;
  const name = path(child(node, 'name') ?? child(node, 'path')).join('.');
  return temporary.has(name.replace(/^_SESSION\./, ''));
}

/**
 * Lints one statement by its place.
 * @param inProcedure whether it stands in a procedure's body
 * @param temporary the temporary tables that exist by then
 */
export function lintFlow(
  node: AstNode,
  flow: Flow,
  inProcedure: boolean,
  temporary: ReadonlyMap<string, unknown>,
): Fault[] {
  const faults: Fault[] = [];
  if (DDL.test(node.kind)) {
    const permanent = !isTemporaryDdl(node, temporary);
    // https://cloud.google.com/bigquery/docs/transactions#limitations: a transaction takes DDL on temporary tables and functions only.
    if (permanent && flow.inTransaction) {
      faults.push({ rule: 'ddl-in-transaction', message: 'permanent DDL cannot stand in a transaction' });
    } else if (permanent && inProcedure) {
      faults.push({
        rule: 'ddl-in-procedure',
        message: 'a run makes no permanent object: fill a temporary table, or use DML',
      });
    }
    // https://cloud.google.com/bigquery/quotas#standard_tables: five metadata updates of a table in ten seconds; DML does not count against it.
    if (flow.inLoop) {
      faults.push({
        rule: 'ddl-in-loop',
        message: 'DDL in a loop is throttled: make the table before, use DML inside',
      });
    }
  }
  const target = child(node, 'targetPath') ?? child(node, 'path');
  const changed = target && [...descendants(target)].map((part) => path(part).join('.')).find(Boolean);
  // A run that waits for the row would cancel the other's transaction:
  // https://cloud.google.com/bigquery/docs/transactions#transaction_concurrency
  if (flow.inTransaction && DML.has(node.kind) && changed && LOCK_TABLE.test(changed)) {
    faults.push({ rule: 'lock-in-transaction', message: 'the lock is taken and released outside transactions' });
  }
  return faults;
}
