import { noRows } from '../no_rows.ts';
import { nexus_changes } from '../tables/changes.ts';
import type { View } from '../view.ts';
import { pick } from './columns.ts';

const columns = pick(nexus_changes, Object.keys(nexus_changes.columns));
const typed = Object.fromEntries(Object.entries(columns).map(([name, { type }]) => [name, type]));

/** What stands in the place of the table where no changes are kept. */
export const changesView = (): View => ({
  name: nexus_changes.name,
  description: 'No rows: the config does not say `changes`.',
  columns,
  query: noRows({ name: nexus_changes.name, columns: typed }),
});
