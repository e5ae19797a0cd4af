import { uninstall } from '../deploy/uninstall.ts';
import { forgetPublished } from '../publish/publish_results.ts';
import { confirmed } from './confirm.ts';
import type { Output } from './output.ts';
import { counted } from './output.ts';
import type { CommonOptions } from './session.ts';
import { openSession, withWarehouse } from './session.ts';

interface UninstallOptions extends CommonOptions {
  readonly withData?: boolean;
  readonly yes?: boolean;
}

/** `nexus uninstall`: the stored tables stay unless --with-data. */
export async function uninstallCommand(output: Output, options: UninstallOptions): Promise<void> {
  const session = await openSession(options, output);
  const withData = options.withData === true;
  const report = await withWarehouse(session, output, async (warehouse) => {
    const what = withData
      ? 'everything that Nexus made, with its data,'
      : 'the views, functions and procedures of Nexus';
    await confirmed(output, `Remove ${what} from ${warehouse.place}?`, options.yes);
    const done = await uninstall(warehouse, { withData });
    if (withData && session.warehouse === 'duckdb') await forgetPublished(warehouse, session.config, session.target);
    return done;
  });
  output.result(report);
  const kept = report.kept.filter(({ kind }) => kind === 'table').map(({ name }) => name);
  for (const what of report.unscheduled) output.print(`Dropped ${what}.`);
  output.print(`Removed ${counted(report.removed.length, 'object')}.`);
  if (kept.length > 0) output.print(`Kept, with their rows: ${kept.join(', ')}. Add --with-data to remove them.`);
}
