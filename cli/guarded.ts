import { installedObjects } from '../deploy/deploy.ts';
import { nameInKey } from '../deploy/ledger.ts';
import { dialects } from '../sql/dialects/index.ts';
import { nexus } from '../sql/tag.ts';
import type { Rows, Warehouse } from '../warehouses/warehouse.ts';
import { spell } from '../warehouses/warehouse.ts';
import { withoutTexts } from './sql_text.ts';

/** Statements of DuckDB that only read. */
const READING = ['SELECT', 'EXPLAIN'];
/** Statements of DuckDB that can make or take away a table or a view. */
const MAKING = ['CREATE', 'ALTER', 'DROP'];
/** The same in SQL of warehouses that do not say what a statement is: words, wherever they stand in a script. */
const TAKING_AWAY = /\b(?:DROP|TRUNCATE|ALTER)\s+\w|\bCREATE\s+OR\s+REPLACE\b/i;

/** A statement that was not run, or was undone, since it takes away what Nexus made. */
export class LossError extends Error {
  override readonly name = 'LossError';

  constructor(lost: readonly string[]) {
    const shown =
      lost.length > 5 ? `${lost.slice(0, 5).join(', ')} and ${String(lost.length - 5)} more` : lost.join(', ');
    super(`This drops or replaces what Nexus made: ${shown}.`);
  }
}

/**
 * Whether a statement can be run where nothing may be written; true where there is no such place, and of what cannot be
 * run anywhere.
 */
export async function onlyReads(warehouse: Warehouse, statement: string): Promise<boolean> {
  const type = await warehouse.statementType?.(statement);
  return type === undefined || READING.includes(type);
}

/**
 * Runs SQL that a user wrote, unless it takes away tables or views that a deploy made. DuckDB is let do it in a
 * transaction, and shows what is gone; where the transaction is the user's, all of it is undone. Of other warehouses the
 * text is looked at: a word that takes away, and the name of something that is ours.
 *
 * @throws LossError if it does; nothing is changed then
 */
export async function queryWithoutLoss(warehouse: Warehouse, statement: string): Promise<Rows> {
  if (warehouse.statementType === undefined) {
    const text = withoutTexts(statement);
    if (TAKING_AWAY.test(text)) {
      const lost = [...(await ownedNames(warehouse)), ...schemaIn(warehouse, text)].filter((name) =>
        new RegExp(`\\b${name}\\b`, 'i').test(text),
      );
      if (lost.length > 0) throw new LossError(lost);
    }
    return warehouse.query(statement);
  }
  if (!MAKING.includes((await warehouse.statementType(statement)) ?? '')) return warehouse.query(statement);
  const owned = await ownedNames(warehouse);
  if (owned.length === 0) return warehouse.query(statement);
  const before = await madeOf(warehouse, owned);
  const isOurs = !(await isInTransaction(warehouse));
  if (isOurs) await warehouse.execute('BEGIN TRANSACTION');
  try {
    const rows = await warehouse.query(statement);
    const after = await madeOf(warehouse, owned);
    const lost = [...before].filter(([id]) => !after.has(id)).map(([, name]) => name);
    if (lost.length > 0) throw new LossError(lost.sort());
    if (isOurs) await warehouse.execute('COMMIT');
    return rows;
  } catch (error) {
    if (isOurs || error instanceof LossError) await warehouse.execute('ROLLBACK');
    throw error;
  }
}

/** Outside of a transaction each statement is one of its own. */
async function isInTransaction(warehouse: Warehouse): Promise<boolean> {
  const transaction = async (): Promise<unknown> => (await warehouse.query('SELECT txid_current()')).rows[0]?.[0];
  return (await transaction()) === (await transaction());
}

/** Names of tables and views that a deploy made. */
async function ownedNames(warehouse: Warehouse): Promise<string[]> {
  const installed = [...(await installedObjects(warehouse))];
  return installed.filter(([, { kind }]) => /table|view/.test(kind)).map(([key]) => nameInKey(key));
}

/** The schema of the deployment, where a text is about one. */
function schemaIn(warehouse: Warehouse, text: string): string[] {
  if (!/\b(?:SCHEMA|DATABASE)\b/i.test(text)) return [];
  const [, schema] = /([\w-]+)[`"]?\.[`"]?nexus_runs[`"]?$/i.exec(spell(warehouse, nexus('nexus_runs'))) ?? [];
  return schema === undefined ? [] : [schema];
}

/** Tables and views that a deploy made and that are there, by the number that DuckDB gave each when it was made. */
async function madeOf(warehouse: Warehouse, owned: readonly string[]): Promise<Map<string, string>> {
  const names = owned.map((name) => dialects.duckdb.literal(spell(warehouse, nexus(name)))).join(', ');
  const listed = (kind: 'table' | 'view'): string =>
    `SELECT ${kind}_oid, ${kind}_name FROM duckdb_${kind}s() WHERE database_name = current_database() AND '"' || schema_name || '"."' || ${kind}_name || '"' IN (${names})`;
  const { rows } = await warehouse.query(`${listed('table')} UNION ALL ${listed('view')}`);
  return new Map(rows.map(([id, name]) => [String(id), String(name)]));
}
