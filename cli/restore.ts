import { resolve } from 'node:path';
import type { Restored, Restoring } from '../deploy/backup/restore_backup.ts';
import { restoreBackup } from '../deploy/backup/restore_backup.ts';
import { isHeldError } from '../warehouses/duckdb/errors.ts';
import { databaseFile, stampOf } from './backup.ts';
import { confirmed } from './confirm.ts';
import type { Output } from './output.ts';
import { counted } from './output.ts';
import { version } from './package.ts';
import type { CommonOptions } from './session.ts';
import { openSession } from './session.ts';
import { waiting, waitOf } from './wait.ts';

const UNKNOWN_ERASURES = 'whoever was erased after the backup is in it again: erase them anew';

/** What is lost with the present file, in words. */
function lossOf({ about, present }: Restoring): string {
  switch (present.is) {
    case 'nothing':
      return `There is no file to ask what was erased after ${about.taken_at}.`;
    case 'unreadable':
      return `The present file cannot be read (${present.because}), so it cannot be asked what was erased after ${about.taken_at}.`;
    case 'another':
      return 'The present file is not of this deployment: it has another secret, or none.';
    case 'later':
      return `The present file has ${counted(present.runs, 'run')}, ${counted(present.decisions, 'decision')} and ${counted(present.erasures, 'erasure')} that the backup lacks. The erasures are made again in what comes back; the rest is not.`;
  }
}

function questionOf(restoring: Restoring, path: string): string {
  const { about, aside } = restoring;
  const run = about.run_id === null ? '' : `, after run ${about.run_id}`;
  const kept = aside === undefined ? '' : ` The present file stays as ${aside}.`;
  return `Let ${path} be what it was at ${about.taken_at}${run}?${kept} ${lossOf(restoring)}`;
}

export function notesOf({ about, present, erasedAgain }: Restored): string[] {
  return [
    ...(present.is === 'later' ? [] : [UNKNOWN_ERASURES]),
    ...(erasedAgain === 0
      ? []
      : [
          `${counted(erasedAgain, 'identifier')} that were erased after the backup were erased again; the backup has them still`,
        ]),
    ...(about.deployed_version === version
      ? []
      : [`version ${about.deployed_version} is deployed in it, and this is ${version}: deploy before the next run`]),
    'the next run reads the sources from where the backup was: npx nexus-warehouse resolve',
  ];
}

/** `nexus restore`. */
export async function restore(
  output: Output,
  options: CommonOptions & { readonly yes?: boolean },
  file = '',
): Promise<void> {
  const session = await openSession(options, output);
  const { path, schema } = databaseFile(session);
  const suffix = `before_restore_${stampOf(new Date())}`;
  const restored = await waiting(waitOf(options.wait), isHeldError, () =>
    restoreBackup({ path, schema, file: resolve(file), suffix }, (restoring) =>
      confirmed(output, questionOf(restoring, path), options.yes),
    ),
  );
  const { about, present, aside, erasedAgain } = restored;
  output.result({
    restored: path,
    from: resolve(file),
    ...about,
    present,
    aside: aside ?? null,
    erased_again: erasedAgain,
  });
  output.print(`${path} is what it was at ${about.taken_at}.`);
  if (aside !== undefined) output.print(`What it was until now is ${aside}.`);
  for (const note of notesOf(restored)) output.note(note);
}
