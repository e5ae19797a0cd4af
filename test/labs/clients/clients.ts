import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LAB = dirname(fileURLToPath(import.meta.url));
const OUTPUT_BYTES = 64 * 1024 * 1024;

/** The interpreter of the lab's virtual environment. */
export const labPython = join(LAB, '.venv', 'bin', 'python');

/** By client, the statements that it would send for scripts, in order. */
export type Sent = Readonly<Record<string, readonly string[]>>;

/** Has Snowflake's clients read scripts. Throws where a client cannot read one. */
export function readScripts(paths: readonly string[]): Sent {
  const { status, stdout, stderr } = spawnSync(labPython, [join(LAB, 'read_script.py')], {
    input: JSON.stringify(paths),
    encoding: 'utf8',
    maxBuffer: OUTPUT_BYTES,
  });
  if (status !== 0) throw new Error(`the clients' reader ended with ${String(status)}: ${stderr.trim().slice(-2000)}`);
  return JSON.parse(stdout) as Sent;
}
