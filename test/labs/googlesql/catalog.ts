import { INFORMATION_SCHEMA, INT64, MISSING_BUILTINS } from './language.ts';
import type { TypeProto } from './language.ts';

export interface TypedName {
  name: string;
  type: TypeProto;
}

/** A deployed object or a user's relation, under its full name. */
export type CatalogEntry =
  | { kind: 'table'; path: string[]; columns: TypedName[] }
  | { kind: 'function'; path: string[]; args: TypedName[]; returns: TypeProto }
  | { kind: 'procedure'; path: string[]; args: TypedName[] };

interface SimpleCatalog {
  name: string;
  table: object[];
  customFunction: object[];
  procedure: object[];
  constant: object[];
  catalog: SimpleCatalog[];
  builtinFunctionOptions?: object;
}

const emptyCatalog = (name: string): SimpleCatalog => ({
  name,
  table: [],
  customFunction: [],
  procedure: [],
  constant: [],
  catalog: [],
});

const tableProto = (name: string, columns: TypedName[]) => ({
  name,
  column: columns.map(({ name, type }) => ({ name, type })),
});
const fixed = (type: TypeProto) => ({ kind: 'ARG_TYPE_FIXED', type, numOccurrences: 1 });

function addLeaf(catalog: SimpleCatalog, name: string, entry: CatalogEntry): void {
  if (entry.kind === 'table') {
    catalog.table.push(tableProto(name, entry.columns));
    return;
  }
  const argument = entry.args.map(({ type }) => fixed(type));
  if (entry.kind === 'procedure') {
    // A procedure returns nothing, but the analyser's matcher aborts on a void result; the type is never read.
    catalog.procedure.push({ namePath: [name], signature: { argument, returnType: fixed(INT64) } });
    return;
  }
  const signature = { argument, returnType: fixed(entry.returns) };
  catalog.customFunction.push({ namePath: [name], group: 'udf', mode: 'SCALAR', signature: [signature] });
}

/**
 * Adds the entry under every spelling that BigQuery takes: it splits a quoted name at its dots (`a.b`.c, `a.b.c`, a.b.c),
 * while the analyser takes a quoted name as one.
 */
function addEntry(catalog: SimpleCatalog, path: string[], entry: CatalogEntry): void {
  addLeaf(catalog, path.join('.'), entry);
  for (let length = 1; length < path.length; length++) {
    const name = path.slice(0, length).join('.');
    let nested = catalog.catalog.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (!nested) catalog.catalog.push((nested = emptyCatalog(name)));
    addEntry(nested, path.slice(length), entry);
  }
}

/** The catalogue of the deployed objects, with INFORMATION_SCHEMA in each of their data sets. */
export function buildCatalog(entries: CatalogEntry[], languageOptions: object): SimpleCatalog {
  const root = emptyCatalog('bigquery');
  for (const entry of entries) addEntry(root, entry.path, entry);
  // The analyser does not tell names apart by case, BigQuery's data sets it does.
  const datasets = new Map(entries.map(({ path }) => [path.slice(0, -1).join('.').toLowerCase(), path.slice(0, -1)]));
  for (const dataset of datasets.values()) {
    for (const [view, columns] of Object.entries(INFORMATION_SCHEMA)) {
      const path = [...dataset, 'INFORMATION_SCHEMA', view];
      const typed = Object.entries(columns).map(([name, type]) => ({ name, type }));
      addEntry(root, path, { kind: 'table', path, columns: typed });
    }
  }
  root.customFunction.push(...MISSING_BUILTINS);
  root.builtinFunctionOptions = { languageOptions };
  return root;
}

/**
 * The catalogue as one statement of a script sees it. A script variable is a constant: like BigQuery, the analyser lets
 * a column of the same name win.
 */
export function withScope(
  catalog: SimpleCatalog,
  variables: TypedName[],
  tempTables: Map<string, TypedName[]>,
): object {
  const tables = [...tempTables].map(([name, columns]) => tableProto(name, columns));
  return {
    ...catalog,
    table: [...catalog.table, ...tables],
    constant: variables.map(({ name, type }) => ({ namePath: [name], type, value: {} })),
    catalog: [...catalog.catalog, { ...emptyCatalog('_SESSION'), table: tables }],
  };
}
export type { SimpleCatalog };
