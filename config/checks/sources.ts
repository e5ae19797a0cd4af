import { oneOf } from '../findings.ts';
import { formerNames } from '../model.ts';
import type { AdapterNames, RelationColumns } from '../catalogue.ts';
import type { RelationRef, Source } from '../types.ts';
import type { Inspection } from './inspection.ts';
import { checkTables } from './tables.ts';
import { checkForeignName, checkName, checkUnique } from './names.ts';
import { checkLocation, checkPlace } from './places.ts';

/** How a source may be given. */
const WAYS = ['tables', 'adapter', 'relations'] as const;

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
    const ways = WAYS.filter((way) => source[way] !== undefined);
    // A preset gives tables; where it does not, something is said of it.
    if (ways.length !== 1 && source.preset === undefined) {
      const found =
        ways.length === 0
          ? undefined
          : Object.fromEntries(ways.map((way) => [way, way === 'adapter' ? source.adapter : '…']));
      inspection.report(inspection.at(source), found, 'either a preset, tables, an adapter or relations');
    }
    if (source.adapter === undefined) checkWithoutAdapter(inspection, source);
    else checkAdapter(inspection, source, source.adapter);
    if (source.relations) checkRelations(inspection, source.relations);
    if (source.tables) checkTables(inspection, source, source.tables);
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

const NOTHING_KNOWN: AdapterNames = { rawTables: {}, options: [], loaders: {}, otherLoaders: {} };

/** Names of what is read of a raw table or relation: where it is called otherwise, and where it is not there. */
function checkColumns(
  inspection: Inspection,
  name: string,
  ref: RelationRef,
  { columns, needed }: RelationColumns,
  what: string,
): void {
  for (const column of Object.keys(ref.columns ?? {})) {
    if (columns.includes(column)) continue;
    const expected = `${what} of ${name}: ${columns.join(', ')}`;
    inspection.report(inspection.at(ref, 'columns', column), column, expected, columns);
  }
  const optional = columns.filter((column) => !needed.includes(column));
  for (const [position, column] of (ref.lacks ?? []).entries()) {
    if (optional.includes(column)) continue;
    const expected = `${what} that ${name} can do without: ${optional.join(', ')}`;
    inspection.report(inspection.at(ref, 'lacks', position), column, expected, optional);
  }
}

function checkAdapter(inspection: Inspection, source: Source, adapter: string): void {
  const { adapters } = inspection.catalogue;
  const known = Object.hasOwn(adapters, adapter) ? adapters[adapter] : undefined;
  const { rawTables: fields, options, loaders, otherLoaders } = known ?? NOTHING_KNOWN;
  const loader = source.loader ?? 'api';
  const rawTables = (Object.hasOwn(loaders, loader) ? loaders[loader] : undefined) ?? Object.keys(fields);
  const expected = `a raw table of the adapter ${adapter}: ${rawTables.join(', ')}`;
  if (known !== undefined && !Object.hasOwn(loaders, loader)) {
    const why = Object.hasOwn(otherLoaders, loader) ? `; ${otherLoaders[loader] ?? ''}` : '';
    const names = Object.keys(loaders);
    inspection.report(inspection.at(source, 'loader'), source.loader, `${oneOf(names)}${why}`, names);
  }
  for (const [name, ref] of Object.entries(source.raw ?? {})) {
    const table = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!rawTables.includes(name)) inspection.report(inspection.at(ref), name, expected, rawTables);
    checkRef(inspection, ref);
    if (table !== undefined) checkColumns(inspection, name, ref, table, 'a field');
    if (ref.delivery === undefined) continue;
    // A relation of an adapter comes of several raw tables, and is delivered in one way.
    const instead = 'say it of the source, or make another source of the raw tables that are delivered so';
    inspection.report(inspection.at(ref, 'delivery'), ref.delivery, `nothing: a raw table has none, ${instead}`);
  }
  for (const [position, name] of (source.without ?? []).entries()) {
    const path = inspection.at(source, 'without', position);
    if (!Object.hasOwn(fields, name)) inspection.report(path, name, expected, rawTables);
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

function checkWithoutAdapter(inspection: Inspection, source: Source): void {
  const keys = source.preset === undefined ? (['raw', 'without', 'options'] as const) : (['raw', 'options'] as const);
  for (const key of keys) {
    if (source[key]) inspection.report(inspection.at(source, key), source[key], 'nothing: it belongs to an adapter');
  }
}

function checkRelations(inspection: Inspection, relations: Record<string, RelationRef>): void {
  const known = inspection.catalogue.relations(inspection.defined.entityTypes);
  const names = Object.keys(known);
  for (const [name, ref] of Object.entries(relations)) {
    checkRef(inspection, ref);
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    if (kind === undefined) {
      inspection.report(inspection.at(ref), name, `a relation: ${names.join(', ')}`, names);
      continue;
    }
    checkColumns(inspection, name, ref, kind, 'a standard column');
  }
  if (!Object.keys(relations).some((name) => name.endsWith('_identifiers'))) {
    const expected = `a relation with identifiers too, such as person_identifiers: without them nobody can be told apart`;
    inspection.report(inspection.at(relations), Object.keys(relations), expected);
  }
}

/** A relation of the convention or a raw table. */
function checkRef(inspection: Inspection, ref: RelationRef): void {
  for (const [column, name] of Object.entries(ref.columns ?? {})) {
    checkForeignName(inspection, inspection.at(ref, 'columns', column), name);
  }
  checkForeignName(inspection, inspection.at(ref, 'deleted'), ref.deleted);
  checkPlace(inspection, ref);
}
