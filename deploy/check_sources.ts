import { messageOf } from '../procedures/message_of.ts';
import { modelOf } from '../config/model.ts';
import type { NexusConfig } from '../config/types.ts';
import { contextOf } from '../procedures/locations.ts';
import { dialects } from '../sql/dialects/index.ts';
import type { LogicalType, Sql } from '../sql/tag.ts';
import { id, op, render, sql } from '../sql/tag.ts';
import { fileColumns, fileRows } from './build/file_view.ts';
import type { ExternalRelation } from './build/source_relations.ts';
import { sourceRelations } from './build/source_relations.ts';
import type { DuckDbWarehouse } from './warehouses/duckdb.ts';

/** What the sources lack, all of it at once. */
export class SourceError extends Error {
  readonly findings: readonly string[];

  constructor(findings: readonly string[]) {
    super(
      `The sources are not as the config says, and nothing was written:\n${findings.map((finding) => `  ${finding}`).join('\n')}`,
    );
    this.findings = findings;
  }
}

/** Types of DuckDB that a load can read as each of ours. */
const FITS: Record<LogicalType, RegExp> = {
  string: /./,
  int: /INT/,
  float: /INT|DOUBLE|FLOAT|DECIMAL/,
  bool: /BOOLEAN/,
  timestamp: /^(TIMESTAMP|DATE)/,
  json: /JSON|VARCHAR/,
  key: /INT/,
};

const spell = (piece: Sql): string =>
  render(piece, contextOf(dialects.duckdb, { database: undefined, schema: '' })).text;

const firstLine = (error: unknown): string => messageOf(error).split('\n')[0] ?? '';

async function describe(warehouse: DuckDbWarehouse, from: Sql): Promise<Map<string, string>> {
  const { rows } = await warehouse.query(`DESCRIBE SELECT * FROM ${spell(from)}`);
  return new Map(rows.map(([name, type]) => [String(name).toLowerCase(), String(type)]));
}

/** The first row of a file whose text is no timestamp, in words. */
async function badTimestamp(warehouse: DuckDbWarehouse, rows: Sql, column: string): Promise<string | undefined> {
  const found = await warehouse.query(
    spell(
      sql`SELECT COUNT(*), MIN_BY(bad_value, row_number), MIN(row_number) FROM (
  SELECT ROW_NUMBER() OVER () AS row_number, ${op.text(id(column))} AS bad_value, ${op.parseTimestamp(op.text(id(column)))} AS parsed FROM ${rows} AS file_rows
) AS numbered WHERE parsed IS NULL AND TRIM(bad_value) <> ''`,
    ),
  );
  const [count, value, row] = found.rows[0] ?? [];
  if (Number(count) === 0) return undefined;
  return `${String(count)} values of ${column} are not timestamps; the first, in row ${String(row)}, is ${JSON.stringify(value)}. Write them as 2026-01-31T09:30:00Z.`;
}

async function findings(warehouse: DuckDbWarehouse, external: ExternalRelation): Promise<string[]> {
  const { file } = external;
  const from = file === undefined ? external.relation : fileRows(file, external.columns);
  const where = `source ${external.source}, ${external.part} (${file?.file ?? spell(external.relation).replaceAll('"', '')})`;
  let types: Map<string, string>;
  try {
    types = await describe(warehouse, file === undefined ? from : fileColumns(file));
  } catch (error) {
    return [`${where}: it cannot be read. ${firstLine(error)}`];
  }
  const problems: string[] = [];
  for (const [name, type] of Object.entries(external.columns)) {
    const found = types.get(name.toLowerCase());
    // An API leaves out of its JSON what is null; of a raw table only the loader's column must be there.
    if (found === undefined && external.raw && name !== external.ingestedAt) continue;
    if (found === undefined) {
      problems.push(
        `${where}: column ${name} is missing. It has ${[...types.keys()].join(', ')}. If the source does not know it, name it in "lacks".`,
      );
    } else if (file === undefined && !FITS[type].test(found)) {
      problems.push(`${where}: column ${name} has the type ${found}, and must be ${spell(op.type(type))}.`);
    } else if (file !== undefined && type === 'timestamp') {
      const bad = await badTimestamp(warehouse, from, name);
      if (bad !== undefined) problems.push(`${where}: ${bad}`);
    }
  }
  return problems;
}

/**
 * Holds every relation that the config names against what is there: relation, columns, types, and the timestamps of
 * files.
 *
 * @throws SourceError that lists everything that is wrong
 */
export async function checkSources(warehouse: DuckDbWarehouse, config: NexusConfig): Promise<void> {
  const { externals, stateRelations } = sourceRelations(modelOf(config), 'duckdb');
  const problems: string[] = [];
  for (const external of [...externals, ...stateRelations]) problems.push(...(await findings(warehouse, external)));
  if (problems.length > 0) throw new SourceError(problems);
}
