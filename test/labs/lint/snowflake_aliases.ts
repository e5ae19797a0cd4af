/** Aliases that have the name of a column that stands in the same query. */
import type { Token } from './tokens.ts';
import { enclosing } from './tokens.ts';

const ENDS_LIST = new Set(['FROM', 'UNION', 'EXCEPT', 'INTERSECT']);
/** What follows FROM and still refers to columns by their names alone, or to aliases. */
const ENDS_QUERY = new Set(['UNION', 'EXCEPT', 'INTERSECT']);

const FILTERS = ['WHERE', 'GROUP', 'HAVING', 'QUALIFY'];

const isName = (token: Token | undefined): boolean =>
  (token?.kind === 'word' && token.value !== 'END') || token?.kind === 'quoted';
const nameOf = (token: Token): string => token.value.toUpperCase();

interface Item {
  readonly tokens: readonly Token[];
  readonly alias: string | undefined;
}

/** Names that stand by themselves: no alias, no function, no member of something. */
function bareNames(tokens: readonly Token[]): Set<string> {
  return new Set(
    tokens.flatMap((token, index) => {
      const [before, after] = [tokens[index - 1], tokens[index + 1]];
      const isBare =
        isName(token) &&
        before?.value !== '.' &&
        after?.value !== '.' &&
        after?.value !== '(' &&
        before?.value !== 'AS';
      return isBare ? [nameOf(token)] : [];
    }),
  );
}

/** `CAST(a AS TEXT) AS a` and `a AS a` are the same whichever is meant. */
const isItself = ({ tokens, alias }: Item): boolean => {
  const [first, second, third] = tokens;
  if (first === undefined || alias === undefined) return false;
  if (isName(first) && nameOf(first) === alias && second?.value === 'AS') return true;
  return (
    first.value === 'CAST' &&
    second?.value === '(' &&
    third !== undefined &&
    nameOf(third) === alias &&
    tokens[3]?.value === 'AS'
  );
};

/**
 * Snowflake lets the rest of a SELECT refer to an alias, and says only of GROUP BY that a column of the name goes before it.
 * https://docs.snowflake.com/en/sql-reference/constructs/group-by
 */
export function shadowedAliases(tokens: Token[]): string[] {
  const open = enclosing(tokens);
  const depth = (index: number): number => open[index]?.length ?? 0;
  const closes = (index: number, level: number): boolean => depth(index) < level;
  return tokens.flatMap((token, start) => {
    if (token.kind !== 'word' || token.value !== 'SELECT') return [];
    const level = depth(start);
    const items: Item[] = [];
    let item: Token[] = [];
    let index = start + 1;
    const finish = (): void => {
      const last = item.at(-1);
      const hasAlias = item.at(-2)?.value === 'AS' && isName(last);
      items.push({ tokens: item, alias: hasAlias && last !== undefined ? nameOf(last) : undefined });
      item = [];
    };
    for (; index < tokens.length && !closes(index, level); index++) {
      const here = tokens[index];
      if (here === undefined) break;
      if (depth(index) === level && here.kind === 'word' && ENDS_LIST.has(here.value)) break;
      if (depth(index) === level && here.value === ',') finish();
      else item.push(here);
    }
    finish();
    const rest: Token[] = [];
    for (; index < tokens.length && !closes(index, level); index++) {
      const here = tokens[index];
      if (here === undefined || (depth(index) === level && here.kind === 'word' && ENDS_QUERY.has(here.value))) break;
      // What stands in parentheses may be a query of its own.
      if (depth(index) === level) rest.push(here);
    }
    const first = rest.findIndex(({ value }) => FILTERS.includes(value));
    // ORDER BY is for aliases.
    const last = rest.findIndex(({ value }, place) => place > first && value === 'ORDER');
    const filters = bareNames(first < 0 ? [] : rest.slice(first, last < 0 ? undefined : last));
    return items.flatMap((one, position) => {
      const { alias } = one;
      if (alias === undefined || isItself(one)) return [];
      const others = items.filter((_, other) => other !== position);
      const isElsewhere =
        filters.has(alias) || others.some((other) => bareNames(withoutQueries(other.tokens)).has(alias));
      return isElsewhere
        ? [
            `${alias.toLowerCase()} is an alias and stands in the same query as a column: name it otherwise, or say of what the column is`,
          ]
        : [];
    });
  });
}

/** The tokens of an expression, but for those of the queries in it. */
function withoutQueries(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.value === '(' && tokens[index + 1]?.value === 'SELECT') {
      let level = 0;
      for (; index < tokens.length; index++) {
        if (tokens[index]?.value === '(') level++;
        if (tokens[index]?.value === ')' && --level === 0) break;
      }
      continue;
    }
    kept.push(token);
  }
  return kept;
}
