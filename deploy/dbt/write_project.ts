import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface ProjectFile {
  readonly path: string;
  readonly text: string;
}

export interface PlannedFile extends ProjectFile {
  /** `foreign`: there is a file of this name that the command did not write. */
  readonly action: 'create' | 'change' | 'unchanged' | 'foreign';
}

/** Says in a file which command made it, so that it is written again and a file of the user's is not. */
export const madeBy = (command: string): string =>
  `Made by \`nexus ${command}\`, which writes it anew: change nexus.config.json instead.`;

/** The same in a file's first line or, since JSON has no comments, its second. */
const MADE = /^(.*\n)?.*Made by `nexus (dbt|semantic)`/;

async function actionOf({ path, text }: ProjectFile): Promise<PlannedFile['action']> {
  if (!existsSync(path)) return 'create';
  const present = await readFile(path, 'utf8');
  if (present === text) return 'unchanged';
  return MADE.test(present) ? 'change' : 'foreign';
}

/** What writing the files would do; nothing is written. */
export const planFiles = (files: readonly ProjectFile[]): Promise<PlannedFile[]> =>
  Promise.all(files.map(async (file) => ({ ...file, action: await actionOf(file) })));

/** Writes what differs. */
export async function writeFiles(files: readonly PlannedFile[]): Promise<void> {
  for (const { path, text } of files.filter(({ action }) => action !== 'unchanged')) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}
