/** What the environment says of DuckDB: its setting, what a value is, in words and as a pattern. */
const FROM_ENVIRONMENT = {
  // Where rows are few, what threads have to tell each other costs more than they do.
  NEXUS_DUCKDB_THREADS: { setting: 'threads', is: /^[1-9]\d*$/, words: 'a whole number above 0' },
  // What does not fit goes into a folder beside the database: https://duckdb.org/docs/stable/guides/performance/how_to_tune_workloads#spilling-to-disk
  NEXUS_DUCKDB_MEMORY: { setting: 'memory_limit', is: /^[1-9]\d*(\.\d+)? ?[KMGT]i?B$/i, words: 'a size such as 2GB' },
} as const;

/** All cores and four fifths of the memory, where the environment says nothing else. */
export function settings(): Record<string, string> {
  const given: Record<string, string> = {};
  for (const [name, { setting, is, words }] of Object.entries(FROM_ENVIRONMENT)) {
    const value = process.env[name] ?? '';
    if (value === '') continue;
    if (!is.test(value)) throw new Error(`${name} is "${value}"; it is to be ${words}.`);
    given[setting] = value;
  }
  return given;
}
