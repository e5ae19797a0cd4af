import type { Table } from '../table.ts';
import { requiredInt, requiredString } from '../table.ts';

/** DuckDB alone: only there sources may be files. */
export const nexus_file_buckets: Table = {
  name: 'nexus_file_buckets',
  description:
    'DuckDB, where sources are files: what the last run read of them, by a hash of the event. Of a file that changed only the events of other buckets are read again.',
  columns: {
    source: requiredString('Name of the source in the config'),
    bucket: requiredInt('Hash of the event id'),
    row_count: requiredInt('Rows of its events'),
    bucket_print: requiredInt('Fingerprint of these rows'),
  },
};
