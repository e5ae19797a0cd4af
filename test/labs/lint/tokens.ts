/** One lexical unit of SQL; comments and white space are left out. */
export interface Token {
  kind: 'word' | 'quoted' | 'string' | 'number' | 'dollars' | 'operator';
  /** As written. */
  text: string;
  /** Upper case for words, the text without its quotes for quoted names, else as written. */
  value: string;
  /** Index in the text, in UTF-16 units. */
  start: number;
}

export type Dialect = 'bigquery' | 'snowflake';
type Pattern = [Token['kind'] | 'skip', RegExp];

const WORD: Pattern = ['word', /[\p{L}_][\p{L}\p{N}_$]*/uy];
const NUMBER: Pattern = ['number', /(?:0x[0-9a-f]+|\d+(?:\.\d*)?(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?)/iy];
const SPACE: Pattern = ['skip', /\s+/y];
const BLOCK_COMMENT: Pattern = ['skip', /\/\*[\s\S]*?\*\//y];

/** First match wins. */
const PATTERNS: Record<Dialect, Pattern[]> = {
  // https://cloud.google.com/bigquery/docs/reference/standard-sql/lexical
  bigquery: [
    SPACE,
    ['skip', /(?:--|#)[^\n]*/y],
    BLOCK_COMMENT,
    ['string', /(?:r|b|rb|br)?('''|""")(?:\\[\s\S]|(?!\1)[\s\S])*\1/iy],
    ['string', /(?:r|b|rb|br)?(?:'(?:\\[\s\S]|[^'\\\n])*'|"(?:\\[\s\S]|[^"\\\n])*")/iy],
    ['quoted', /`(?:\\[\s\S]|[^`\\])*`/y],
    WORD,
    NUMBER,
    ['operator', /<>|!=|<=|>=|\|\||=>|<<|>>|@@|./suy],
  ],
  // https://docs.snowflake.com/en/sql-reference/identifiers-syntax, sql-reference/data-types-text#string-constants
  snowflake: [
    SPACE,
    ['skip', /(?:--|\/\/)[^\n]*/y],
    BLOCK_COMMENT,
    ['dollars', /\$\$[\s\S]*?\$\$/y],
    ['string', /'(?:\\[\s\S]|''|[^'\\])*'/y],
    ['quoted', /"(?:""|[^"])*"/y],
    WORD,
    NUMBER,
    ['operator', /<>|!=|<=|>=|\|\||=>|::|:=|./suy],
  ],
};

const QUOTES: Record<Dialect, string> = { bigquery: `'"\``, snowflake: `'"` };

function valueOf(kind: Token['kind'], text: string): string {
  if (kind === 'word') return text.toUpperCase();
  return kind === 'quoted' ? text.slice(1, -1) : text;
}

/** Splits SQL into tokens. Throws at a quote that is never closed. */
export function tokenize(sql: string, dialect: Dialect): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  while (start < sql.length) {
    for (const [kind, pattern] of PATTERNS[dialect]) {
      pattern.lastIndex = start;
      const text = pattern.exec(sql)?.[0];
      if (text === undefined) continue;
      if (kind === 'operator' && QUOTES[dialect].includes(text))
        throw new Error(`a quote opens at ${start} and is never closed`);
      if (kind !== 'skip') tokens.push({ kind, text, value: valueOf(kind, text), start });
      start += text.length;
      break;
    }
  }
  return tokens;
}

/** The tokens from `open` (a parenthesis) to the one that closes it, both left out; to the end if nothing closes it. */
export function parenthesized(tokens: Token[], open: number): Token[] {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    if (tokens[index]?.value === '(') depth++;
    if (tokens[index]?.value === ')' && --depth === 0) return tokens.slice(open + 1, index);
  }
  return tokens.slice(open + 1);
}

/** For each token, the indexes of the parentheses that are open there, outermost first. */
export function enclosing(tokens: Token[]): number[][] {
  const open: number[] = [];
  return tokens.map(({ value }, index) => {
    if (value === ')') open.pop();
    const here = [...open];
    if (value === '(') open.push(index);
    return here;
  });
}
