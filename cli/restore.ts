import { resolve } from 'node:path';
import type { Bring, Restored, Restoring } from '../deploy/backup/restore_backup.ts';
import { fromBackup, restoreBackup } from '../deploy/backup/restore_backup.ts';
import { backupPlace } from '../publish/backup_state.ts';
import { restoreState } from '../publish/restore_state.ts';
import { DuckDbWarehouse } from '../warehouses/duckdb/duckdb.ts';
import { isHeldError } from '../warehouses/duckdb/errors.ts';
import { databaseFile, stampOf } from './backup.ts';
import { confirmed } from './confirm.ts';
import type { Output } from './output.ts';
import { counted } from './output.ts';
import { version } from './package.ts';
import { UsageError } from './errors.ts';
import type { CommonOptions, Session } from './session.ts';
import { openSession } from './session.ts';
import { waiting, waitOf } from './wait.ts';

const UNKNOWN_ERASURES = 'whoever was erased after the backup is in it again: erase them anew';

/** What is lost with the present file, in words. */
function lossOf({ origin, present }: Restoring): string {
  switch (present.is) {
    case 'nothing':
      return `There is no file to ask what was erased after ${origin.taken_at}.`;
    case 'unreadable':
      return `The present file cannot be read (${present.because}), so it cannot be asked what was erased after ${origin.taken_at}.`;
    case 'another':
      return 'The present file is not of this deployment: it has another secret, or none.';
    case 'later':
      return `The present file has ${counted(present.runs, 'run')}, ${counted(present.decisions, 'decision')} and ${counted(present.erasures, 'erasure')} that the backup lacks. The erasures are made again in what comes back; the rest is not.`;
  }
}

function questionOf(restoring: Restoring, path: string): string {
  const { origin, aside } = restoring;
  const run = origin.run_id === null ? '' : `, after run ${origin.run_id}`;
  const kept = aside === undefined ? '' : ` The present file stays as ${aside}.`;
  return `Let ${path} be what it was at ${origin.taken_at}${run}?${kept} ${lossOf(restoring)}`;
}

export function notesOf({ origin, present, erasedAgain }: Restored): string[] {
  return [
    ...(present.is === 'later' ? [] : [UNKNOWN_ERASURES]),
    ...(erasedAgain === 0
      ? []
      : [
          `${counted(erasedAgain, 'identifier')} that were erased after the backup were erased again; the backup has them still`,
        ]),
    ...(origin.deployed_version === version
      ? []
      : [`version ${origin.deployed_version} is deployed in it, and this is ${version}: deploy before the next run`]),
    'the next run reads the sources from where the backup was: npx nexus-warehouse resolve',
  ];
}

interface RestoreOptions extends CommonOptions {
  readonly yes?: boolean;
  readonly fromAttached?: boolean;
}

/** What is to come back: a file, or what backup_to of the config keeps. */
function broughtBy(session: Session, schema: string, file: string, isAttached: boolean): Bring {
  if (!isAttached) {
    if (file === '') throw new UsageError('Name the backup, or say --from-attached where the config has a backup_to.');
    return fromBackup(resolve(file), schema);
  }
  const place = backupPlace(session.config, session.target);
  const kept = session.config.targets[session.target]?.duckdb?.attach?.[place?.attach ?? ''];
  if (place === undefined || kept === undefined) {
    throw new UsageError(`Target ${session.target} of ${session.path} has no backup_to: name a file that is a backup.`);
  }
  return async (made) => {
    const at = (path: string): string => resolve(session.directory, path);
    const database = await DuckDbWarehouse.open(made, schema, { [place.attach]: kept }, false, at, [place.attach]);
    try {
      return { origin: await restoreState(database, schema, place), database };
    } catch (error) {
      await database.close();
      throw error;
    }
  };
}

/** `nexus restore`. */
export async function restore(output: Output, options: RestoreOptions, file = ''): Promise<void> {
  const session = await openSession(options, output);
  const { path, schema } = databaseFile(session);
  const suffix = `before_restore_${stampOf(new Date())}`;
  const bring = broughtBy(session, schema, file, options.fromAttached === true);
  const restored = await waiting(waitOf(options.wait), isHeldError, () =>
    restoreBackup({ path, bring, suffix }, (restoring) => confirmed(output, questionOf(restoring, path), options.yes)),
  );
  const { origin, present, aside, erasedAgain } = restored;
  output.result({
    restored: path,
    from: options.fromAttached === true ? null : resolve(file),
    ...origin,
    present,
    aside: aside ?? null,
    erased_again: erasedAgain,
  });
  output.print(`${path} is what it was at ${origin.taken_at}.`);
  if (aside !== undefined) output.print(`What it was until now is ${aside}.`);
  for (const note of notesOf(restored)) output.note(note);
  if (options.fromAttached === true)
    output.note('views over the sources are made by a deploy: npx nexus-warehouse deploy');
}
