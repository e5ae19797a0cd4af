/** Statements as people paste them. */
export const paste = (statements: readonly string[]): string => statements.map((text) => `${text};`).join('\n');
