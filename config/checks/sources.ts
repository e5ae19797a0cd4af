import { oneOf } from '../findings.ts';
import { formerNames } from '../model.ts';
import type { Location, RelationRef, Source } from '../types.ts';
import type { Inspection } from './inspection.ts';
import { checkForeignName, checkName, checkUnique } from './names.ts';

export function checkSources(inspection: Inspection): void {
  const { sources } = inspection.config;
  checkUnique(
    inspection,
    sources.map((source) => ({ path: inspection.at(source, 'name'), name: source.name })),
    'source',
  );
  checkNames(inspection);
  for (const source of sources) {
    checkName(inspection, inspection.at(source, 'name'), source.name);
    if (source.location) checkLocation(inspection, source.location);
    checkForeignName(inspection, inspection.at(source, 'deleted'), source.deleted);
    if ((source.adapter === undefined) === (source.relations === undefined)) {
      const found = source.adapter === undefined ? undefined : { adapter: source.adapter, relations: '…' };
      inspection.report(inspection.at(source), found, 'either an adapter or relations');
    }
    if (source.adapter !== undefined) checkAdapter(inspection, source, source.adapter);
    if (source.relations) checkRelations(inspection, source, source.relations);
  }
}

/** Of each name that a source had, or that is to go, one thing is said. */
function checkNames(inspection: Inspection): void {
  const { sources, removed_sources: removed = [] } = inspection.config;
  const names = sources.map(({ name }) => name);
  const former = new Map<string, string>();
  for (const source of sources) {
    for (const [position, name] of formerNames(source).entries()) {
      const at = inspection.at(source, 'renamed_from');
      const path = Array.isArray(source.renamed_from) ? [...at, position] : at;
      const other = former.get(name);
      if (names.includes(name)) inspection.report(path, name, 'a name that no source has any more');
      else if (other !== undefined)
        inspection.report(path, name, `a name that only one source had, and ${other} says it too`);
      former.set(name, source.name);
    }
  }
  for (const [position, name] of removed.entries()) {
    const path = ['removed_sources', position];
    if (names.includes(name)) inspection.report(path, name, 'a source that is no longer in sources');
    else if (former.has(name)) {
      inspection.report(
        path,
        name,
        `a source that has no other name now: ${String(former.get(name))} was renamed from it`,
      );
    }
  }
}

function checkAdapter(inspection: Inspection, source: Source, adapter: string): void {
  const { adapters } = inspection.catalogue;
  const known = Object.hasOwn(adapters, adapter) ? adapters[adapter] : undefined;
  const { rawTables, options } = known ?? { rawTables: [], options: [] };
  const expected = `a raw table of the adapter ${adapter}: ${rawTables.join(', ')}`;
  for (const [name, ref] of Object.entries(source.raw ?? {})) {
    if (!rawTables.includes(name)) inspection.report(inspection.at(ref), name, expected, rawTables);
    checkRef(inspection, ref);
    if (ref.delivery === undefined) continue;
    // A relation of an adapter comes of several raw tables, and is delivered in one way.
    const instead = 'say it of the source, or make another source of the raw tables that are delivered so';
    inspection.report(inspection.at(ref, 'delivery'), ref.delivery, `nothing: a raw table has none, ${instead}`);
  }
  for (const [position, name] of (source.without ?? []).entries()) {
    const path = inspection.at(source, 'without', position);
    if (!rawTables.includes(name)) inspection.report(path, name, expected, rawTables);
  }
  for (const name of Object.keys(source.options ?? {})) {
    if (options.includes(name)) continue;
    const expectedOption = `an option of the adapter ${adapter}: ${oneOf(options)}`;
    inspection.report(inspection.at(source, 'options', name), name, expectedOption, options);
  }
  if (rawTables.length > 0 && rawTables.every((name) => source.without?.includes(name))) {
    inspection.report(
      inspection.at(source, 'without'),
      source.without,
      `at least one raw table left of ${oneOf(rawTables)}`,
    );
  }
}

