/**
 * How many threads DuckDB takes, NEXUS_DUCKDB_THREADS; all cores without it. Where rows are few, what threads have to tell
 * each other costs more than they do.
 */
export function threads(): Readonly<Record<string, string>> {
  const given = process.env['NEXUS_DUCKDB_THREADS'];
  if (given === undefined || given === '') return {};
  if (!/^[1-9]\d*$/.test(given))
    throw new Error(`NEXUS_DUCKDB_THREADS is "${given}"; it is to be a whole number above 0.`);
  return { threads: given };
}
