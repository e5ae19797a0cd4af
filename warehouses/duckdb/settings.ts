import { totalmem } from 'node:os';
import { env, constrainedMemory } from 'node:process';

/** What the environment says of DuckDB: its setting, what a value is, in words and as a pattern. */
const FROM_ENVIRONMENT = {
  // Where rows are few, what threads have to tell each other costs more than they do.
  NEXUS_DUCKDB_THREADS: { setting: 'threads', is: /^[1-9]\d*$/, words: 'a whole number above 0' },
  // What does not fit goes into a folder beside the database: https://duckdb.org/docs/stable/guides/performance/how_to_tune_workloads#spilling-to-disk
  NEXUS_DUCKDB_MEMORY: { setting: 'memory_limit', is: /^[1-9]\d*(\.\d+)? ?[KMGT]i?B$/i, words: 'a size such as 2GB' },
} as const;

/** The memory that this process may have: a container has less than its machine, and says 0 or more than there is where it has all. */
const memoryHere = (): number => {
  const given = constrainedMemory();
  return given > 0 ? Math.min(given, totalmem()) : totalmem();
};

/**
 * All cores, and half of the memory, where the environment says nothing else. DuckDB's own limit is four fifths of the
 * machine, also in a container that has less, and it fills that before it writes anything out. No less than half: not all
 * that a run holds can be written out, and 5 million identifiers do not get by with 2 GB.
 */
export function settings(): Record<string, string> {
  const given: Record<string, string> = {
    memory_limit: `${String(Math.floor(memoryHere() / 2e6))}MB`,
  };
  for (const [name, { setting, is, words }] of Object.entries(FROM_ENVIRONMENT)) {
    const value = env[name] ?? '';
    if (value === '') continue;
    if (!is.test(value)) throw new Error(`${name} is "${value}"; it is to be ${words}.`);
    given[setting] = value;
  }
  return given;
}
