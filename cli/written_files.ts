import { planFiles, writeFiles } from '../deploy/dbt/write_project.ts';
import type { PlannedFile, ProjectFile } from '../deploy/dbt/write_project.ts';
import { confirmed } from './confirm.ts';
import type { Output } from './output.ts';

export interface WrittenFile {
  readonly path: string;
  readonly action: Exclude<PlannedFile['action'], 'foreign'>;
}

const MARKS: Readonly<Record<WrittenFile['action'], string>> = { create: '+', change: '~', unchanged: ' ' };

/** Writes what a command makes; asks before a file is replaced that it did not make. */
export async function writeMade(
  output: Output,
  command: string,
  wanted: readonly ProjectFile[],
  yes: boolean | undefined,
): Promise<WrittenFile[]> {
  const files = await planFiles(wanted);
  const foreign = files.filter(({ action }) => action === 'foreign').map(({ path }) => path);
  if (foreign.length > 0) {
    await confirmed(output, `${foreign.join(', ')}: not made by \`nexus ${command}\`. Replace?`, yes);
  }
  await writeFiles(files);
  return files.map(({ path, action }) => ({ path, action: action === 'foreign' ? 'change' : action }));
}

/** Says of each file what became of it. */
export const printWritten = (output: Output, files: readonly WrittenFile[]): void => {
  for (const { path, action } of files) output.print(`${MARKS[action]} ${path}`);
};
