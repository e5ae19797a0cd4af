import type { Finding, GateResult } from '../finding.ts';
import type { Bundle, Column, ManifestObject } from '../manifest.ts';
import type { Analyser } from './analyser.ts';
import { child, children } from './ast.ts';
import { buildCatalog } from './catalog.ts';
import type { CatalogEntry, TypedName } from './catalog.ts';
import { checkInstall } from './install_check.ts';
import { checkObject } from './script_check.ts';
import { argumentsOf, isCreate, isTemporary, namedPath, textOf } from './source.ts';
import type { ParsedObject } from './source.ts';

/** The result of the analyser's gate. */
export interface GoogleSqlResult extends GateResult {
  /** Places of the dynamic statements: only a run knows their text, so nobody analysed them. */
  dynamic: string[];
}

/**
 * Analyses everything that a BigQuery bundle holds: every statement of every file and of every procedure inside, against
 * a catalogue of the bundle's own tables, views, routines, temporary tables and script variables; and lints what the
 * analyser's tree shows. Statements inside procedures come from Google's parser, not from the manifest.
 */
export async function checkGoogleSql(bundle: Bundle, analyser: Analyser): Promise<GoogleSqlResult> {
  const result: GoogleSqlResult = { statements: 0, findings: [], dynamic: [] };
  const refuse = (finding: Omit<Finding, 'rule'>) => result.findings.push({ rule: 'googlesql', ...finding });

  const typed = async (columns: Column[], object: string): Promise<TypedName[]> => {
    const known: TypedName[] = [];
    for (const { name, type } of columns) {
      const proto = await analyser.typeOf(type);
      if (proto) known.push({ name, type: proto });
      else refuse({ object, message: `BigQuery has no type "${type}"`, sql: `${name} ${type}` });
    }
    return known;
  };

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
    if (statements && create) parsed.push({ object, source: Buffer.from(sql, 'utf8'), statements, create });
    else refuse({ object: object.name, message: `${object.file} does not create ${object.name}`, sql });
  }

  const relations = new Map<ManifestObject, TypedName[]>();
  const entries: CatalogEntry[] = [];
  for (const { name, columns } of bundle.manifest.external) {
    entries.push({ kind: 'table', path: name.replaceAll('`', '').split('.'), columns: await typed(columns, name) });
  }
  const noObjects = buildCatalog([], analyser.languageOptions);
  for (const { object, source, create } of parsed) {
    const path = namedPath(create);
    if (object.kind === 'function') {
      const [returns] = await typed([{ name: 'RETURNS', type: object.signature?.returns ?? '' }], object.name);
      const args = await typed(object.signature?.args ?? [], object.name);
      if (returns) entries.push({ kind: 'function', path, args, returns: returns.type });
    } else if (object.kind === 'procedure') {
      // The body is a string to the analyser, so the header resolves before anything else is known.
      const header = await analyser.analyse(textOf(source, create), noObjects);
      if (header.ok) entries.push({ kind: 'procedure', path, args: argumentsOf(header.tree) });
    } else {
      const columns = await typed(object.columns ?? [], object.name);
      relations.set(object, columns);
      entries.push({ kind: 'table', path, columns });
    }
  }
  const workTables = new Map<string, TypedName[]>();
  for (const { name, columns } of bundle.manifest.work_tables) workTables.set(name, await typed(columns, name));

  const catalog = buildCatalog(entries, analyser.languageOptions);
  for (const item of parsed) {
    await checkObject(item, { analyser, catalog, workTables, columns: relations.get(item.object) ?? [], result });
  }
  result.findings.push(...(await checkInstall(bundle, analyser, parsed)));
  return result;
}
