import { messageOf } from '../procedures/message_of.ts';
import type { Model } from '../config/model.ts';
import { modelOf } from '../config/model.ts';
import type { NexusConfig, Place } from '../config/types.ts';
import { presetEntries } from '../presets/index.ts';
import type { WarehouseName } from '../sql/dialect.ts';
import type { LogicalType, Relation, Sql } from '../sql/tag.ts';
import { id, join, op, relationsIn, sql } from '../sql/tag.ts';
import { fileColumns, fileFormat, fileReading, fileRows, READABLE_FILES } from '../build/file_view.ts';
import type { ExternalRelation } from '../build/source_relations.ts';
import { sourceRelations } from '../build/source_relations.ts';
import { NEEDED_COLUMNS } from '../sql/sources/relations.ts';
import { presentValue } from '../sql/mapping/base_columns.ts';
import { adapterHints } from './adapter_hints.ts';
import type { MappedExternal } from './check_mapped.ts';
import { columnProblems, columnsThere, expressionProblems, isMapped } from './check_mapped.ts';
import { presetHints } from './preset_hints.ts';
import { sideBySide } from './side_by_side.ts';
import { whyUnreadable } from '../warehouses/duckdb/files/explain.ts';
import type { ColumnTypes, Warehouse } from '../warehouses/warehouse.ts';
import { spell } from '../warehouses/warehouse.ts';

/** What the sources lack, all of it at once. */
export class SourceError extends Error {
  readonly findings: readonly string[];

  /** @param hints what to do about it, a paragraph each */
  constructor(findings: readonly string[], hints: readonly string[]) {
    const hint = hints.map((text) => `\n${text}`).join('');
    super(
      `The sources are not as the config says, and nothing was written:\n${findings.map((finding) => `  ${finding}`).join('\n')}${hint}`,
    );
    this.findings = findings;
  }
}

type Fits = Readonly<Record<LogicalType, RegExp>>;