function checkRelations(inspection: Inspection, source: Source, relations: Record<string, RelationRef>): void {
  for (const key of ['raw', 'without', 'options'] as const) {
    if (source[key]) inspection.report(inspection.at(source, key), source[key], 'nothing: it belongs to an adapter');
  }
  const known = inspection.catalogue.relations(inspection.defined.entityTypes);
  const names = Object.keys(known);
  for (const [name, ref] of Object.entries(relations)) {
    checkRef(inspection, ref);
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    if (kind === undefined) {
      inspection.report(inspection.at(ref), name, `a relation: ${names.join(', ')}`, names);
      continue;
    }
    for (const column of Object.keys(ref.columns ?? {})) {
      if (kind.columns.includes(column)) continue;
      const expected = `a standard column of ${name}: ${kind.columns.join(', ')}`;
      inspection.report(inspection.at(ref, 'columns', column), column, expected, kind.columns);
    }
    const optional = kind.columns.filter((column) => !kind.needed.includes(column));
    for (const [position, column] of (ref.lacks ?? []).entries()) {
      if (optional.includes(column)) continue;
      const expected = `a standard column that ${name} can do without: ${optional.join(', ')}`;
      inspection.report(inspection.at(ref, 'lacks', position), column, expected, optional);
    }
  }
  if (!Object.keys(relations).some((name) => name.endsWith('_identifiers'))) {
    const expected = `a relation with identifiers too, such as person_identifiers: without them nobody can be told apart`;
    inspection.report(inspection.at(relations), Object.keys(relations), expected);
  }
}

function checkLocation(inspection: Inspection, location: Location): void {
  checkForeignName(inspection, inspection.at(location, 'database'), location.database);
  checkForeignName(inspection, inspection.at(location, 'schema'), location.schema);
}

function checkRef(inspection: Inspection, ref: RelationRef): void {
  checkLocation(inspection, ref);
  checkForeignName(inspection, inspection.at(ref, 'table'), ref.table);
  for (const [column, name] of Object.entries(ref.columns ?? {})) {
    checkForeignName(inspection, inspection.at(ref, 'columns', column), name);
  }
  checkForeignName(inspection, inspection.at(ref, 'deleted'), ref.deleted);
  if (ref.format !== undefined && ref.file === undefined) {
    inspection.report(inspection.at(ref, 'format'), ref.format, 'nothing: it belongs to a file');
  }
  for (const key of ['encoding', 'delimiter', 'quote', 'escape'] as const) {
    if (ref[key] !== undefined && ref.file === undefined) {
      inspection.report(inspection.at(ref, key), ref[key], 'nothing: it belongs to a file');
    }
  }
  checkEncoding(inspection, ref);
  if (ref.file === undefined) return;
  for (const key of ['table', 'schema', 'database'] as const) {
    if (ref[key] !== undefined) inspection.report(inspection.at(ref, key), ref[key], 'nothing beside a file');
  }
  if (ref.format === undefined && !/\.(csv|tsv|json|jsonl|ndjson|parquet)(\.(gz|zst))?$/i.test(ref.file)) {
    const expected = 'a file ending in .csv, .json, .jsonl, .ndjson or .parquet, or a format beside it';
    inspection.report(inspection.at(ref, 'file'), ref.file, expected);
  }
  checkFileTargets(inspection, ref);
}

function checkEncoding(inspection: Inspection, ref: RelationRef): void {
  if (ref.encoding === undefined) return;
  try {
    new TextDecoder(ref.encoding);
  } catch {
    const expected = 'an encoding such as utf-8, utf-16le, windows-1252 (Western Europe) or shift_jis';
    inspection.report(inspection.at(ref, 'encoding'), ref.encoding, expected);
  }
}

/** Files are read by DuckDB only. */
function checkFileTargets(inspection: Inspection, ref: RelationRef): void {
  const targets = Object.entries(inspection.config.targets);
  const path = inspection.at(ref, 'file');
  if (targets.length > 0 && !targets.some(([, target]) => target.duckdb)) {
    inspection.report(path, ref.file, 'a table: files are read by DuckDB only, and no target has duckdb');
    return;
  }
  const others = targets.flatMap(([name, { snowflake, bigquery }]) => [
    ...(snowflake ? [`${name}.snowflake`] : []),
    ...(bigquery ? [`${name}.bigquery`] : []),
  ]);
  if (others.length === 0) return;
  inspection.note(
    path,
    `files are read by DuckDB only; ${others.join(' and ')} will look for a table by the convention's name`,
  );
}
