import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding, GateResult } from '../finding.ts';
import { isNode, simplify, child } from '../googlesql/ast.ts';
import type { TypedName } from '../googlesql/catalog.ts';
import type { AnalyserPackage, AnalyserServer } from '../googlesql/server.ts';
import { columnsOf } from '../googlesql/source.ts';
import type { Bundle, Column } from '../manifest.ts';
import { declaredName, FLATTENED, FUNCTIONS, rewritten } from './rewrites.ts';

/** Fivetran's fork of Google's analyser, which speaks Snowflake's dialect. */
export const SNOWFLAKE_ANALYSER: AnalyserPackage = {
  lab: dirname(fileURLToPath(import.meta.url)),
  name: '@fivetrandevelopers/zetasql-snowflake',
  folder: 'snowflake',
};

type Kind = string | number;
interface TypedColumn {
  readonly name: string;
  readonly type: { readonly typeKind: Kind };
}
interface Catalog {
  readonly name: string;
  readonly table: { readonly name: string; readonly column: readonly TypedColumn[] }[];
  readonly catalog: Catalog[];
}

/** Kinds of the analyser by how a type of Snowflake begins. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^(NUMBER|DECIMAL|INT|BIGINT)/, 'TYPE_NUMERIC'],
  [/^(FLOAT|DOUBLE)/, 'TYPE_DOUBLE'],
  [/^BOOL/, 'TYPE_BOOL'],
  [/^DATE$/, 'TYPE_DATE'],
  [/^TIMESTAMP/, 'TYPE_TIMESTAMP'],
  [/^(VARIANT|ARRAY)/, 'TYPE_VARIANT'],
  [/^OBJECT/, 'TYPE_OBJECT'],
  [/^VARCHAR/, 'TYPE_STRING'],
];

function kindOf(type: string): string {
  const kind = KINDS.find(([pattern]) => pattern.test(type.toUpperCase()))?.[1];
  if (kind === undefined) throw new Error(`no kind of the analyser is known for ${type}`);
  return kind;
}

const typedColumns = (columns: readonly Column[]): TypedColumn[] =>
  columns.map(({ name, type }) => ({ name: name.toUpperCase(), type: { typeKind: kindOf(type) } }));

const fixed = (typeKind: string) => ({ kind: 'ARG_TYPE_FIXED', type: { typeKind }, numOccurrences: 1 });
const ANYTHING = { kind: 'ARG_TYPE_ARBITRARY', options: { cardinality: 'REPEATED' }, numOccurrences: 1 };

const functionOf = (name: string, returns: string) => ({
  namePath: [declaredName(name)],
  group: 'nexus',
  mode: 'SCALAR',
  signature: [{ returnType: fixed(returns), argument: [ANYTHING], contextId: '1' }],
});

const pathOf = (name: string): string[] => name.replaceAll('"', '').toUpperCase().split('.');

/** Types statements against relations of Snowflake. */
export class SnowflakeTypes {
  readonly #server: AnalyserServer;
  readonly #options: object;
  readonly #root: Catalog = { name: 'snowflake', table: [], catalog: [] };
  readonly #functions: object[] = Object.entries(FUNCTIONS).map(([name, returns]) => functionOf(name, returns));
  readonly #own = new Set<string>();

