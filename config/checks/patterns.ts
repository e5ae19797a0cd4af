/** Escapes that all three read alike: Perl's classes and escaped punctuation. */
const COMMON_ESCAPE = /^[dDwWsSbB!-/:-@[-`{-~]$/;
/** RE2 refuses more repetitions. */
const MOST_REPEATS = 1000;

/**
 * What is expected instead of a pattern that the three warehouses do not read alike; undefined if they do. BigQuery and
 * DuckDB have RE2 (github.com/google/re2/wiki/Syntax); Snowflake has POSIX extended expressions with Perl's classes, and
 * documents that nothing is matched lazily (docs.snowflake.com/en/sql-reference/functions-regexp).
 */
export function patternProblem(pattern: string): string | undefined {
  const everywhere = (what: string): string => `a pattern that RE2 and Snowflake both read: no ${what}`;
  if (pattern === '') return 'a pattern: an empty one matches every value';
  for (const [escape, character = ''] of pattern.matchAll(/\\(.|$)/gsu)) {
    if (/[1-9k]/.test(character)) return everywhere(`backreferences (${escape})`);
    if (!COMMON_ESCAPE.test(character))
      return everywhere(`${escape}, only \\d \\s \\w \\b, their opposites and escaped punctuation`);
  }
  // What follows is about syntax: escaped characters and those of classes have none.
  if (/\[\^?\]/.test(pattern)) return 'a pattern without empty character classes';
  const bare = pattern.replace(/\\./gsu, 'x').replace(/\[\^?[^\]]+\]/g, 'x');
  if (/\(\?<?[=!]/.test(bare)) return everywhere('lookahead and lookbehind');
  if (bare.includes('(?')) return everywhere('groups that start with (?, only (…)');
  if (/[*+?}]\?/.test(bare)) return everywhere('lazy repetition (*?, +?, ??), which makes no difference here');
  for (const [, low = '', high = ''] of bare.matchAll(/\{(\d+)(?:,(\d*))?\}/g)) {
    if (Math.max(Number(low), Number(high)) > MOST_REPEATS)
      return everywhere(`more than ${String(MOST_REPEATS)} repetitions`);
  }
  try {
    new RegExp(pattern);
  } catch (error) {
    return `a regular expression (${error instanceof Error ? error.message : String(error)})`;
  }
  return undefined;
}
