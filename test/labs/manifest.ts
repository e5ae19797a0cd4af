import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A column or an argument: its name and its type as the warehouse spells it (`STRING`, `ARRAY<STRUCT<a STRING>>`, `NUMBER(38,0)`). */
export interface Column {
  name: string;
  type: string;
}

/** A relation with the columns that statements may use. */
export interface Relation {
  name: string;
  columns: Column[];
}

export type ObjectKind = 'schema' | 'table' | 'view' | 'source_view' | 'seed' | 'function' | 'procedure' | 'leftover';

/** One statement of a procedure, as it stands in the script. */
export interface ManifestStatement {
  /** The step of the run that it belongs to, for messages. */
  step: string;
  text: string;
  /** The work table that it fills, or null. */
  creates: string | null;
}

/** One deployed object, in the order in which objects are made. A schema, a seed or a leftover is any statements about things that exist. */
export interface ManifestObject {
  name: string;
  kind: ObjectKind;
  /** Path below `dist/<warehouse>/`. */
  file: string;
  /** Tables and views. A view without them is known by what its query gives. */
  columns?: Column[];
  /** Functions; procedures may have one too. */
  signature?: { args: Column[]; returns?: string };
  /** Procedures: every statement inside. */
  statements?: ManifestStatement[];
  /** Procedures: the script's variables. */
  variables?: Column[];
  /** Views over a source: what stands in their place while the source is not there. */
  placeholder?: string;
}

/** `dist/<warehouse>/manifest.json`: what the build says about what it emitted. */
export interface Manifest {
  warehouse: 'bigquery' | 'snowflake' | 'duckdb';
  version: string;
  /** Paths of the scripts that install it all, in the order in which they are run. */
  install: string[];
  objects: ManifestObject[];
  /** Temporary (BigQuery) or transient (Snowflake) tables of a run. */
  work_tables: Relation[];
  /** Relations that users own: raw tables and hand-made source relations. BigQuery names may be quoted. */
  external: Relation[];
}

/** An emitted warehouse directory in memory, so that a test can change one file of it. */
export interface Bundle {
  manifest: Manifest;
  /** Text by path below `dist/<warehouse>/`. */
  files: Map<string, string>;
}

/** Reads `dist/<warehouse>/`. Throws when the manifest or a file that it names is missing. */
export function readBundle(directory: string): Bundle {
  const manifest = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8')) as Manifest;
  const paths = new Set([...manifest.objects.map((object) => object.file), ...manifest.install]);
  const files = new Map([...paths].map((path) => [path, readFileSync(join(directory, path), 'utf8')]));
  return { manifest, files };
}
