import type { RenderedProgram } from './rendered_program.ts';

/** Statements stand as template literals, a line a line, so that a shipped program can be read. */
const templateLiteral = (text: string): string =>
  `\`${text.replace(/[\\`]|\$(?=\{)/g, (character) => `\\${character}`)}\``;

function print(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (typeof value === 'string') return value.includes('\n') ? templateLiteral(value) : JSON.stringify(value);
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item !== 'object'))
      return `[${value.map((item) => print(item, inner)).join(', ')}]`;
    return `[\n${value.map((item) => `${inner}${print(item, inner)}`).join(',\n')}\n${indent}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([name, item]) => `${inner}${name}: ${print(item, inner)}`);
    return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n${indent}}`;
  }
  return JSON.stringify(value);
}

/** A program as JavaScript source: an object literal. */
export const printProgram = (program: RenderedProgram): string => print(program, '');
