import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding, GateResult } from '../finding.ts';
import { tokenize } from '../lint/tokens.ts';
import type { Bundle } from '../manifest.ts';
import { abridged } from './abridge.ts';

const LAB = dirname(fileURLToPath(import.meta.url));
const PROCESSES = 2;

interface Unparsable {
  line: number;
  message: string;
}
type Text = Omit<Finding, 'rule' | 'message'>;

/** The interpreter of the lab's virtual environment. */
export const labPython = join(LAB, '.venv', 'bin', 'python');

/** Runs one sqlfluff process over the texts; the answers stand in their order. */
function parseAll(texts: string[]): Promise<Unparsable[][]> {
  return new Promise((resolve, reject) => {
    const process = spawn(labPython, [join(LAB, 'parse.py')], { stdio: ['pipe', 'pipe', 'pipe'] });
    let output = '';
    let errors = '';
    process.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    process.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk));
    process.once('error', reject);
    process.once('close', (code) => {
      const lines = output.trim().split('\n').filter(Boolean);
      if (code === 0 && lines.length === texts.length) resolve(lines.map((line) => JSON.parse(line) as Unparsable[]));
      else
        reject(
          new Error(
            `sqlfluff ended with ${code} after ${lines.length} of ${texts.length} texts: ${errors.slice(-2000)}`,
          ),
        );
    });
    process.stdin.end(JSON.stringify(texts));
  });
}

const terminated = (sql: string) => (/;\s*$/.test(sql) ? sql : `${sql.trimEnd()};\n`);

/** Every file and every statement of the procedures of a Snowflake bundle, parsed by sqlfluff. */
export async function checkSqlfluff({ manifest, files }: Bundle): Promise<GateResult> {
  const texts: Text[] = [];
  for (const { name, file, statements = [] } of manifest.objects) {
    texts.push({ object: name, sql: files.get(file) ?? '' });
    for (const { step, text } of statements) texts.push({ object: name, step, sql: text });
  }
  // The longest first, each to the process that has least to do: parsing takes time in proportion to the text.
  const unique = [...new Set(texts.map(({ sql }) => sql))].sort((a, b) => b.length - a.length);
  const shares = Array.from({ length: PROCESSES }, () => ({ size: 0, texts: [] as string[] }));
  for (const sql of unique) {
    const share = shares.reduce((least, candidate) => (candidate.size < least.size ? candidate : least));
    share.texts.push(sql);
    share.size += sql.length;
  }
  const faults = new Map<string, Unparsable[]>();
  await Promise.all(
    shares.map(async (share) => {
      if (share.texts.length === 0) return;
      const answers = await parseAll(share.texts.map((sql) => terminated(abridged(sql))));
      share.texts.forEach((sql, index) => faults.set(sql, answers[index] ?? []));
    }),
  );
  const findings = texts.flatMap((text) =>
    (faults.get(text.sql) ?? []).map(({ line, message }) => ({
      rule: 'sqlfluff',
      ...text,
      message: `line ${line}: ${message}`,
    })),
  );
  return { statements: texts.length, findings: [...findings, ...installFindings(files, texts)] };
}

/** `install.sql` is the parsed files one after the other: whatever else it held would go unparsed. */
function installFindings(files: Map<string, string>, texts: Text[]): Finding[] {
  const install = files.get('install.sql');
  if (install === undefined) return [];
  const findings: Finding[] = [];
  let rest = install;
  // Longest first, so that no file's text is taken out of the middle of another's.
  for (const { object, step, sql } of [...texts].sort((a, b) => b.sql.length - a.sql.length)) {
    const text = sql.trim().replace(/;$/, '');
    if (step !== undefined || !text) continue;
    const at = rest.indexOf(text);
    if (at < 0) findings.push({ rule: 'sqlfluff', object, message: 'install.sql lacks this file', sql });
    else rest = `${rest.slice(0, at)};${rest.slice(at + text.length)}`;
  }
  if (tokenize(rest, 'snowflake').some(({ text }) => text !== ';')) {
    findings.push({
      rule: 'sqlfluff',
      object: 'install.sql',
      message: 'no file of the bundle holds this',
      sql: rest.trim(),
    });
  }
  return findings;
}
