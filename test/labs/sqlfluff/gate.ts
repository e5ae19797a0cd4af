import type { Finding, GateResult } from '../finding.ts';
import { tokenize } from '../lint/tokens.ts';
import type { Bundle } from '../manifest.ts';
import { abridged } from './abridge.ts';
import { parseSnowflake } from './parser.ts';

type Text = Omit<Finding, 'rule' | 'message'>;

/** Why the text is no SQL at all, or undefined: sqlfluff accepts an empty file. */
function unreadable(sql: string): string | undefined {
  try {
    return tokenize(sql, 'snowflake').length === 0 ? 'there is no statement' : undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Every file and every statement of the procedures of a Snowflake bundle, parsed by sqlfluff. */
export async function checkSqlfluff({ manifest, files }: Bundle): Promise<GateResult> {
  const texts: Text[] = [];
  for (const { name, file, statements = [] } of manifest.objects) {
    texts.push({ object: name, sql: files.get(file) ?? '' });
    for (const { step, text } of statements) texts.push({ object: name, step, sql: text });
  }
  const findings: Finding[] = [];
  const readable = texts.filter((text) => {
    const message = unreadable(text.sql);
    if (message) findings.push({ rule: 'sqlfluff', ...text, message });
    return message === undefined;
  });

  const unique = [...new Set(readable.map(({ sql }) => sql))];
  const answers = await parseSnowflake(unique.map((sql) => `${abridged(sql).trimEnd().replace(/;$/, '')}\n;\n`));
  const faults = new Map(unique.map((sql, index) => [sql, answers[index] ?? []]));
  for (const text of readable) {
    for (const { line, message } of faults.get(text.sql) ?? []) {
      findings.push({ rule: 'sqlfluff', ...text, message: `line ${line}: ${message}` });
    }
  }
  return { statements: texts.length, findings: [...findings, ...installFindings(manifest.install, files, readable)] };
}

/** The scripts that install it are the parsed files one after the other: whatever else they held would go unparsed. */
function installFindings(install: readonly string[], files: Map<string, string>, texts: Text[]): Finding[] {
  const findings: Finding[] = [];
  // What a script says of its session is in no file.
  let rest = install.map((path) => (files.get(path) ?? '').replace('USE SECONDARY ROLES NONE;', '')).join('\n');
  const scripts = install.join(', ');
  // Longest first, so that no file's text is taken out of the middle of another's.
  for (const { object, step, sql } of [...texts].sort((a, b) => b.sql.length - a.sql.length)) {
    if (step !== undefined) continue;
    const text = sql.trim().replace(/;$/, '');
    const at = rest.indexOf(text);
    if (at < 0) findings.push({ rule: 'sqlfluff', object, message: `${scripts} lacks this file`, sql });
    else rest = `${rest.slice(0, at)};${rest.slice(at + text.length)}`;
  }
  const message = unreadable(rest.replaceAll(';', ''));
  if (message !== 'there is no statement') {
    findings.push({
      rule: 'sqlfluff',
      object: scripts,
      message: 'no file of the bundle holds this',
      sql: rest.trim(),
    });
  }
  return findings;
}
