import type { Location, Place } from '../types.ts';
import type { Inspection } from './inspection.ts';
import { checkForeignName } from './names.ts';

export function checkLocation(inspection: Inspection, location: Location): void {
  checkForeignName(inspection, inspection.at(location, 'database'), location.database);
  checkForeignName(inspection, inspection.at(location, 'schema'), location.schema);
}

/** A table, or files. */
export function checkPlace(inspection: Inspection, ref: Place): void {
  checkLocation(inspection, ref);
  checkForeignName(inspection, inspection.at(ref, 'table'), ref.table);
  if (ref.format !== undefined && ref.file === undefined) {
    inspection.report(inspection.at(ref, 'format'), ref.format, 'nothing: it belongs to a file');
  }
  for (const key of ['encoding', 'delimiter', 'quote', 'escape'] as const) {
    if (ref[key] !== undefined && ref.file === undefined) {
      inspection.report(inspection.at(ref, key), ref[key], 'nothing: it belongs to a file');
    }
  }
  checkEncoding(inspection, ref);
  if (ref.file === undefined) return;
  for (const key of ['table', 'schema', 'database'] as const) {
    if (ref[key] !== undefined) inspection.report(inspection.at(ref, key), ref[key], 'nothing beside a file');
  }
  if (ref.format === undefined && !/\.(csv|tsv|json|jsonl|ndjson|parquet)(\.(gz|zst))?$/i.test(ref.file)) {
    const expected = 'a file ending in .csv, .json, .jsonl, .ndjson or .parquet, or a format beside it';
    inspection.report(inspection.at(ref, 'file'), ref.file, expected);
  }
  checkFileTargets(inspection, ref);
}

function checkEncoding(inspection: Inspection, ref: Place): void {
  if (ref.encoding === undefined) return;
  try {
    new TextDecoder(ref.encoding);
  } catch {
    const expected = 'an encoding such as utf-8, utf-16le, windows-1252 (Western Europe) or shift_jis';
    inspection.report(inspection.at(ref, 'encoding'), ref.encoding, expected);
  }
}

/** Files are read by DuckDB only. */
function checkFileTargets(inspection: Inspection, ref: Place): void {
  const targets = Object.entries(inspection.config.targets);
  const path = inspection.at(ref, 'file');
  if (targets.length > 0 && !targets.some(([, target]) => target.duckdb)) {
    inspection.report(path, ref.file, 'a table: files are read by DuckDB only, and no target has duckdb');
    return;
  }
  const others = targets.flatMap(([name, { snowflake, bigquery }]) => [
    ...(snowflake ? [`${name}.snowflake`] : []),
    ...(bigquery ? [`${name}.bigquery`] : []),
  ]);
  if (others.length === 0) return;
  inspection.note(
    path,
    `files are read by DuckDB only; ${others.join(' and ')} will look for a table by the convention's name`,
  );
}
