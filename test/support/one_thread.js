/**
 * Databases of tests are small and two workers share the cores: one thread each does the same in half the CPU time. What a
 * test starts as a process of its own gets the same.
 */
process.env.NEXUS_DUCKDB_THREADS ||= '1';
