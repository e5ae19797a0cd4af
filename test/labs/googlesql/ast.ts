/**
 * A node of a GoogleSQL parse tree or resolved tree, without the wrappers that protocol buffers need for inheritance:
 * fields of the parent messages stand on the node itself.
 */
export interface AstNode {
  /** The message's name, such as `resolvedTableScan` or `astIfStatement`; '' where the schema allows one type only. */
  kind: string;
  [field: string]: AstValue;
}
export type AstValue = AstNode | AstValue[] | string | number | boolean | null;

/** Byte offsets into the analysed text. */
export interface ByteRange {
  start: number;
  end: number;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Unwraps a decoded protocol buffer message (`node` oneofs and `parent` chains) into an {@link AstNode}. */
export function simplify(raw: unknown, kind = ''): AstValue {
  if (Array.isArray(raw)) return raw.map((item) => simplify(item));
  if (!isRecord(raw))
    return typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean' ? raw : null;
  if ('low' in raw && 'high' in raw) return Number(raw['low']) + Number(raw['high']) * 2 ** 32;
  const member = raw['node'];
  if (typeof member === 'string') return simplify(raw[member], member.replace(/Node$/, ''));
  const parent = isRecord(raw['parent']) ? simplify(raw['parent']) : null;
  const node: AstNode = isNode(parent) ? { ...parent, kind } : { kind };
  for (const [field, value] of Object.entries(raw)) if (field !== 'parent') node[field] = simplify(value);
  return node;
}

export function isNode(value: AstValue | undefined): value is AstNode {
  return isRecord(value);
}

/** The child node of that name, if there is one. */
export function child(node: AstNode | undefined, field: string): AstNode | undefined {
  const value = node?.[field];
  return isNode(value) ? value : undefined;
}

/** The child nodes of a repeated field. */
export function children(node: AstNode | undefined, field: string): AstNode[] {
  const value = node?.[field];
  return Array.isArray(value) ? value.filter(isNode) : [];
}

export function text(node: AstNode | undefined, field: string): string {
  const value = node?.[field];
  return typeof value === 'string' ? value : '';
}

export function number(node: AstNode | undefined, field: string): number {
  const value = node?.[field];
  return typeof value === 'number' ? value : 0;
}

/** The node's place in the analysed text, where the analyser recorded one. */
export function range(node: AstNode | undefined): ByteRange | undefined {
  const location = child(node, 'parseLocationRange');
  return location && { start: number(location, 'start'), end: number(location, 'end') };
}

/** The node and all below it, in document order; `into` may refuse to go below a node. */
export function* descendants(node: AstNode, into: (node: AstNode) => boolean = () => true): Generator<AstNode> {
  yield node;
  if (!into(node)) return;
  for (const value of Object.values(node)) {
    for (const item of Array.isArray(value) ? value : [value]) if (isNode(item)) yield* descendants(item, into);
  }
}

/** The name path of an `ASTPathExpression`, split at dots inside backticks as BigQuery does. */
export function path(node: AstNode | undefined): string[] {
  return children(node, 'names').flatMap((identifier) => text(identifier, 'idString').split('.'));
}
