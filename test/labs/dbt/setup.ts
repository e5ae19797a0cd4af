import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Setup } from '../setup.ts';
import { setupPython } from '../setup.ts';

export const LAB = dirname(fileURLToPath(import.meta.url));

const labPython = join(LAB, '.venv', 'bin', 'python');

/** The command of the lab's own dbt. */
export const labDbt = join(LAB, '.venv', 'bin', 'dbt');

/** Sets up dbt with its BigQuery adapter in the lab's own folder. */
export const setupDbt = (): Setup => setupPython(LAB, labPython, '3.10');
