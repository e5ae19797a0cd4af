import { realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';

export const CHARSETS_FILE = fileURLToPath(new URL('../udfs/support/charsets.generated.ts', import.meta.url));

const iso8859 = (part: number): [string, string] => [`i${String(part)}`, `iso-8859-${String(part)}`];
const codePage = (page: number): [string, string] => [`w${String(page)}`, `cp${String(page)}`];

/** Single-byte charsets of mail: short name in the table, and the library's. What equals another is left to its name. */
export const SINGLE_BYTE: Readonly<Record<string, string>> = Object.fromEntries([
  ...[2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16].map(iso8859),
  ...[437, 850, 852, 866, 874, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].map(codePage),
  ['kr', 'koi8-r'],
  ['ku', 'koi8-u'],
  ['mac', 'macintosh'],
]);

const NOTHING = 0xfffd;

/** The bytes 0x80 to 0xFF as code points; U+FFFD where a byte stands for nothing that is text. */
function upperHalf(label: string): number[] {
  const text = iconv.decode(Buffer.from(Array.from({ length: 128 }, (_, index) => 0x80 + index)), label);
  return Array.from(text, (character) => {
    const point = character.charCodeAt(0);
    return point >= 0x80 && point < 0xa0 ? NOTHING : point;
  });
}

/** The notation that the generated file describes. */
function packed(points: readonly number[]): string {
  const runs: { start: string; length: number }[] = [];
  let next = 0x80;
  let before = 0;
  for (const point of points) {
    const last = runs[runs.length - 1];
    const continues = point === NOTHING ? before === NOTHING : point === next && before !== NOTHING;
    if (last && continues) last.length++;
    else runs.push({ start: point === NOTHING ? '' : (point - next).toString(36), length: 1 });
    if (point !== NOTHING) next = point + 1;
    before = point;
  }
  return runs.map(({ start, length }) => start + (length > 1 ? `:${length.toString(36)}` : '')).join(',');
}

/** What single-byte charsets mean by their upper half, as the text of a TypeScript module. */
export function renderCharsets(): string {
  const lines = Object.entries(SINGLE_BYTE).map(([name, label]) => `${name} ${packed(upperHalf(label))}`);
  return `// Generated from the tables of iconv-lite by generate/charsets.ts; not edited by hand.

/**
 * The upper half of a single-byte charset a line: its short name, then runs of consecutive code points for the bytes 0x80
 * to 0xFF. A run is the distance of its first from the one after the last of the run before (from 0x80 for the first), and
 * its length after a colon, unless that is 1. Without a distance, the bytes stand for nothing. Numbers are of base 36.
 */
export const CHARSETS = \`
${lines.join('\n')}
\`;
`;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  writeFileSync(CHARSETS_FILE, renderCharsets());
}
