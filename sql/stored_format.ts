/**
 * Format of the stored tables. It grows with every change after which an older Nexus would misread what a newer one stored,
 * or lose it: a column, a kind of row, the text behind a hash. `fixtures/formats/` keeps a database of each, which the tests
 * bring to this one.
 *
 * 1. The first.
 * 2. Suppressions keep values as every normaliser makes them, under no name of a type or source; names of the config are
 *    kept with when they came and went.
 * 3. Watermarks have fingerprints of what was read.
 * 4. Records that cannot be loaded say from which raw table they come, and from which record there.
 * 5. Runs have the moment up to which time has changed states, and entities when it will next.
 * 6. Who was in which audience from when to when is kept, and changes name audiences.
 * 7. Watermarks know the files that were read.
 */
export const STORED_FORMAT = 7;
