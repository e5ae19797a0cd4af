/**
 * What stands in the last angle brackets of a text, or in Outlook's `[mailto:...]`; null where there are none.
 * No bracket may be inside, so that each character is looked at once for each expression.
 */
export function bracketed(text: string): string | null {
  const found = /<([^<>]*)>[^<>]*$/.exec(text) ?? /\[mailto:([^[\]]*)\][^[\]]*$/i.exec(text);
  return found?.[1]?.trim() ?? null;
}
