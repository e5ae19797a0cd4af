/** What may stand behind the quotation mark that ends a quoted string. */
const AFTER_QUOTED = /[\s,;:<>@()[\]"]/;

/**
 * A header of addresses as a parser of RFC 5322 can read it: Outlook's `[mailto:a@b.example]` in angle brackets, and
 * without quotation marks that open what nothing closes, since everything behind one would be a name.
 */
export function repairHeader(header: string): string {
  const text = header.replace(/\[mailto:([^[\]\s<>"]*)\]/gi, '<$1>');
  const stray = strayQuotes(text);
  if (stray.length === 0) return text;
  return [-1, ...stray].map((at, index) => text.slice(at + 1, stray[index])).join('');
}

/** Where the quotation marks are that open a string which is never closed. None if all are in pairs. */
function strayQuotes(text: string): number[] {
  if (!text.includes('"')) return [];
  const stray: number[] = [];
  let opened = -1;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\' && opened >= 0) at++;
    else if (character === '"') {
      count++;
      const after = text.charAt(at + 1);
      const opens = /[\s,;:]/.test(text.charAt(at - 1)) && after !== '' && !AFTER_QUOTED.test(after);
      if (opened < 0) opened = at;
      else if (opens) {
        // One that opens where one is open: the first was never closed.
        stray.push(opened);
        opened = at;
      } else opened = -1;
    }
  }
  if (opened >= 0) stray.push(opened);
  return count % 2 === 0 ? [] : stray;
}
