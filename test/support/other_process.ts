/**
 * What a test has another process do with a database: `hold` keeps it open until the process is ended, `resolve` calls
 * nexus_resolve() and prints the error, if there is one; `open` only opens it, and prints the error too.
 */
import { DuckDbWarehouse } from '../../warehouses/duckdb/duckdb.ts';

const [work = '', file = ''] = process.argv.slice(2);
const told = (error: unknown): void => {
  process.stdout.write(error instanceof Error ? error.message : 'done');
};
if (work === 'open') {
  await DuckDbWarehouse.open(file, 'nexus').then((warehouse) => warehouse.close(), told);
  process.exit();
}
const warehouse = await DuckDbWarehouse.open(file, 'nexus');
if (work === 'hold') {
  await warehouse.execute('CREATE TABLE held (x INTEGER)');
  process.stdout.write('held\n');
  setInterval(() => undefined, 1000);
} else {
  const outcome = await warehouse.call('nexus_resolve', []).catch((error: unknown) => error);
  process.stdout.write(outcome instanceof Error ? outcome.message : 'resolved');
}
