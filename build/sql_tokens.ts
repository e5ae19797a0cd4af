import type { WarehouseName } from '../sql/dialect.ts';

/** `word`: unquoted, in upper case; `name`: quoted, without its quotes; `literal`: a text or a number; else a character. */
export interface Token {
  readonly kind: 'word' | 'name' | 'literal' | 'sign';
  readonly text: string;
}

/** What ends a quoted piece, and whether a backslash keeps the next character in it. */
function quoting(warehouse: WarehouseName, opener: string): { kind: 'name' | 'literal'; escapes: boolean } | undefined {
  if (opener === "'") return { kind: 'literal', escapes: warehouse !== 'duckdb' };
  if (opener === '`') return { kind: 'name', escapes: true };
  if (opener !== '"') return undefined;
  return warehouse === 'bigquery' ? { kind: 'literal', escapes: true } : { kind: 'name', escapes: false };
}

/** Where the quoted piece that begins at `start` ends: after its closing quote. A quote that is doubled is one of it. */
function endOfQuoted(text: string, start: number, escapes: boolean): number {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at += 1) {
    if (escapes && text[at] === '\\') at += 1;
    else if (text[at] === quote) {
      if (text[at + 1] !== quote) return at + 1;
      at += 1;
    }
  }
  throw new Error(`A quote is not closed: ${text.slice(start, start + 40)}`);
}

const BLANKS = /(?:\s+|--[^\n]*|\/\*[\s\S]*?\*\/)+/y;
const WORD = /[A-Za-z_@$][A-Za-z0-9_@$]*/y;
const NUMBER = /[0-9][A-Za-z0-9_.]*/y;

const matchAt = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
};

/** The tokens of SQL that the build emits, without blanks and comments. */
export function tokensOf(text: string, warehouse: WarehouseName): Token[] {
  const tokens: Token[] = [];
  for (let at = matchAt(BLANKS, text, 0).length; at < text.length; at += matchAt(BLANKS, text, at).length) {
    const sign = text.charAt(at);
    const quoted = quoting(warehouse, sign);
    const word = matchAt(WORD, text, at);
    const number = matchAt(NUMBER, text, at);
    if (quoted !== undefined) {
      const end = endOfQuoted(text, at, quoted.escapes);
      tokens.push({ kind: quoted.kind, text: text.slice(at + 1, end - 1) });
      at = end;
    } else if (word !== '') {
      tokens.push({ kind: 'word', text: word.toUpperCase() });
      at += word.length;
    } else if (number !== '') {
      tokens.push({ kind: 'literal', text: number });
      at += number.length;
    } else {
      tokens.push({ kind: 'sign', text: sign });
      at += 1;
    }
  }
  return tokens;
}
