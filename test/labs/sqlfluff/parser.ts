import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LAB = dirname(fileURLToPath(import.meta.url));
const PROCESSES = 2;

/** The interpreter of the lab's virtual environment. */
export const labPython = join(LAB, '.venv', 'bin', 'python');

/** A place that sqlfluff cannot parse; `line` counts from 1. */
export interface Unparsable {
  line: number;
  message: string;
}

function parseInOneProcess(texts: string[]): Promise<Unparsable[][]> {
  return new Promise((resolve, reject) => {
    const python = spawn(labPython, [join(LAB, 'parse.py')]);
    let output = '';
    let errors = '';
    python.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    python.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk));
    python.once('error', reject);
    python.once('close', (code) => {
      const lines = output.trim().split('\n').filter(Boolean);
      if (code === 0 && lines.length === texts.length) resolve(lines.map((line) => JSON.parse(line) as Unparsable[]));
      else
        reject(
          new Error(`sqlfluff ended with ${code} after ${lines.length} of ${texts.length}: ${errors.slice(-2000)}`),
        );
    });
    python.stdin.end(JSON.stringify(texts));
  });
}

/** Parses Snowflake statements; the answers stand in the order of the texts. Rejects when sqlfluff itself fails. */
export async function parseSnowflake(texts: string[]): Promise<Unparsable[][]> {
  // The longest first, each to the process that has least to do: parsing takes time in proportion to the text.
  const order = texts.map((text, index) => ({ text, index })).sort((a, b) => b.text.length - a.text.length);
  const shares = Array.from({ length: PROCESSES }, () => ({ size: 0, items: [] as typeof order }));
  for (const item of order) {
    const share = shares.reduce((least, candidate) => (candidate.size < least.size ? candidate : least));
    share.items.push(item);
    share.size += item.text.length;
  }
  const answers = texts.map((): Unparsable[] => []);
  await Promise.all(
    shares.map(async ({ items }) => {
      const parsed = items.length > 0 ? await parseInOneProcess(items.map(({ text }) => text)) : [];
      items.forEach(({ index }, position) => (answers[index] = parsed[position] ?? []));
    }),
  );
  return answers;
}
