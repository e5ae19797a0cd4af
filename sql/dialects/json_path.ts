/** A JSONPath of plain member names, each quoted, so that a name may hold dots and dashes. */
export const jsonPath = (path: readonly string[]): string =>
  `$${path.map((member) => `."${member.replaceAll('"', '\\"')}"`).join('')}`;