  private constructor(server: AnalyserServer, options: object) {
    this.#server = server;
    this.#options = options;
    this.#root.table.push({
      name: FLATTENED,
      column: [
        { name: 'INDEX', type: { typeKind: 'TYPE_NUMERIC' } },
        { name: 'VALUE', type: { typeKind: 'TYPE_VARIANT' } },
      ],
    });
  }

  static async open(server: AnalyserServer): Promise<SnowflakeTypes> {
    const widest = await server.call('getLanguageOptions', { maximumFeatures: true });
    if (!widest.ok) throw new Error(widest.message);
    // An empty list allows every kind of statement.
    return new SnowflakeTypes(server, { ...(widest.response as object), supportedStatementKinds: [] });
  }

  addRelation(name: string, columns: readonly TypedColumn[]): void {
    const path = pathOf(name);
    let catalog = this.#root;
    for (const part of path.slice(0, -1)) {
      let inner = catalog.catalog.find((candidate) => candidate.name === part);
      if (!inner) catalog.catalog.push((inner = { name: part, table: [], catalog: [] }));
      catalog = inner;
    }
    catalog.table.push({ name: path.at(-1) ?? '', column: columns });
  }

  addFunction(name: string, returns: string): void {
    this.#own.add(name.toUpperCase());
    this.#functions.push(functionOf(name.toUpperCase(), kindOf(returns)));
  }

  /** What a query gives, nothing for a statement that gives no rows, or why the statement is refused. */
  async analyse(sql: string): Promise<{ ok: true; columns: TypedName[] } | { ok: false; message: string }> {
    const own = sql.replace(/(?:"\w+"\.)*"(\w+)"\s*\(/g, (whole, name: string) =>
      this.#own.has(name) ? `${declaredName(name)}(` : whole,
    );
    const answer = await this.#server.call('analyze', {
      sqlStatement: rewritten(own),
      simpleCatalog: {
        ...this.#root,
        customFunction: this.#functions,
        builtinFunctionOptions: { languageOptions: this.#options },
      },
      options: {
        languageOptions: this.#options,
        pruneUnusedColumns: false,
        errorMessageMode: 'ERROR_MESSAGE_MULTI_LINE_WITH_CARET',
      },
    });
    if (!answer.ok) return answer;
    const response = simplify(answer.response);
    const resolved = isNode(response) ? child(response, 'resolvedStatement') : undefined;
    return { ok: true, columns: resolved ? columnsOf(resolved) : [] };
  }
}

/** The query of CREATE VIEW, with the columns that the view names. */
export function viewOf(text: string): { query: string; columns: readonly string[] } {
  const at = text.indexOf('\nAS\n');
  const header = text.slice(0, at);
  // The list of columns stands before the first option; a comment may hold anything.
  const list = /^CREATE OR REPLACE VIEW [^\s(]+\s*\(([\s\S]*?)\n\)/.exec(header)?.[1] ?? '';
  return {
    query: text.slice(at + '\nAS\n'.length),
    columns: [...list.matchAll(/^\s*["`](\w+)["`]/gm)].map(([, name]) => name ?? ''),
  };
}

/** Types every view and every statement of the procedures of a Snowflake bundle. */
export async function checkSnowflakeTypes({ manifest, files }: Bundle, server: AnalyserServer): Promise<GateResult> {
  const types = await SnowflakeTypes.open(server);
  const place = /"(\w+)"\."(\w+)"\./.exec(manifest.objects.map(({ file }) => files.get(file) ?? '').join('\n'));
  const inSchema = (name: string): string => `${place?.[1] ?? ''}.${place?.[2] ?? ''}.${name}`;
  const findings: Finding[] = [];
  let statements = 0;
  const analyse = async (where: Omit<Finding, 'rule' | 'message'>): Promise<TypedName[]> => {
    statements += 1;
    const answer = await types.analyse(where.sql);
    if (answer.ok) return answer.columns;
    findings.push({ rule: 'snowflake_types', ...where, message: answer.message });
    return [];
  };

  for (const { name, columns } of manifest.external) types.addRelation(name, typedColumns(columns));
  for (const { name, columns } of manifest.work_tables) types.addRelation(inSchema(name), typedColumns(columns));
  for (const { name, kind, columns, signature, file } of manifest.objects) {
    if (kind === 'function') types.addFunction(name, signature?.returns ?? '');
    if (kind === 'table' && columns) types.addRelation(inSchema(name), typedColumns(columns));
    if (kind !== 'view' && kind !== 'source_view') continue;
    const view = viewOf(files.get(file) ?? '');
    const made = await analyse({ object: name, sql: view.query });
    const declared = columns ? typedColumns(columns) : undefined;
    const named = made.map(({ name: given, type }, index) => ({
      name: (view.columns[index] ?? given).toUpperCase(),
      type: { typeKind: type.typeKind },
    }));
    types.addRelation(inSchema(name), declared ?? named);
    if (
      declared &&
      made.length > 0 &&
      declared.map((column) => column.name).join() !== named.map((column) => column.name).join()
    ) {
      const message = `the manifest says ${declared.map((column) => column.name).join(', ')}; the query gives ${named.map((column) => column.name).join(', ')}`;
      findings.push({ rule: 'snowflake_types', object: name, message, sql: view.query });
    }
  }
  for (const { name, statements: steps = [] } of manifest.objects) {
    for (const { step, text } of steps) await analyse({ object: name, step, sql: text });
  }
  return { statements, findings };
}
