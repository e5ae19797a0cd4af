import type { RenderedProgram } from './rendered_program.ts';

/**
 * Two dollars in a row would end the body of a Snowflake procedure; one before a brace, and an ampersand, are variables to
 * some clients.
 */
const plain = (literal: string): string => literal.replace(/\$(?=[$\{])/g, '\\u0024').replaceAll('&', '\\x26');

/**
 * Statements stand as template literals, a line a line, so that a shipped program can be read. JavaScript reads a
 * carriage return in one as a line feed.
 */
const templateLiteral = (text: string): string =>
  `\`${text.replace(/[\\`]/g, (character) => `\\${character}`).replaceAll('\r', '\\r')}\``;

const stringLiteral = (text: string): string =>
  plain(text.includes('\n') ? templateLiteral(text) : JSON.stringify(text));

/** Prints values that are JSON, an object or a list of objects a line an entry. */
function print(value: unknown, indent: string, shared: readonly string[]): string {
  const inner = `${indent} `;
  if (typeof value === 'string') {
    const place = shared.indexOf(value);
    if (place >= 0) return `shared[${String(place)}]`;
    return stringLiteral(value);
  }
  if (Array.isArray(value)) {
    const items = value.map((item) => print(item, inner, shared));
    if (value.every((item) => typeof item !== 'object')) return `[${items.join(', ')}]`;
    return `[\n${items.map((item) => `${inner}${item}`).join(',\n')}\n${indent}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([name, item]) => `${inner}${name}: ${print(item, inner, shared)}`);
    return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n${indent}}`;
  }
  return JSON.stringify(value);
}

/** Names of ours and texts, as a JavaScript expression of one line. */
export const printData = (data: Readonly<Record<string, string>>): string => plain(JSON.stringify(data));

/** Every text of several lines inside a value, as often as it stands there. */
function statements(value: unknown): string[] {
  if (typeof value === 'string') return value.includes('\n') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(statements) : [];
}

/**
 * A program as JavaScript source: an expression. A statement that stands in several places is written once: Snowflake
 * limits the length of a body.
 */
export function printProgram(program: RenderedProgram): string {
  const all = statements(program);
  const shared = [...new Set(all.filter((text, index) => all.indexOf(text) !== index))];
  if (shared.length === 0) return print(program, '', []);
  const texts = shared.map(stringLiteral).join(',\n');
  return `(function () {\nvar shared = [\n${texts}\n];\nreturn ${print(program, '', shared)};\n})()`;
}
