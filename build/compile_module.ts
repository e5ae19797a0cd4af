import { fileURLToPath } from 'node:url';
import type { BuildOptions } from 'esbuild';
import { buildSync } from 'esbuild';

const PROJECT = fileURLToPath(new URL('../', import.meta.url));

/** The path of a file or folder of this project. */
export const inProject = (path: string): string => `${PROJECT}${path}`;

/** esbuild says where each module comes from, in a comment or as a name: elsewhere in each installation. */
const IN_DEPENDENCY =
  /^( *(?:\/\/ |"))(?:\S[^"\n]*?)?(node_modules\/(?![^"\n]*node_modules\/)[^"\n]+(?:$|"\(exports))/gm;

/**
 * A module with all that it imports, as one script for the engines of the warehouses. The text is the same wherever
 * Nexus is installed and wherever the command is run: a deploy compares it with what is there.
 */
export function compileModule(options: Omit<BuildOptions, 'write'>): string {
  const { outputFiles } = buildSync({
    absWorkingDir: PROJECT,
    bundle: true,
    format: 'iife',
    target: 'es2019',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    // A line break in a template may become two characters in a client, and `${name}` what a client holds of that name.
    supported: { 'template-literal': false },
    // The project's own options would make the output strict; functions assign an undeclared variable.
    tsconfigRaw: {},
    logLevel: 'error',
    ...options,
    write: false,
  });
  return (outputFiles[0]?.text ?? '').replace(IN_DEPENDENCY, '$1$2');
}
