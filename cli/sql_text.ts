/** What may not be cut: texts, quoted names, dollar-quoted texts, comments. An unclosed one reaches to the end. */
const WHOLE = /'(?:[^']|'')*(?:'|$)|"(?:[^"]|"")*(?:"|$)|\$\$[\s\S]*?(?:\$\$|$)|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|;/g;

export interface SplitSql {
  /** Statements that a semicolon ends, without it. */
  readonly complete: readonly string[];
  /** What follows the last semicolon. */
  readonly rest: string;
}

/** Cuts SQL at the semicolons that end statements. */
export function splitStatements(text: string): SplitSql {
  const complete: string[] = [];
  let start = 0;
  for (const { 0: piece, index } of text.matchAll(WHOLE)) {
    if (piece !== ';') continue;
    complete.push(text.slice(start, index).trim());
    start = index + 1;
  }
  return { complete: complete.filter((statement) => statement !== ''), rest: text.slice(start).trim() };
}

/** Whether there is nothing in a text but blanks and comments. */
export const isBlank = (text: string): boolean => text.replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, '').trim() === '';

/** A text without what it quotes and what it says in comments. */
export const withoutTexts = (text: string): string =>
  text.replace(WHOLE, (piece) => (piece.startsWith('"') || piece === ';' ? piece : ' '));

export interface ProcedureCall {
  readonly procedure: string;
  readonly args: readonly string[];
}

const ARGUMENTS = /'(?:[^']|'')*'/g;
const CALL =
  /^CALL\s+(?:"?\w+"?\s*\.\s*){0,2}"?(nexus_\w+)"?\s*\(\s*((?:'(?:[^']|'')*'(?:\s*,\s*'(?:[^']|'')*')*)?)\s*\)$/i;

const ANY_CALL = /^CALL\s+(?:"?\w+"?\s*\.\s*){0,2}"?(nexus_\w+)"?\s*\(/i;

/** The procedure of ours that a statement calls, whatever its arguments are. */
export const calledProcedure = (statement: string): string | undefined =>
  ANY_CALL.exec(statement.trim())?.[1]?.toLowerCase();

/** `CALL nexus_resolve()` and its like, which DuckDB does not know; undefined for all other SQL. */
export function procedureCall(statement: string): ProcedureCall | undefined {
  const call = CALL.exec(statement.trim());
  if (!call) return undefined;
  const [, procedure = '', list = ''] = call;
  const args = list.match(ARGUMENTS) ?? [];
  return {
    procedure: procedure.toLowerCase(),
    args: args.map((argument) => argument.slice(1, -1).replaceAll("''", "'")),
  };
}
