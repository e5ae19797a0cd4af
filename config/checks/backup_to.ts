import { oneOf } from '../findings.ts';
import type { BackupTo, DuckDbTarget } from '../target_types.ts';
import type { Inspection } from './inspection.ts';
import { checkContainerName } from './names.ts';

/** Where the state can be kept: where a transaction, and reading what is there, are the same as here. */
const KEPT_IN: readonly string[] = ['duckdb', 'ducklake', 'postgres'];

export function checkBackupTo(
  inspection: Inspection,
  { attach = {}, publish_to: publishTo }: DuckDbTarget,
  backupTo: BackupTo,
): void {
  const at = inspection.at(backupTo, 'attach');
  checkContainerName(inspection, inspection.at(backupTo, 'schema'), backupTo.schema);
  const names = Object.keys(attach);
  const attached = attach[backupTo.attach];
  if (attached === undefined) {
    const expected = names.length === 0 ? 'a name of attach, which is empty' : `a name of attach: ${oneOf(names)}`;
    inspection.report(at, backupTo.attach, expected, names);
    return;
  }
  const type = typeof attached === 'string' ? 'duckdb' : attached.type;
  if (!KEPT_IN.includes(type)) {
    inspection.report(at, backupTo.attach, `a database of type ${oneOf(KEPT_IN)}, not ${type}`);
  }
  const schema = backupTo.schema ?? 'nexus_state';
  if (publishTo?.attach === backupTo.attach && (publishTo.schema ?? 'nexus') === schema) {
    inspection.report(
      inspection.at(backupTo, 'schema'),
      schema,
      'another schema than that of publish_to: readers may not read the state',
    );
  }
}
