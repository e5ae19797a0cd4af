import dataAccessors from '@duckdb/node-api/lib/vectors/dataAccessors.js';

// Importing this makes the driver read texts as they are. It decodes what a query gives, and the arguments of functions, by
// a `TextDecoder` of the default kind, which takes a leading U+FEFF for a byte order mark and drops it: a value that went
// through a variable was another value than the one that was asked for.
Object.assign(dataAccessors, { textDecoder: new TextDecoder('utf-8', { ignoreBOM: true }) });
