/** Something that a gate refused: where it stands, the SQL, and the reason. */
export interface Finding {
  /** The gate, or the name of the lint rule. */
  rule: string;
  /** The object or file. */
  object: string;
  /** The step of a procedure, or a position in the file. */
  step?: string;
  message: string;
  sql: string;
}

/** What one gate looked at and what it refused. */
export interface GateResult {
  /** Statements analysed or parsed. */
  statements: number;
  findings: Finding[];
}

const CONTEXT_LINES = 8;
const MAX_LINES = 40;

/** The SQL with line numbers; of a long one only what surrounds the line that the message names. */
function excerpt(sql: string, message: string): string {
  const lines = sql.trimEnd().split('\n');
  const named = Number(/\[at (\d+):\d+\]/.exec(message)?.[1] ?? /^line (\d+):/.exec(message)?.[1] ?? 1);
  const long = lines.length > MAX_LINES;
  const first = long ? Math.max(1, named - CONTEXT_LINES) : 1;
  const last = long ? named + CONTEXT_LINES : lines.length;
  const width = String(last).length;
  const shown = lines
    .slice(first - 1, last)
    .map((line, index) => `    ${String(first + index).padStart(width)} │ ${line.slice(0, 400)}`);
  return [...shown, ...(long ? [`    (${lines.length} lines)`] : [])].join('\n');
}

/** A finding as a person reads it: place, reason, SQL. */
export function formatFinding({ rule, object, step, message, sql }: Finding): string {
  const place = step ? `${object} › ${step}` : object;
  return `✗ ${place}  [${rule}]\n  ${message.replaceAll('\n', '\n  ')}\n${excerpt(sql, message)}`;
}
