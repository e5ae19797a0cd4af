import type { Finding } from '../finding.ts';
import type { Bundle } from '../manifest.ts';
import type { Analyser } from './analyser.ts';
import type { AstNode } from './ast.ts';
import { child, children, descendants, path } from './ast.ts';
import { isCreate, namedPath, squeeze, textOf } from './source.ts';
import type { ParsedObject } from './source.ts';

const statementsOf = (source: Buffer, list: AstNode | undefined) =>
  children(list, 'statementList').map((node) => ({ node, sql: textOf(source, node) }));

/** Where a script runs is its own matter. */
const LOCATION = /^SET @@location = '[^']*'$/;

/**
 * The scripts that install it are the object files in an order that can be pasted: each parses as one script, together they
 * hold what the files hold and nothing else, and they name no relation or function of ours before it is made.
 */
export async function checkInstall(bundle: Bundle, analyser: Analyser, parsed: ParsedObject[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  const installed: { node: AstNode; sql: string; here: Pick<Finding, 'rule' | 'object'> }[] = [];
  for (const file of bundle.manifest.install) {
    const here = { rule: 'googlesql', object: file };
    const install = bundle.files.get(file) ?? '';
    const script = await analyser.parse(install);
    if (!script.ok) return [{ ...here, message: script.message, sql: install }];
    const statements = statementsOf(Buffer.from(install, 'utf8'), child(script.tree, 'statementListNode'));
    installed.push(...statements.map((statement) => ({ ...statement, here })));
  }

  const scripts = bundle.manifest.install.join(', ');
  const ours = parsed.flatMap(({ source, statements }) => statementsOf(source, statements));
  const inFiles = new Set(ours.map(({ sql }) => squeeze(sql)));
  const inInstall = new Set(installed.map(({ sql }) => squeeze(sql)));
  for (const { sql, here } of installed) {
    if (LOCATION.test(sql)) continue;
    if (!inFiles.has(squeeze(sql)))
      findings.push({ ...here, message: 'no file of the bundle holds this statement', sql });
  }
  for (const { sql } of ours) {
    if (!inInstall.has(squeeze(sql)))
      findings.push({ rule: 'googlesql', object: scripts, message: 'this statement of a file is missing', sql });
  }

  const known = new Set(parsed.flatMap(({ create }) => (create ? [namedPath(create).join('.')] : [])));
  const made = new Set<string>();
  for (const { node, sql, here } of installed) {
    if (!isCreate(node)) continue;
    const own = namedPath(node).join('.');
    // A procedure may name what comes later: it is made with strict_mode = FALSE.
    const names =
      node.kind === 'astCreateProcedureStatement' ? [] : [...descendants(node)].map((below) => path(below).join('.'));
    const early = names.find((name) => name !== own && known.has(name) && !made.has(name));
    if (early) findings.push({ ...here, message: `${own} needs ${early}, which is made further down`, sql });
    made.add(own);
  }
  return findings;
}
