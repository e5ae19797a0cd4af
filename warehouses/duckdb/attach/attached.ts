import { existsSync } from 'node:fs';
import { attachedPath, isSecretOption, variableOf } from '../../../config/attached.ts';
import type { AttachedDatabase } from '../../../config/types.ts';
import { dialects } from '../../../sql/dialects/index.ts';
import type { Environment } from '../../environment.ts';
import { said } from '../../environment.ts';
import { isRemote } from '../files/matching_files.ts';
import { isCore, kindOf, reachedBy } from './kinds.ts';
import { secretsIn } from './redact.ts';

/** A database as it is attached, with what the environment says put in its place. */
export interface Attachable {
  readonly name: string;
  /** What it is, and where its connection stands, in words that anybody may read. */
  readonly words: string;
  readonly type: string | undefined;
  readonly isServer: boolean;
  readonly isCore: boolean;
  readonly extensions: readonly string[];
  /** What nobody is to see. */
  readonly secrets: readonly string[];
  /** The statement that attaches it. */
  statement(access: 'read' | 'write'): string;
}

const { literal, quote } = dialects.duckdb;

function fromEnvironment(text: string, environment: Environment, path: string): string {
  const variable = variableOf(text);
  if (variable === undefined) return text;
  const value = said(environment, variable);
  if (value !== undefined) return value;
  throw new Error(`${path} of the config: the environment has no ${variable}, which is to say where the database is.`);
}

function fileOnly(name: string, file: string): Attachable {
  if (!isRemote(file) && !existsSync(file)) throw new Error(`attach.${name} of the config: there is no file ${file}.`);
  return {
    name,
    words: file,
    type: undefined,
    isServer: false,
    isCore: true,
    extensions: [],
    secrets: [],
    statement: (access) =>
      `ATTACH ${literal(file)} AS ${quote(name)}${access === 'read' ? ' (READ_ONLY)' : ' (READ_WRITE)'}`,
  };
}

/**
 * What is attached under a name of the config.
 *
 * @param resolvePath where a path leads that the environment gave
 * @throws where the environment lacks a variable, or where there is no such file
 */
export function attachable(
  name: string,
  given: string | AttachedDatabase,
  resolvePath: (path: string) => string,
  environment: Environment = process.env,
): Attachable {
  if (typeof given === 'string') return fileOnly(name, given);
  const path = `attach.${name}`;
  const { type, from = '', secret, options = {}, extensions = [] } = given;
  const told = fromEnvironment(from, environment, `${path}.from`);
  const file = attachedPath({ type, from: told });
  const place = file === undefined ? told : resolvePath(file);
  if (file !== undefined && !existsSync(place)) {
    const hidden = variableOf(from) === undefined ? place : `that ${from} names`;
    throw new Error(`${path} of the config: there is no file ${hidden}.`);
  }
  const set = Object.entries(options).map(([option, value]) => ({
    option,
    value: typeof value === 'string' ? fromEnvironment(value, environment, `${path}.options.${option}`) : value,
    isHidden: isSecretOption(option) || (typeof value === 'string' && variableOf(value) !== undefined),
  }));
  const kind = kindOf(type);
  const texts = [place, ...set.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))];
  // MotherDuck is attached by its address alone: https://motherduck.com/docs/sql-reference/motherduck-sql-reference/attach/
  const isMotherDuck = type === 'motherduck';
  const address = isMotherDuck && !/^(md|motherduck):/.test(place) ? `md:${place}` : place;
  return {
    name,
    words: [
      type,
      ...(variableOf(from) === undefined ? [] : [from]),
      ...(secret === undefined ? [] : [`secret ${secret}`]),
    ].join(', '),
    type,
    isServer: kind.isServer,
    isCore: isCore(type),
    extensions: [...new Set([...reachedBy(texts), ...extensions, ...kind.extensions])],
    secrets: [
      ...(variableOf(from) === undefined || file !== undefined ? [] : secretsIn(told)),
      ...set.flatMap(({ value, isHidden }) => (isHidden ? [String(value)] : [])),
    ],
    statement: (access) => {
      const all = [
        ...(isMotherDuck ? [] : [`TYPE ${quote(type)}`]),
        access === 'read' ? 'READ_ONLY' : 'READ_WRITE',
        ...(secret === undefined ? [] : [`SECRET ${quote(secret)}`]),
        ...set.map(({ option, value }) => `${quote(option)} ${literal(value)}`),
      ];
      return `ATTACH ${literal(address)} AS ${quote(name)} (${all.join(', ')})`;
    },
  };
}
