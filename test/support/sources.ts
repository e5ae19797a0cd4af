import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const LEFT_OUT = ['node_modules', 'labs', 'dist'];

/** TypeScript files below a folder of the project, by their path from its root; labs have a life of their own. */
export function filesIn(folder: string): string[] {
  return readdirSync(resolve(ROOT, folder), { withFileTypes: true })
    .filter((entry) => !LEFT_OUT.includes(entry.name))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesIn(path);
      return path.endsWith('.ts') ? [path] : [];
    })
    .sort();
}

/** What one file takes from outside itself. */
export interface FileUses {
  readonly path: string;
  /** Modules that it imports or exports from: project files by path from the root, packages by name. */
  readonly imports: readonly string[];
  /** Free names that it refers to as values, with the member where one is taken: `Date.now`, `process.env`. */
  readonly globals: ReadonlySet<string>;
}

/** The text of a file of the project. */
export const readSource = (path: string): string => readFileSync(resolve(ROOT, path), 'utf8');

const read = new Map<string, FileUses>();

/** Reads what a file uses from its syntax tree, once. */
export function readUses(path: string): FileUses {
  const uses = read.get(path) ?? usesOf(path, readSource(path));
  read.set(path, uses);
  return uses;
}

export function usesOf(path: string, text: string): FileUses {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: string[] = [];
  const globals = new Set<string>();
  const add = (specifier: ts.Expression | undefined): void => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    const { text: name } = specifier;
    imports.push(name.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(path), name)) : name);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0]);
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      globals.add(`${node.expression.text}.${node.name.text}`);
    }
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression)) globals.add(`new ${node.expression.text}`);
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) globals.add(`${node.expression.text}()`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { path, imports, globals };
}
