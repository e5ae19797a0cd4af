import type { AttachedDatabase } from './attached_types.ts';
import type { DuckDbTarget } from './target_types.ts';

/** The variable of the environment that `env:NAME` names; undefined where a text is meant as it is. */
export const variableOf = (text: string): string | undefined => /^env:(.*)$/s.exec(text)?.[1];

/** `s3://…`, `postgres:…`, `env:…`; a drive of Windows has one letter. */
const ADDRESS = /^[a-z][a-z0-9+.-]+:/i;

/** Types whose `from` is a file or a folder, where it is no address. */
const OF_FILES: readonly string[] = ['duckdb', 'sqlite', 'delta', 'ducklake'];

/** The part of `from` that is a path of this machine's; undefined where it is something else. */
export function attachedPath({ type, from = '' }: AttachedDatabase): string | undefined {
  return from !== '' && OF_FILES.includes(type) && !ADDRESS.test(from) ? from : undefined;
}

/** A connection string, or an address, that has how to log in within it. */
const LOGIN = /(^|[\s;?&'"])(\w*(password|passwd|token|secret|access_?key)\w*)\s*=|:\/\/[^/@\s]*:[^/@\s]*@/i;
export const holdsLogin = (text: string): boolean => LOGIN.test(text);

/** An option of ATTACH whose value nobody is to see. */
export const isSecretOption = (name: string): boolean =>
  /password|passwd|token|secret|access_?key|credential/i.test(name);

/** What is attached of a target whose server is asked for the rows alone that are looked at: names. */
export const serversOf = (target: DuckDbTarget | undefined): readonly string[] =>
  Object.entries(target?.attach ?? {}).flatMap(([name, attached]) =>
    typeof attached !== 'string' && attached.type === 'postgres' ? [name] : [],
  );
