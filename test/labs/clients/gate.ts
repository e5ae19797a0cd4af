import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Finding, GateResult } from '../finding.ts';
import { tokenize } from '../lint/tokens.ts';
import type { Token } from '../lint/tokens.ts';
import type { Bundle } from '../manifest.ts';
import { readScripts } from './clients.ts';

interface Expected {
  readonly object: string;
  readonly sql: string;
}

/** A statement without what clients may take away: comments outside of a body, white space, the semicolon. */
function squeezed(sql: string): string {
  const tokens = tokenize(sql, 'snowflake').map(({ text }) => text);
  return (tokens.at(-1) === ';' ? tokens.slice(0, -1) : tokens).join(' ');
}

/** How two texts begin to differ, for a person to see. */
function firstDifference(expected: string, found: string): string {
  const at = [...expected].findIndex((character, index) => character !== found[index]);
  const place = at < 0 ? expected.length : at;
  const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, place - 30), place + 30));
  return `${around(expected)} becomes ${around(found)}`;
}

/**
 * Gives the scripts that install a Snowflake bundle to the clients that people run them with, and holds what each would
 * send against the files of the bundle: every statement, and so every body, as it was written, in the same order.
 */
export function checkClients({ manifest, files }: Bundle): GateResult {
  const directory = mkdtempSync(join(tmpdir(), 'nexus-install-'));
  try {
    const paths = manifest.install.map((path) => {
      const file = join(directory, basename(path));
      writeFileSync(file, files.get(path) ?? '');
      return file;
    });
    const expected = manifest.install.flatMap((path) => statementsIn(files.get(path) ?? '', path));
    const sent = readScripts(paths);
    const findings = Object.entries(sent).flatMap(([client, statements]) => compare(client, expected, statements));
    return { statements: expected.length * Object.keys(sent).length, findings };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** The statements of a script, by its own rules: a semicolon ends one wherever no quote is open. */
function statementsIn(script: string, path: string): Expected[] {
  const found: Expected[] = [];
  let tokens: Token[] = [];
  for (const token of tokenize(script, 'snowflake')) {
    if (token.kind !== 'operator' || token.value !== ';') {
      tokens.push(token);
      continue;
    }
    const [first] = tokens;
    // The first full name is that of what the statement makes or fills.
    const name = tokens
      .filter(({ kind }) => kind === 'quoted')
      .slice(0, 3)
      .at(-1)
      ?.value.toLowerCase();
    if (first) found.push({ object: name ?? path, sql: script.slice(first.start, token.start) });
    tokens = [];
  }
  const [left] = tokens;
  return left === undefined ? found : [...found, { object: path, sql: script.slice(left.start) }];
}

function compare(client: string, expected: readonly Expected[], statements: readonly string[]): Finding[] {
  const findings: Finding[] = [];
  for (const [index, { object, sql }] of expected.entries()) {
    const found = statements[index];
    const finding = (message: string): void =>
      void findings.push({ rule: 'clients', object, step: client, message, sql });
    if (found === undefined) {
      finding(`${client} does not send this statement`);
      break;
    }
    const [wanted, given] = [squeezed(sql), safelySqueezed(found)];
    if (wanted !== given) finding(`${client} sends another text: ${firstDifference(wanted, given)}`);
  }
  if (statements.length > expected.length) {
    findings.push({
      rule: 'clients',
      object: 'install.sql',
      step: client,
      message: `${client} sends ${String(statements.length)} statements, the script has ${String(expected.length)}`,
      sql: statements[expected.length] ?? '',
    });
  }
  return findings;
}

/** What a client made may have lost a quote. */
function safelySqueezed(sql: string): string {
  try {
    return squeezed(sql);
  } catch {
    return sql;
  }
}
