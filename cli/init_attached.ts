import { existsSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { variableOf } from '../config/attached.ts';
import type { AttachedDatabase, Target } from '../config/types.ts';
import { UsageError } from './errors.ts';

/** A database as a config attaches it, and as it is attached from where the command runs. */
export interface AskedDatabase {
  readonly name: string;
  readonly written: string | AttachedDatabase;
  readonly opened: string | AttachedDatabase;
}

/** Addresses of databases, by which their type is known. */
const TYPES: readonly (readonly [address: RegExp, type: string])[] = [
  [/^postgres(ql)?:\/\//i, 'postgres'],
  [/^mysql:\/\//i, 'mysql'],
  [/^(md|motherduck):/i, 'motherduck'],
];

/** A name that DuckDB lets a database have. */
const attachedName = (text: string): string =>
  text.replace(/[^A-Za-z0-9_]+/g, '_').replace(/^(?=[0-9])|^(?=(main|memory|temp|system|nexus)$)/, 'db_');

/** What `--database` means: an entry of `attach`, an address in the environment (`env:CRM_URL`), or a file of DuckDB. */
export function askedDatabase(asked: string, config: string, existing: Target): AskedDatabase {
  const known = existing.duckdb?.attach?.[asked];
  if (known !== undefined) return { name: asked, written: known, opened: known };
  const variable = variableOf(asked);
  if (variable !== undefined) {
    const address = process.env[variable] ?? '';
    const type = TYPES.find(([begins]) => begins.test(address))?.[1];
    if (type === undefined) {
      throw new UsageError(
        `${variable} of the environment is to hold an address that begins with postgresql://, mysql:// or md:. Of another database, write its entry under attach into the config, and give its name: --database crm.`,
      );
    }
    const name = attachedName(variable.toLowerCase().replace(/_(url|dsn|uri)$/, ''));
    const database = { type, from: asked };
    return { name, written: database, opened: database };
  }
  const file = resolve(asked);
  if (!existsSync(file)) throw new UsageError(`There is no database ${asked}.`);
  const written = relative(dirname(resolve(config)), file)
    .split(sep)
    .join('/');
  const name = attachedName(
    basename(file)
      .replace(/\.(gz|zst)$/i, '')
      .replace(/\.[a-z]+$/i, ''),
  );
  return { name, written, opened: file };
}
