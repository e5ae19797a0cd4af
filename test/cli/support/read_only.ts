/** Holds a database open for reading, until the process is ended. */
import { DuckDBInstance } from '@duckdb/node-api';

await DuckDBInstance.create(process.argv[2] ?? '', { access_mode: 'READ_ONLY' });
process.stdout.write('open\n');
setInterval(() => undefined, 1000);
