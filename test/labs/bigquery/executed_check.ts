import type { Finding, GateResult } from '../finding.ts';
import type { Analyser } from '../googlesql/analyser.ts';
import { checkGoogleSql } from '../googlesql/gate.ts';
import { squeeze } from '../googlesql/source.ts';
import type { Bundle } from '../manifest.ts';
import type { ExecutedStatement } from './server.ts';

/** Name of the procedure that holds the dynamic statements for the analyser. */
const DYNAMIC = 'executed_dynamically';

/** Whether the parenthesis that opens a list of tokens is the one that closes it. */
function isWrapped(tokens: readonly string[]): boolean {
  let depth = 0;
  return (
    tokens[0] === '(' &&
    tokens.every((token, index) => {
      depth += token === '(' ? 1 : token === ')' ? -1 : 0;
      return depth > 0 || index === tokens.length - 1;
    })
  );
}

/** The same text for the emulator's splitting of a script and for the analyser's: a condition may stand in parentheses. */
function normalised(sql: string): string {
  let tokens = squeeze(sql).split(' ');
  while (isWrapped(tokens)) tokens = tokens.slice(1, -1);
  return tokens.join(' ');
}

/** The bundle with one more procedure, of the dynamic statements as a run made them. */
function withDynamic(bundle: Bundle, texts: readonly string[]): Bundle {
  const [path] = [...bundle.files.values()].flatMap(
    (text) => /CREATE OR REPLACE PROCEDURE\s+([^(\s]+)/.exec(text)?.[1] ?? [],
  );
  if (texts.length === 0 || path === undefined) return bundle;
  const parts = [...path.replaceAll('`', '').split('.').slice(0, -1), DYNAMIC];
  const sql = `CREATE OR REPLACE PROCEDURE \`${parts.join('.')}\`()\nBEGIN\n${texts.map((text) => `${text};`).join('\n')}\nEND;`;
  const file = `procedures/${DYNAMIC}.sql`;
  const { manifest } = bundle;
  const objects = [...manifest.objects, { name: DYNAMIC, kind: 'procedure' as const, file }];
  return { manifest: { ...manifest, objects }, files: new Map([...bundle.files, [file, sql]]) };
}

/**
 * Holds what the procedures of a bundle did against what the analyser looked at: each statement that was executed must be
 * among those that it accepted in the same procedure; a dynamic one is analysed as the text that was executed.
 *
 * @param executed of the jobs to look at; what is outside the bundle's procedures is left out
 */
export async function checkExecuted(
  bundle: Bundle,
  executed: readonly ExecutedStatement[],
  analyser: Analyser,
): Promise<GateResult> {
  const distinct = new Map<string, ExecutedStatement>();
  for (const statement of executed) {
    if (statement.procedure !== null) distinct.set(`${statement.procedure}\n${normalised(statement.text)}`, statement);
  }
  const statements = [...distinct.values()];
  const dynamic = [...new Set(statements.filter((statement) => statement.dynamic).map(({ text }) => text))];

  const accepted = new Set<string>();
  await checkGoogleSql(withDynamic(bundle, dynamic), analyser, (object, sql) =>
    accepted.add(`${object}\n${normalised(sql)}`),
  );
  const findings = statements.flatMap(({ procedure, text, kind, dynamic: isDynamic }): Finding[] => {
    const object = procedure?.split('.').at(-1) ?? '';
    if (accepted.has(`${isDynamic ? DYNAMIC : object}\n${normalised(text)}`)) return [];
    const message = `a run executed this ${isDynamic ? 'dynamic statement' : kind}, and the analyser did not accept it`;
    return [{ rule: 'executed', object, message, sql: text }];
  });
  return { statements: statements.length, findings };
}
