/**
 * Databases of tests are small, and two workers share the cores: more threads have more to tell each other than to do. What
 * a test starts as a process of its own gets the same.
 */
process.env.NEXUS_DUCKDB_THREADS ||= '1';
