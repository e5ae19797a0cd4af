import { execFileSync } from 'node:child_process';

const BETWEEN = '\u0001';

/**
 * Does what a block of a page says in a folder, but for `npx`: what it would be called with is given, argument by
 * argument, as the shell reads quotes, patterns and comments.
 */
export function runBlock(code: string, directory: string): string[][] {
  // A word more, so that no arguments and one that is empty differ.
  const npx = `npx() { printf '%s\\0' "$@" >&3; printf '${BETWEEN}\\0' >&3; }`;
  const said = execFileSync('bash', ['-c', `exec 3>&1 1>&2\nset -euo pipefail\n${npx}\n${code}`], {
    cwd: directory,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return said
    .split(`${BETWEEN}\0`)
    .slice(0, -1)
    .map((call) => call.split('\0').slice(0, -1));
}
