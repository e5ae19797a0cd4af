import type { Finding, GateResult } from '../finding.ts';
import type { Bundle, Column, ManifestObject } from '../manifest.ts';
import type { Analyser } from './analyser.ts';
import { child, children } from './ast.ts';
import { buildCatalog } from './catalog.ts';
import type { CatalogEntry, TypedName } from './catalog.ts';
import { checkInstall } from './install_check.ts';
import { checkObject } from './script_check.ts';
import type { OnAccepted } from './script_check.ts';
import { argumentsOf, columnsOf, isCreate, isTemporary, namedPath, textOf } from './source.ts';
import type { ParsedObject } from './source.ts';

/** The result of the analyser's gate. */
export interface GoogleSqlResult extends GateResult {
  /** Places of the dynamic statements: only a run knows their text, so nobody analysed them. */
  dynamic: string[];
}

/** Kinds whose files may make nothing of their own name. */
const MAKES_NOTHING = new Set(['schema', 'seed', 'leftover']);

/**
 * Analyses everything that a BigQuery bundle holds: every statement of every file and of every procedure inside, against
 * a catalogue of the bundle's own tables, views, routines, temporary tables and script variables; and lints what the
 * analyser's tree shows. Statements inside procedures come from Google's parser, not from the manifest.
 */
export async function checkGoogleSql(
  bundle: Bundle,
  analyser: Analyser,
  onAccepted: OnAccepted = () => undefined,
): Promise<GoogleSqlResult> {
  const result: GoogleSqlResult = { statements: 0, findings: [], dynamic: [] };
  const refuse = (finding: Omit<Finding, 'rule'>) => result.findings.push({ rule: 'googlesql', ...finding });
  const typed: Typing = async (columns, object) => {
    const known: TypedName[] = [];
    for (const { name, type } of columns) {
      const proto = await analyser.typeOf(type);
      if (proto) known.push({ name, type: proto });
      else refuse({ object, message: `BigQuery has no type "${type}"`, sql: `${name} ${type}` });
    }
    return known;
  };

  const { parsed, entries } = await readObjects(bundle, analyser, typed, refuse);
  const workTables = new Map<string, TypedName[]>();
  for (const { name, columns } of bundle.manifest.work_tables) workTables.set(name, await typed(columns, name));

  const catalog = buildCatalog(entries, analyser.languageOptions);
  const partitioned = new Map<string, string>();
  for (const item of parsed) {
    const columns = item.object.columns && (await typed(item.object.columns, item.object.name));
    await checkObject(item, { analyser, catalog, workTables, columns, partitioned, result, onAccepted });
  }
  for (const { object } of parsed) {
    if (object.placeholder === undefined) continue;
    result.statements += 1;
    const placeholder = await analyser.analyse(object.placeholder, catalog);
    const message = placeholder.ok ? differing(object, columnsOf(placeholder.tree), entries) : placeholder.message;
    if (message !== undefined) refuse({ object: object.name, message, sql: object.placeholder });
  }
  result.findings.push(...(await checkInstall(bundle, analyser, parsed)));
  return result;
}

