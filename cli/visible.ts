/** Characters that a terminal obeys in place of showing them, and those that turn the direction of what follows. */
const OBEYED = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** The colours of our own, which picocolors writes; line ends and tabs are layout. */
const OURS = /^(?:\u001b\[(?:1|2|22|31|32|33|39)m|[\n\t])/;

const codeOf = (character: string, width: number): string =>
  (character.codePointAt(0) ?? 0).toString(16).padStart(width, '0');

const escaped = (character: string): string =>
  codeOf(character, 2).length === 2 ? `\\x${codeOf(character, 2)}` : `\\u${codeOf(character, 4)}`;

/** A text as it may be written to a terminal: values of other people's records must not steer it. */
export const visible = (text: string): string =>
  text.replace(OBEYED, (character, position: number) =>
    OURS.test(text.slice(position, position + 6)) ? character : escaped(character),
  );

/** The same for JSON, which has escapes of its own for the first 32. */
export const visibleJson = (json: string): string =>
  json.replace(OBEYED, (character) => (character === '\n' ? character : `\\u${codeOf(character, 4)}`));

/** A value on one line: blanks in place of line ends and tabs. */
export const oneLine = (text: string): string =>
  text.replace(/[\t\n\v\f\r]+/g, ' ').replace(OBEYED, (character) => escaped(character));
