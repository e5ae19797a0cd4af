import { parenthesized, tokenize } from '../lint/tokens.ts';
import type { Token } from '../lint/tokens.ts';

/** What a parser sees of a row: the kinds of its literals, and every other token as it is. */
const shapeOf = (row: Token[]) =>
  row.map(({ kind, value }) => (kind === 'string' || kind === 'number' ? kind : value)).join(' ');

/** The SQL without rows of VALUES that look to a parser like one before them: sqlfluff gives up at 10,000 rows, after 28 s. */
function withoutRepeatedRows(sql: string): string {
  const tokens = tokenize(sql, 'snowflake');
  const kept: string[] = [];
  let from = 0;
  tokens.forEach(({ value }, index) => {
    if (value !== 'VALUES') return;
    const shapes = new Set<string>();
    for (let open = index + 1; tokens[open]?.value === '(';) {
      const row = parenthesized(tokens, open);
      const close = open + row.length + 1;
      const comma = tokens[open - 1];
      const end = tokens[close];
      if (shapes.has(shapeOf(row)) && comma && end) {
        kept.push(sql.slice(from, comma.start));
        from = end.start + 1;
      }
      shapes.add(shapeOf(row));
      if (tokens[close + 1]?.value !== ',') break;
      open = close + 2;
    }
  });
  return kept.join('') + sql.slice(from);
}

/** What sqlfluff is given of a statement: no repeated rows, and a literal for each bind, which its grammar does not know. */
export function abridged(sql: string): string {
  const short = withoutRepeatedRows(sql);
  const binds = tokenize(short, 'snowflake').filter(({ kind, text }) => kind === 'operator' && text === '?');
  return binds.reduceRight((text, { start }) => `${text.slice(0, start)}'x'${text.slice(start + 1)}`, short);
}