const NUMBER = /INT|DOUBLE|FLOAT|DECIMAL|NUMERIC|NUMBER|REAL/;
const ALIKE = { int: NUMBER, float: NUMBER, bool: /^BOOL/, timestamp: /^(TIMESTAMP|DATE)/, key: /INT/ };
/** Arrays, structures, bytes, places: no text can be made of one, or none that is worth comparing. */
const SCALAR = /^(?!ARRAY|OBJECT|MAP|STRUCT|RECORD|VECTOR|BINARY|BYTES|BLOB|GEO|UNION|JSON)(?!.*\[)/;

/**
 * Types that a load can read as each of ours, by how each warehouse names them. A VARIANT gives its text; JSON of the
 * other two does not: BigQuery refuses the cast, and DuckDB's has the quotation marks.
 */
const FITS: Readonly<Record<WarehouseName, Fits>> = {
  snowflake: { ...ALIKE, string: SCALAR, json: /^(VARIANT|OBJECT|ARRAY|VARCHAR)/ },
  bigquery: { ...ALIKE, string: SCALAR, json: /^(JSON|STRING)$/ },
  duckdb: { ...ALIKE, string: SCALAR, json: /^(JSON|VARCHAR|STRUCT|MAP)|\[/ },
};

/** BigQuery keeps objects as records where a loader makes such; a text is none, and would be read as one. */
const RECORD = /^(STRUCT|RECORD|ARRAY|JSON)/;
const fits = ({ name }: Warehouse, { hasRecords }: ExternalRelation, type: LogicalType): RegExp =>
  hasRecords === true && name === 'bigquery' && type === 'json' ? RECORD : FITS[name][type];

const firstLine = (error: unknown): string => messageOf(error).split('\n')[0] ?? '';

/** Why files cannot be read: what was asked for is not there, or where in them it is wrong, or what DuckDB says. */
function unreadable(file: Place, error: unknown): string {
  const [, ours] = messageOf(error).split(`${READABLE_FILES}: `);
  const format = fileFormat(file);
  const why =
    ours === undefined && format !== 'parquet'
      ? whyUnreadable(file.file ?? '', fileReading(file, format))
      : ours?.split('\n')[0];
  return `it cannot be read. ${why ?? firstLine(error)}`;
}

/** Reads a file to its end, and the columns that are needed: what is wrong in a late row is told before a run. */
async function readWhole(warehouse: Warehouse, rows: Sql, columns: readonly string[]): Promise<void> {
  const lengths = columns.map((column) => sql`, MAX(LENGTH(${op.text(id(column))}))`);
  await warehouse.query(spell(warehouse, sql`SELECT COUNT(*)${join(lengths, '')} FROM ${rows} AS file_rows`));
}

/** Names of JSON are told apart by the case of their letters, unlike columns. */
async function otherSpellings(warehouse: Warehouse, file: Place, columns: readonly string[]): Promise<string[]> {
  const { rows } = await warehouse.query(spell(warehouse, sql`DESCRIBE SELECT * FROM ${fileColumns(file)}`));
  const names = rows.map(([name]) => String(name));
  return columns.flatMap((column) => {
    const others = names.filter((name) => name !== column && name.toLowerCase() === column.toLowerCase());
    // Where lines spell a name in two ways, DuckDB numbers the second.
    const isNumbered = names.some((name) => name.toLowerCase() === `${column.toLowerCase()}_1`);
    if (others.length === 0) return [];
    return names.includes(column) || isNumbered
      ? [`some lines spell ${column} as ${others.join(', ')}; names of JSON are told apart by case: make them one.`]
      : [
          `column ${column} is spelled ${others.join(', ')} there, and names of JSON are told apart by case: write "columns": {${JSON.stringify(column)}: ${JSON.stringify(others[0])}}.`,
        ];
  });
}

/** A name as people write it. */
const plain = (name: string): string => name.replaceAll(/["`]/g, '');

/**
 * The first row of a file whose text is no timestamp, in words. A run sets aside what it cannot load: it is only told
 * where no value can be read, so that another format is meant, or where there are more than a run passes over.
 */
async function badTimestamp(
  warehouse: Warehouse,
  rows: Sql,
  column: string,
  { share, records }: Model['rejectable'],
  read: (text: Sql) => Sql = (text) => text,
): Promise<string | undefined> {
  const found = await warehouse.query(
    spell(
      warehouse,
      sql`SELECT COUNT(bad_value), MIN_BY(bad_value, row_number) FILTER (bad_value IS NOT NULL), MIN(row_number) FILTER (bad_value IS NOT NULL), COUNT(*), COUNT(parsed) FROM (
  SELECT row_number, parsed, CASE WHEN parsed IS NULL AND TRIM(value) <> '' THEN value END AS bad_value
  FROM (
    SELECT ROW_NUMBER() OVER () AS row_number, ${read(op.text(id(column)))} AS value, ${op.parseTimestamp(read(op.text(id(column))))} AS parsed FROM ${rows} AS file_rows
  ) AS numbered
) AS judged`,
    ),
  );
  const [count, value, row, total, readable] = found.rows[0] ?? [];
  if (Number(count) === 0) return undefined;
  if (Number(readable) > 0 && (Number(count) <= records || Number(count) <= share * Number(total))) return undefined;
  return `${String(count)} values of ${column} are not timestamps; the first, in row ${String(row)}, is ${JSON.stringify(value)}. Write them as 2026-01-31T09:30:00Z.`;
}

interface Findings {
  readonly problems: readonly string[];
  readonly isMissing: boolean;
}

const isAttached = (place: Relation): boolean => place.kind === 'external' && place.database !== undefined;

async function inspect(
  warehouse: Warehouse,
  external: ExternalRelation,
  rejectable: Model['rejectable'],
): Promise<Findings> {
  const { file } = external;
  const from = file === undefined ? external.relation : fileRows(file, external.columns);
  const where = `source ${external.source}, ${external.part} (${file?.file ?? plain(spell(warehouse, external.relation))})`;
  let types: ColumnTypes | undefined;
  try {
    types = await warehouse.columns(file === undefined ? from : fileColumns(file));
  } catch (error) {
    const why = file === undefined ? `it cannot be read. ${firstLine(error)}` : unreadable(file, error);
    return { problems: [`${where}: ${why}`], isMissing: false };
  }
  if (types === undefined) return { problems: [`${where}: there is no such table or view.`], isMissing: true };
  const problems: string[] = [];
  if (warehouse.name === 'duckdb' && relationsIn(external.relation).some(isAttached)) {
    try {
      // What columns there are is told to whom no row is.
      await warehouse.query(spell(warehouse, sql`SELECT COUNT(*) FROM (SELECT 1 FROM ${from} LIMIT 1) AS first_row`));
    } catch (error) {
      return { problems: [`${where}: ${firstLine(error)}`], isMissing: false };
    }
  }
  if (file !== undefined) {
    const there = isMapped(external)
      ? columnsThere(warehouse, external, types)
      : Object.keys(external.columns).filter((name) => types.has(name.toLowerCase()));
    try {
      await readWhole(warehouse, from, there);
    } catch (error) {
      return { problems: [`${where}: ${unreadable(file, error)}`], isMissing: false };
    }
    if (fileFormat(file) === 'json' && !isMapped(external)) {
      problems.push(...(await otherSpellings(warehouse, file, there)).map((problem) => `${where}: ${problem}`));
    }
  }
  if (isMapped(external)) {
    const said = await inspectMapping(warehouse, external, types, from, rejectable);
    return { problems: said.map((problem) => `${where}: ${problem}`), isMissing: false };
  }
  const wide = wideTable(warehouse, external, types);
  if (wide !== undefined) return { problems: [`${where}: ${wide}`], isMissing: false };
  for (const [name, type] of Object.entries(external.columns)) {
    const found = types.get(name.toLowerCase());
    // An API leaves out of its JSON what is null; of a raw table only the loader's column must be there.
    if (found === undefined && external.raw && name !== external.ingestedAt) continue;
    if (found === undefined) {
      problems.push(
        `${where}: column ${name} is missing. It has ${[...types.keys()].join(', ')}.${mayLack(external, name) ? ' If the source does not know it, name it in "lacks".' : ` Where it has another name: "columns": {"${name}": "..."}.`}`,
      );
    } else if (file === undefined && !fits(warehouse, external, type).test(found)) {
      problems.push(`${where}: column ${name} has the type ${found}, and must be ${spell(warehouse, op.type(type))}.`);
    } else if (file !== undefined && type === 'timestamp') {
      const bad = await badTimestamp(warehouse, from, name, rejectable);
      if (bad !== undefined) problems.push(`${where}: ${bad}`);
    }
  }
  return { problems, isMissing: false };
}

/** Whether a source may do without a column: it says so in "lacks". */
const mayLack = ({ kind }: ExternalRelation, column: string): boolean =>
  kind === undefined || !NEEDED_COLUMNS[kind].includes(column);

/** A table with a column per identifier or trait, where one with a row for each was to be; in words. */
function wideTable(
  warehouse: Warehouse,
  { kind, columns, file, relation }: ExternalRelation,
  types: ColumnTypes,
): string | undefined {
  if (kind !== 'identifier' && kind !== 'trait') return undefined;
  const [name, value] =
    kind === 'identifier'
      ? (['identifier_type', 'identifier_value'] as const)
      : (['trait_name', 'trait_value'] as const);
  if (!(name in columns)) return undefined;
  const isWide = [...types.keys()].some((column) => !(column in columns));
  if (!isWide || types.has(name) || types.has(value)) return undefined;
  const from =
    file === undefined ? `--tables ${plain(spell(warehouse, relation)).split('.').at(-1) ?? ''}` : (file.file ?? '');
  return `it has neither ${name} nor ${value}, which is a row for each ${kind}, but ${[...types.keys()].join(', ')}. A table with a column per ${kind} is a mapped table (docs/mapping.md): \`npx nexus-warehouse init ${from}\` writes its config.`;
}

/** What is wrong with a table and its mapping. */
async function inspectMapping(
  warehouse: Warehouse,
  external: MappedExternal,
  types: ColumnTypes,
  from: Sql,
  rejectable: Model['rejectable'],
): Promise<string[]> {
  const { file, mapped } = external;
  const problems = columnProblems(warehouse, external, types, (type, found) => FITS[warehouse.name][type].test(found));
  if (file !== undefined) {
    const there = columnsThere(warehouse, external, types);
    for (const { column } of mapped.times.filter((ref) => there.includes(ref.column))) {
      const bad = await badTimestamp(warehouse, from, column, rejectable, presentValue);
      if (bad !== undefined) problems.push(bad);
    }
  }
  return [...problems, ...(await expressionProblems(warehouse, external, from))];
}

export interface SourceOptions {
  /** Relations may be made later: a source that lacks one is left out for now. */
  readonly later?: boolean;
}

/**
 * Holds every relation that the config names against what is there: relation, columns, types, and the timestamps of
 * files.
 *
 * @returns with `later`: what each source that has to wait is waiting for, by its name; else nothing
 * @throws SourceError that lists everything that is wrong
 */
export async function checkSources(
  warehouse: Warehouse,
  config: NexusConfig,
  { later = false }: SourceOptions = {},
): Promise<ReadonlyMap<string, readonly string[]>> {
  const model = modelOf(config);
  const { externals, stateRelations } = sourceRelations(model, warehouse.name);
  const all = [...externals, ...stateRelations];
  const found = new Map<ExternalRelation, Findings>();
  await sideBySide(all, warehouse.concurrency, async (external) => {
    found.set(external, await inspect(warehouse, external, model.rejectable));
  });
  const waiting = new Map<string, string[]>();
  const problems: string[] = [];
  for (const external of all) {
    const findings = found.get(external);
    if (later && findings?.isMissing === true) {
      waiting.set(external.source, [...(waiting.get(external.source) ?? []), ...findings.problems]);
    } else problems.push(...(findings?.problems ?? []));
  }
  if (problems.length > 0) {
    const missing = all.filter((external) => found.get(external)?.isMissing === true);
    const wrong = all.filter((external) => (found.get(external)?.problems ?? []).length > 0);
    const sources = new Set(wrong.map(({ source }) => source));
    throw new SourceError(problems, [
      ...(await presetHints(warehouse, config, presetEntries, sources)),
      ...(await adapterHints(warehouse, config, sources)),
      ...(missing.length === 0 ? [] : await missingHints(warehouse, missing)),
    ]);
  }
  return waiting;
}

/** What to do about relations that are not there, or not for this session. */
async function missingHints(warehouse: Warehouse, missing: readonly ExternalRelation[]): Promise<string[]> {
  const grants = await warehouse.grantsToRead?.(missing.flatMap(({ relation }) => relationsIn(relation)));
  return [
    ...(grants === undefined
      ? []
      : [`If they are there, whoever owns them runs (ON VIEW where it is a view):\n${grants}`]),
    'If tables are made later, by dbt for instance, deploy with --sources-later.',
  ];
}

/** Every relation of the user's that a config reads. */
export function configuredRelations(config: NexusConfig, warehouse: WarehouseName): Relation[] {
  const { externals, stateRelations } = sourceRelations(modelOf(config), warehouse);
  return [...externals, ...stateRelations].flatMap(({ relation }) => relationsIn(relation));
}

/** Holds the place itself, and where its sources are, against what a deployment needs. @throws what is wrong */
export async function checkPlace(warehouse: Warehouse, config: NexusConfig): Promise<void> {
  await warehouse.checkPlace(configuredRelations(config, warehouse.name));
}
