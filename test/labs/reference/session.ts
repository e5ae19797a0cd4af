import type { Warehouse } from '../../../warehouses/warehouse.ts';
import type { TypedName } from '../googlesql/catalog.ts';
import type { TypeProto } from '../googlesql/language.ts';
import { typeText } from '../googlesql/language.ts';
import { tokenize } from '../lint/tokens.ts';
import type { Contents } from './evaluator.ts';
import type { Plain } from './values.ts';
import { timestampOf } from './values.ts';

/** A relation of the bundle: how BigQuery's texts and DuckDB name it, and under which name the evaluator is given it. */
export interface Known {
  /** Split at its dots. */
  readonly path: string;
  readonly name: string;
  /** Spelled for DuckDB. */
  readonly source: string;
  readonly columns: readonly TypedName[];
  /** Columns that hold 64 bits without a sign there. */
  readonly unsigned: ReadonlySet<string>;
}

/** Paths as they stand in a text: the first token of each, with the end. */
function* pathsOf(sql: string): Generator<{ path: string; start: number; end: number }> {
  const tokens = tokenize(sql, 'bigquery');
  for (let index = 0; index < tokens.length; index += 1) {
    const first = tokens[index];
    if (first === undefined || (first.kind !== 'quoted' && first.kind !== 'word')) continue;
    if (tokens[index - 1]?.value === '.') continue;
    const names = [first];
    for (let next = index + 1; tokens[next]?.value === '.'; next += 2) {
      const part = tokens[next + 1];
      if (part?.kind !== 'quoted' && part?.kind !== 'word') break;
      names.push(part);
    }
    const last = names.at(-1) ?? first;
    const text = names.map(({ kind, value, text: written }) => (kind === 'quoted' ? value : written)).join('.');
    yield { path: text, start: first.start, end: last.start + last.text.length };
  }
}

/** A text with the relations that it names under the names under which they are given, and which these are. */
export function withGivenNames(sql: string, known: ReadonlyMap<string, Known>): { text: string; relations: Known[] } {
  const relations = new Map<string, Known>();
  const parts: string[] = [];
  let from = 0;
  for (const { path, start, end } of pathsOf(sql)) {
    const relation = known.get(path);
    if (relation === undefined) continue;
    relations.set(relation.name, relation);
    parts.push(sql.slice(from, start), relation.name);
    from = end;
  }
  return { text: parts.join('') + sql.slice(from), relations: [...relations.values()] };
}

const plain = (value: unknown, type: TypeProto): Plain => {
  if (value === null || value === undefined) return null;
  const text = typeText(type);
  if (text === 'INT64') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  return text === 'TIMESTAMP' ? timestampOf(String(value)) : (value as Plain);
};

/** The rows that a relation holds on DuckDB now. */
export async function readContents(warehouse: Warehouse, { source, columns, unsigned }: Known): Promise<Contents> {
  // BigQuery's integers have a sign; the order stays.
  const spelled = (name: string): string =>
    unsigned.has(name) ? `CAST(CAST("${name}" AS HUGEINT) - 9223372036854775808 AS BIGINT)` : `"${name}"`;
  const names = columns.map(({ name }) => spelled(name)).join(', ');
  const { rows } = await warehouse.query(`SELECT ${names} FROM ${source}`);
  return {
    columns,
    rows: rows.map((row) => row.map((value, index) => plain(value, columns[index]?.type ?? { typeKind: 0 }))),
  };
}
