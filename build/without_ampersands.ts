import { createRequire } from 'node:module';
import type TypeScript from 'typescript';

/** Loaded by the first text that needs it: half a second, which most builds can do without. */
let ts: typeof TypeScript;

/** The variable that holds a left side while it is looked at; one is enough, since nothing runs in between. */
const LEFT = 'nexus_left';

/** A binary expression by the token of its operator. */
const operatorOf = (node: TypeScript.Node): TypeScript.SyntaxKind | undefined =>
  ts.isBinaryExpression(node) ? node.operatorToken.kind : undefined;

/** Whether an expression is true or false and nothing else, so that one that is falsy is `false`. */
function isBoolean(node: TypeScript.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isBoolean(node.expression);
  if (ts.isPrefixUnaryExpression(node)) return node.operator === ts.SyntaxKind.ExclamationToken;
  if (!ts.isBinaryExpression(node)) return false;
  switch (node.operatorToken.kind) {
    case ts.SyntaxKind.EqualsEqualsToken:
    case ts.SyntaxKind.EqualsEqualsEqualsToken:
    case ts.SyntaxKind.ExclamationEqualsToken:
    case ts.SyntaxKind.ExclamationEqualsEqualsToken:
    case ts.SyntaxKind.LessThanToken:
    case ts.SyntaxKind.LessThanEqualsToken:
    case ts.SyntaxKind.GreaterThanToken:
    case ts.SyntaxKind.GreaterThanEqualsToken:
    case ts.SyntaxKind.InKeyword:
    case ts.SyntaxKind.InstanceOfKeyword:
      return true;
    case ts.SyntaxKind.AmpersandAmpersandToken:
    case ts.SyntaxKind.BarBarToken:
      return isBoolean(node.left) && isBoolean(node.right);
    default:
      return false;
  }
}

/** Whether of an expression only its truth is asked for, or nothing at all. */
function isTested(node: TypeScript.Node): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent)) return isTested(parent);
  if (ts.isExpressionStatement(parent)) return true;
  if (ts.isPrefixUnaryExpression(parent)) return parent.operator === ts.SyntaxKind.ExclamationToken;
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent) || ts.isDoStatement(parent)) {
    return parent.expression === node;
  }
  if (ts.isForStatement(parent)) return parent.condition === node;
  if (ts.isConditionalExpression(parent)) return parent.condition === node || isTested(parent);
  const operator = operatorOf(parent);
  return (
    (operator === ts.SyntaxKind.AmpersandAmpersandToken || operator === ts.SyntaxKind.BarBarToken) && isTested(parent)
  );
}

/**
 * The same JavaScript without the character `&`, which clients of Snowflake take for the beginning of a variable: `snow sql`
 * and SnowSQL make `&` of `&&`, also inside of a body, which then still parses and does something else.
 * https://docs.snowflake.com/en/user-guide/snowsql-use#using-variables
 *
 * - `a && b` becomes `a ? b : false` where only its truth matters or where `a` is a boolean, `a ? b : a` where `a` is a
 *   name, and else `(left = a) ? b : left`. Each side is evaluated as often, and in the order, as before. Nothing is
 *   evaluated between the assignment and the reading of `left`, so that one variable serves all, recursion included.
 * - `a & b` becomes `~(~a | ~b)`, which is the same for every two numbers.
 * - In a text or a regular expression `&` becomes `\x26`, which both read as that character.
 *
 * @throws where an operator assigns (`&=`, `&&=`), or a template has a tag, to which `\x26` is not the same
 */
export function withoutAmpersands(code: string): string {
  if (!code.includes('&')) return code;
  ts ??= createRequire(import.meta.url)('typescript') as typeof TypeScript;
  const source = ts.createSourceFile('body.js', code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  let keepsLeft = false;

  const refuse = (node: TypeScript.Node, what: string): never => {
    throw new Error(`${what} cannot be said without &: ${code.slice(node.getStart(source), node.end).slice(0, 80)}`);
  };
  const escaped = (text: string): string => text.replaceAll('&', '\\x26');
  const inTag = (node: TypeScript.Node): boolean =>
    ts.isTaggedTemplateExpression(node.parent) || (!ts.isSourceFile(node.parent) && inTemplateWithTag(node.parent));
  const inTemplateWithTag = (node: TypeScript.Node): boolean =>
    (ts.isTemplateExpression(node) || ts.isTemplateSpan(node)) && inTag(node);

  const conjunction = (node: TypeScript.BinaryExpression): string => {
    const [left, right] = [printed(node.left), print(node.right)];
    // Minified code stays as short as it can.
    const isShort = node.right.getStart(source) - node.left.end === 2;
    const choose = (condition: string, otherwise: string): string =>
      isShort ? `(${condition}?${right}:${otherwise})` : `(${condition} ? ${right.trimStart()} : ${otherwise})`;
    if (isTested(node) || isBoolean(node.left)) return choose(left, isShort ? '!1' : 'false');
    if (ts.isIdentifier(node.left)) return choose(left, left);
    keepsLeft = true;
    return choose(isShort ? `(${LEFT}=${left})` : `(${LEFT} = ${left})`, LEFT);
  };

  /** What stands before a node, which is white space and comments, in comments with a word for the character. */
  const before = (node: TypeScript.Node): string =>
    code.slice(node.getFullStart(), node.getStart(source)).replaceAll('&', 'and');

  const print = (node: TypeScript.Node): string => before(node) + printed(node);

  const printed = (node: TypeScript.Node): string => {
    const text = code.slice(node.getStart(source), node.end);
    if (!text.includes('&')) return text;
    switch (operatorOf(node)) {
      case ts.SyntaxKind.AmpersandAmpersandToken:
        return conjunction(node as TypeScript.BinaryExpression);
      case ts.SyntaxKind.AmpersandToken: {
        const { left, right } = node as TypeScript.BinaryExpression;
        return `(~(~(${printed(left)}) | ~(${print(right).trimStart()})))`;
      }
      case ts.SyntaxKind.AmpersandEqualsToken:
      case ts.SyntaxKind.AmpersandAmpersandEqualsToken:
        return refuse(node, 'An assignment');
    }
    const isText =
      ts.isStringLiteral(node) ||
      ts.isRegularExpressionLiteral(node) ||
      ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node);
    if (isText) return inTag(node) ? refuse(node, 'A template with a tag') : escaped(text);
    const children = node
      .getChildren(source)
      .filter((child) => child.end > child.getFullStart() && child.kind !== ts.SyntaxKind.JSDoc);
    if (children.length === 0) return refuse(node, 'This');
    // The first child begins where the node does, white space and comments included, which stand already.
    return children.map((child, index) => (index === 0 ? printed(child) : print(child))).join('');
  };

  const body = print(source);
  return keepsLeft ? `let ${LEFT};\n${body}` : body;
}
