/** A value that is longer is told by its beginning: a page is no place to keep a document. */
export const LONGEST = 2_000;

export const clipped = (text: string): string =>
  text.length <= LONGEST
    ? text
    : `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}… (${String(text.length)} characters)`;

/** Whether a text stands as {@link clipped} gave it to its end. */
export const isWhole = (text: string): boolean => text.length <= LONGEST;
