/** A table of Markdown. Cells may hold any text. */
export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cellText).join(' | ')} |`).join('\n');

/** Text that stands in one line of a table and is not read as HTML. Code keeps its signs. */
export const cellText = (text: string): string =>
  text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\|/g, '\\|')
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replace(/[<>]/g, '\\$&')))
    .join('');

export const code = (text: string): string => `\`${text}\``;
