import { tokenize } from '../lint/tokens.ts';
import type { ManifestObject } from '../manifest.ts';
import type { AstNode, ByteRange } from './ast.ts';
import { child, children, path, range, text } from './ast.ts';
import type { TypedName } from './catalog.ts';
import { typeProto } from './language.ts';

/** One object's file with its parse tree. */
export interface ParsedObject {
  object: ManifestObject;
  /** UTF-8, because the parser's offsets are bytes. */
  source: Buffer;
  statements: AstNode;
  /** The statement that makes the object; a schema and a seed's rows have none. */
  create: AstNode | undefined;
}

const TEMPORARY = 3;

/** The part of a source that a range covers. */
export function slice(source: Buffer, { start, end }: ByteRange): string {
  return source.subarray(start, end).toString('utf8').trim();
}

/** The text of a parsed node. Throws when the parser gave it no place. */
export function textOf(source: Buffer, node: AstNode): string {
  return slice(source, placeOf(node));
}

export function placeOf(node: AstNode): ByteRange {
  const place = range(node);
  if (!place) throw new Error(`the parser gave no place for ${node.kind}`);
  return place;
}

/** A statement without what may differ between two copies of it: white space, comments and the semicolon. */
export function squeeze(sql: string): string {
  try {
    const tokens = tokenize(sql, 'bigquery').map(({ text }) => text);
    return (tokens.at(-1) === ';' ? tokens.slice(0, -1) : tokens).join(' ');
  } catch {
    // A quote that is never closed: the parser says so, and the text is compared as it is.
    return sql;
  }
}

export const lineOf = (source: Buffer, { start }: ByteRange) =>
  source.subarray(0, start).toString('utf8').split('\n').length;

export const isCreate = (node: AstNode) => /^astCreate(Table|View|Function|Procedure)Statement$/.test(node.kind);
export const isTemporary = (node: AstNode) => node['scope'] === TEMPORARY;

/** The name that a CREATE or DROP statement gives, split at its dots. */
export function namedPath(node: AstNode): string[] {
  return path(child(node, 'name') ?? child(child(node, 'functionDeclaration'), 'name'));
}

/** The arguments of a resolved CREATE FUNCTION or CREATE PROCEDURE. */
export function argumentsOf(created: AstNode): TypedName[] {
  const names = created['argumentNameList'];
  return children(child(created, 'signature'), 'argument').map((argument, index) => ({
    name: String(Array.isArray(names) ? (names[index] ?? '') : ''),
    type: typeProto(child(argument, 'type')),
  }));
}

/** The columns of a resolved query, CREATE TABLE or CREATE VIEW. */
export function columnsOf(resolved: AstNode): TypedName[] {
  const outputs = children(resolved, 'outputColumnList').map((output) => ({
    name: text(output, 'name'),
    type: typeProto(child(child(output, 'column'), 'type')),
  }));
  // A view that names its columns defines them too.
  const definitions = children(resolved, 'columnDefinitionList').map((column, index) => ({
    name: text(column, 'name'),
    type: outputs[index]?.type ?? typeProto(child(column, 'type')),
  }));
  return definitions.length > 0 ? definitions : outputs;
}
