import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { main } from '../../../cli/main.ts';
import type { Stream } from '../../../cli/output.ts';
import { Output } from '../../../cli/output.ts';

/** A stream that keeps what is written to it. */
export class Captured extends Writable {
  text = '';
  readonly isTTY: boolean;
  readonly columns: number;

  constructor({ isTTY = false, columns = 100 }: { isTTY?: boolean; columns?: number } = {}) {
    super();
    this.isTTY = isTTY;
    this.columns = columns;
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** An output for people into streams that keep it. */
export function plainOutput(options: { columns?: number; json?: boolean; isTTY?: boolean } = {}) {
  const stdout = new Captured(options);
  const stderr = new Captured(options);
  return { output: new Output({ json: options.json ?? false, verbose: false, stdout, stderr }), stdout, stderr };
}

export interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process. */
export async function nexus(...args: string[]): Promise<Finished> {
  const stdout: Stream & Captured = new Captured({ columns: 160 });
  const stderr = new Captured();
  const code = await main(args, { stdout, stderr });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

export const EVENTS = `event_id,occurred_at,event_name,event_description,_ingested_at
e1,2026-01-01T09:00:00Z,signed_up,Ann signed up,2026-01-01T10:00:00Z
e2,2026-01-05T09:00:00Z,paid,Invoice 1,2026-01-05T10:00:00Z
e3,2026-01-06T09:00:00Z,signed_up,"Bob ""the Builder"", signed up",2026-01-06T10:00:00Z
`;
export const IDENTIFIERS = `event_id,row_id,identifier_type,identifier_value,_ingested_at
e1,r1,email,Ann@Example.com,2026-01-01T10:00:00Z
e1,r1,phone,(415) 555-2671,2026-01-01T10:00:00Z
e2,r2,phone,+1 415 555 2671,2026-01-05T10:00:00Z
e3,r3,email,bob@example.com,2026-01-06T10:00:00Z
e3,r3,email,info@example.com,2026-01-06T10:00:00Z
`;

export interface Project {
  readonly directory: string;
  readonly config: string;
  readonly database: string;
  write(name: string, text: string): void;
  read(name: string): string;
  remove(): void;
}

const LACKING = ['event_value', 'value_unit', 'event_significance', 'event_type', 'source_table', 'synced_at'];

/** A directory with two files of a CRM and a config over them, as a user would have. */
export function makeProject(): Project {
  const directory = mkdtempSync(join(tmpdir(), 'nexus-cli-'));
  const write = (name: string, text: string): void => {
    writeFileSync(join(directory, name), text);
  };
  write('events.csv', EVENTS);
  write('people.csv', IDENTIFIERS);
  const config = {
    targets: { dev: { duckdb: { path: 'crm.duckdb' } } },
    sources: [
      {
        name: 'crm',
        relations: {
          events: { file: 'events.csv', lacks: LACKING },
          person_identifiers: { file: 'people.csv', lacks: ['role', 'occurred_at'] },
        },
      },
    ],
    identifier_types: {
      email: { normalizer: 'email', blocked_patterns: ['^info@'] },
      phone: { normalizer: 'phone', default_region: 'US' },
    },
    states: [{ name: 'billing_lifecycle', entity_type: 'person', rules: [{ event_name: 'paid', value: 'active' }] }],
  };
  write('nexus.config.json', JSON.stringify(config, null, 2));
  return {
    directory,
    config: join(directory, 'nexus.config.json'),
    database: join(directory, 'crm.duckdb'),
    write,
    read: (name) => readFileSync(join(directory, name), 'utf8'),
    remove: () => {
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** The same, deployed and resolved once. */
export async function resolvedProject(): Promise<Project> {
  const project = makeProject();
  await nexus('deploy', '--config', project.config);
  await nexus('resolve', '--config', project.config);
  return project;
}
