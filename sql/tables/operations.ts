import type { Table } from '../table.ts';
import { int, requiredString, requiredTimestamp, since, string, timestamp } from '../table.ts';

export const nexus_runs: Table = {
  name: 'nexus_runs',
  description: 'One row per run that published or failed.',
  columns: {
    run_id: requiredString('The run'),
    run_number: since(2, int)('Runs in their order: greater than that of every run before it, whatever the clock said'),
    status: requiredString('published or failed'),
    started_at: requiredTimestamp('UTC'),
    as_of: since(
      5,
      timestamp,
    )('Up to when time has changed states, UTC; never earlier than in the run before, but for a full refresh'),
    states_print: since(
      5,
      int,
    )('Fingerprint of the relations that states are read from: another where one of their rows is'),
    finished_at: timestamp('UTC; on BigQuery when its publication began, which is one transaction'),
    version: requiredString('Version of the bundle'),
    key_function: requiredString('Hash function behind the identifier keys'),
    key_salt: int('Salt of the identifier keys; raised when two identifiers met on one key'),
    rules_hash: requiredString(
      'What the run went by, a hash of each part: results, identifiers, limits, each source; and the order of the sources',
    ),
    summary: string('JSON: what came in, what came out, what was set aside'),
    quality: string('JSON array: what nexus_quality shows as rows'),
    steps: string('JSON: rows that each step made, rounds of the contraction'),
    error: string('What went wrong'),
  },
};

export const nexus_watermarks: Table = {
  name: 'nexus_watermarks',
  description: 'How far each source has been read.',
  columns: {
    source: requiredString('Name of the source in the config'),
    watermark: timestamp('Newest _ingested_at that was read, UTC'),
    rows_in_window: int('Rows that the source had within the look-back of the watermark when it was read'),
    window_print: since(3, int)('Fingerprint of these rows: another where one of them was edited in place'),
    whole_rows: since(
      3,
      int,
    )('Those of them that are of files and snapshots, which are looked at from their beginning'),
    files_print: since(
      7,
      string,
    )('DuckDB: of a source that is read from files, what they were when they were read: such files are not read again'),
    run_id: string('Run that moved it'),
  },
};

export const nexus_lock: Table = {
  name: 'nexus_lock',
  description: 'One row: the run that is at work.',
  columns: {
    lock_name: requiredString('resolve'),
    run_id: string('Run that holds it; null if free'),
    taken_by: since(2, string)('Who called it, as the warehouse names its users'),
    acquired_at: timestamp('UTC'),
    kept_at: since(2, timestamp)('When the run last said that it is at work, UTC'),
    expires_at: timestamp('When it counts as abandoned, UTC'),
  },
};

export const nexus_secrets: Table = {
  name: 'nexus_secrets',
  description:
    'Secret of this deployment, made when it was installed: with it ids could be guessed from addresses, and what was erased found out. On BigQuery it is in a data set of its own, whose name ends in _private.',
  columns: {
    secret_name: requiredString('id_salt'),
    secret_value: requiredString('Random'),
  },
};

export const nexus_installed: Table = {
  name: 'nexus_installed',
  description: 'What the deploy put into this schema.',
  columns: {
    object_name: requiredString('Name'),
    kind: requiredString('table, view, function, procedure, seed or leftover'),
    content_hash: requiredString('SHA-256 of the definition'),
    definition: string('Text that made it'),
    version: requiredString('Version of the bundle'),
    installed_at: requiredTimestamp('UTC'),
  },
};

export const nexus_deployed_names: Table = {
  name: 'nexus_deployed_names',
  description:
    'What deploys ever had: names of the config, of which a new one that came when an old one went may be the old one renamed, and the format of the stored tables.',
  columns: {
    name_kind: requiredString('identifier_type, source or stored_format'),
    deployed_name: requiredString('Name in the config, or number of the format'),
    deployed_since: requiredTimestamp('First deploy that had it, UTC'),
    deployed_until: timestamp('Deploy that no longer had it, UTC; null while the last one has it'),
  },
};
