import { expect, test } from '@jest/globals';
import { withoutLookupWarning } from '../../../warehouses/bigquery/connection.ts';

test('a warning of the look for credentials is not printed beside our own message; others are, and all are afterwards', async () => {
  const seen: string[] = [];
  const { emitWarning } = process;
  process.emitWarning = ((...[text, type]: unknown[]) =>
    seen.push(`${String(type)}: ${String(text)}`)) as typeof emitWarning;
  try {
    const work = withoutLookupWarning(async () => {
      await Promise.resolve();
      process.emitWarning('received unexpected error', 'MetadataLookupWarning');
      process.emitWarning('old', 'DeprecationWarning');
      throw new Error('no credentials');
    });
    await expect(work).rejects.toThrow('no credentials');
    process.emitWarning('later', 'MetadataLookupWarning');
  } finally {
    process.emitWarning = emitWarning;
  }
  expect(seen).toEqual(['DeprecationWarning: old', 'MetadataLookupWarning: later']);
});