/** What a bundle's objects are: parsed, and as entries of a catalogue. What is wrong with one is told to `refuse`. */
async function readObjects(
  bundle: Bundle,
  analyser: Analyser,
  typed: Typing,
  refuse: (finding: Omit<Finding, 'rule'>) => unknown,
): Promise<{ parsed: ParsedObject[]; entries: CatalogEntry[] }> {
  const parsed: ParsedObject[] = [];
  for (const object of bundle.manifest.objects) {
    const sql = bundle.files.get(object.file) ?? '';
    const script = await analyser.parse(sql);
    if (!script.ok) {
      refuse({ object: object.name, message: script.message, sql });
      continue;
    }
    const statements = child(script.tree, 'statementListNode');
    const create = children(statements, 'statementList').find(
      (node) => isCreate(node) && !isTemporary(node) && namedPath(node).at(-1) === object.name,
    );
    const complete = create !== undefined || MAKES_NOTHING.has(object.kind);
    if (statements && complete) parsed.push({ object, source: Buffer.from(sql, 'utf8'), statements, create });
    else refuse({ object: object.name, message: `${object.file} does not create ${object.name}`, sql });
  }

  const entries: CatalogEntry[] = [];
  const add = (entry: CatalogEntry) => {
    const name = entry.path.join('.');
    const twin = entries.find((known) => known.path.join('.').toLowerCase() === name.toLowerCase());
    if (!twin) entries.push(entry);
    else if (JSON.stringify(twin) !== JSON.stringify(entry)) {
      refuse({ object: name, message: `the bundle has two of the name ${twin.path.join('.')}`, sql: name });
    }
  };
  for (const { name, columns } of bundle.manifest.external) {
    add({ kind: 'table', path: name.replaceAll('`', '').split('.'), columns: await typed(columns, name) });
  }
  for (const item of parsed) {
    const entry = await entryOf(item, analyser, entries, typed);
    if (entry) add(entry);
  }
  // What was refused stays known by what the manifest says of it, or everything that uses it would be refused as well.
  const [ours] = parsed.flatMap(({ create }) => (create ? [namedPath(create).slice(0, -1)] : []));
  for (const object of bundle.manifest.objects.filter(
    (candidate) => !parsed.some((item) => item.object === candidate),
  )) {
    if (ours) (await declaredEntry(object, [...ours, object.name], typed)).forEach(add);
  }
  return { parsed, entries };
}

/** The relations of a bundle that is without a fault, each by its last name, with the types that the analyser gives it. */
export async function relationsOf(bundle: Bundle, analyser: Analyser): Promise<Map<string, TypedName[]>> {
  const fail = ({ object, message }: Omit<Finding, 'rule'>): never => {
    throw new Error(`${object}: ${message}`);
  };
  const typed: Typing = async (columns, object) =>
    Promise.all(
      columns.map(async ({ name, type }) => ({
        name,
        type: (await analyser.typeOf(type)) ?? fail({ object, message: `BigQuery has no type "${type}"`, sql: type }),
      })),
    );
  const { entries } = await readObjects(bundle, analyser, typed, fail);
  const relations = new Map(
    entries.flatMap((entry) => (entry.kind === 'table' ? [[entry.path.join('.'), entry.columns] as const] : [])),
  );
  for (const { name, columns } of bundle.manifest.work_tables) relations.set(name, await typed(columns, name));
  return relations;
}

/** What is wrong with the columns of a placeholder: a run reads it as it reads the view. */
function differing({ name }: ManifestObject, columns: TypedName[], entries: CatalogEntry[]): string | undefined {
  const view = entries.find(({ path }) => path.at(-1) === name);
  if (view?.kind === 'table' && JSON.stringify(columns) === JSON.stringify(view.columns)) return undefined;
  return `the placeholder has other columns than the view: ${columns.map((column) => column.name).join(', ')}`;
}

type Typing = (columns: Column[], object: string) => Promise<TypedName[]>;

/** What the object adds to the catalogue, undefined when it adds nothing or its own statement is wrong. */
async function entryOf(
  { object, source, create }: ParsedObject,
  analyser: Analyser,
  before: CatalogEntry[],
  typed: Typing,
): Promise<CatalogEntry | undefined> {
  if (!create) return undefined;
  const path = namedPath(create);
  const [declared] = object.kind === 'procedure' ? [] : await declaredEntry(object, path, typed);
  if (declared) return declared;
  // A procedure's body is a string to the analyser, so its header resolves; a view needs what was made before it.
  const made = await analyser.analyse(textOf(source, create), buildCatalog(before, analyser.languageOptions));
  if (!made.ok) return undefined;
  if (object.kind === 'procedure') return { kind: 'procedure', path, args: argumentsOf(made.tree) };
  return { kind: 'table', path, columns: columnsOf(made.tree) };
}

/** What the manifest alone says of an object: nothing, or its one entry. */
async function declaredEntry(object: ManifestObject, path: string[], typed: Typing): Promise<CatalogEntry[]> {
  if (object.columns) return [{ kind: 'table', path, columns: await typed(object.columns, object.name) }];
  if (!object.signature) return [];
  const args = await typed(object.signature.args, object.name);
  if (object.kind === 'procedure') return [{ kind: 'procedure', path, args }];
  const [returns] = await typed([{ name: 'RETURNS', type: object.signature.returns ?? '' }], object.name);
  return returns ? [{ kind: 'function', path, args, returns: returns.type }] : [];
}
