/** Rules on where a statement of a script stands, read from Google's parse tree. */
import type { AstNode } from '../googlesql/ast.ts';
import { child, descendants, path } from '../googlesql/ast.ts';
import type { Flow } from '../googlesql/script.ts';
import type { Fault } from './rule.ts';

const TEMPORARY = 3;
const DDL = /^ast(Create|Drop|Alter|Rename|Undrop)/;
const LOCK_TABLE = /(^|\.)nexus_lock$/;

function isTemporaryDdl(node: AstNode, temporary: ReadonlyMap<string, unknown>): boolean {
  if (node['scope'] === TEMPORARY) return true;
  const name = path(child(node, 'name') ?? child(node, 'path')).join('.');
  return temporary.has(name.replace(/^_SESSION\./, ''));
}

const REKEYED = 'made again only where two identifiers met on one key, and then once';

/** Temporary tables that a loop of two passes at the most makes, and why. */
const MADE_TWICE: Readonly<Record<string, string>> = {
  nexus_work_named: REKEYED,
  nexus_work_gathered: REKEYED,
  nexus_work_values: REKEYED,
  nexus_work_edges: REKEYED,
  // What their steps share with themselves.
  nexus_work_looked_up_values: REKEYED,
  nexus_work_near_values: REKEYED,
  nexus_work_known_values: REKEYED,
  nexus_work_neighbour_counts: REKEYED,
};

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
    const made = [...descendants(node)].map((part) => path(part).join('.')).find((name) => name !== '');
    if (flow.inLoop && MADE_TWICE[made ?? ''] === undefined) {
      faults.push({
        rule: 'ddl-in-loop',
        message: 'DDL in a loop is throttled: make the table before, use DML inside',
      });
    }
  }
  // A run that waits for the row would cancel the other's transaction:
  // https://cloud.google.com/bigquery/docs/transactions#transaction_concurrency
  const names = flow.inTransaction ? [...descendants(node)].map((part) => path(part).join('.')) : [];
  if (names.some((name) => LOCK_TABLE.test(name))) {
    faults.push({ rule: 'lock-in-transaction', message: 'the lock is read, taken and released outside transactions' });
  }
  return faults;
}

/**
 * A column wins over a variable of its name, so their names must differ:
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/procedural-language#declare
 */
export function lintVariable(name: string, prefix: 'v_' | 'p_'): Fault[] {
  if (name.toLowerCase().startsWith(prefix)) return [];
  const kind = prefix === 'v_' ? 'variable' : 'argument';
  return [{ rule: 'variable-name', message: `the ${kind} ${name} is not named ${prefix}…: a column may hide it` }];
}
