import { buildBundle } from '../build/build.ts';
import { uninstall } from '../deploy.ts';
import { confirmed } from './confirm.ts';
import type { Output } from './output.ts';
import { counted } from './output.ts';
import type { CommonOptions } from './session.ts';
import { databasePath, needsDuckDb, openSession, withDatabase } from './session.ts';

interface UninstallOptions extends CommonOptions {
  readonly withData?: boolean;
  readonly yes?: boolean;
}

/** `nexus uninstall`: the stored tables stay unless --with-data. */
export async function uninstallCommand(output: Output, options: UninstallOptions): Promise<void> {
  needsDuckDb('uninstall', options);
  const session = await openSession(options, output);
  const withData = options.withData === true;
  const bundle = buildBundle(session.config, 'duckdb', session.target);
  const report = await withDatabase(session, async (database) => {
    const what = withData
      ? 'everything that Nexus made, with its data,'
      : 'the views, functions and procedures of Nexus';
    await confirmed(output, `Remove ${what} from ${databasePath(session)}?`, options.yes);
    return uninstall(database, bundle, { withData });
  });
  output.result(report);
  const kept = report.kept.filter(({ kind }) => kind === 'table').map(({ name }) => name);
  output.print(`Removed ${counted(report.removed.length, 'object')}.`);
  if (kept.length > 0) output.print(`Kept, with their rows: ${kept.join(', ')}. Add --with-data to remove them.`);
}
