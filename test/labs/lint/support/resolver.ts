import { createAnalyser } from '../../googlesql/analyser.ts';
import type { AstNode } from '../../googlesql/ast.ts';
import { buildCatalog } from '../../googlesql/catalog.ts';
import type { CatalogEntry, TypedName } from '../../googlesql/catalog.ts';
import { startServer } from '../../googlesql/server.ts';

/** Google's analyser over a few tables of the data set `d`, for the tests of rules that read its tree. */
export interface Resolver {
  /** The resolved tree. Throws what the analyser refuses: a rule is for what it accepts. */
  resolve(sql: string): Promise<AstNode>;
  stop(): void;
}

/** @param tables types of the columns, by table and column */
export async function startResolver(
  tables: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Promise<Resolver> {
  const server = await startServer();
  const analyser = await createAnalyser(server);
  const entries: CatalogEntry[] = [];
  for (const [name, types] of Object.entries(tables)) {
    const columns: TypedName[] = [];
    for (const [column, typeName] of Object.entries(types)) {
      const type = await analyser.typeOf(typeName);
      if (type) columns.push({ name: column, type });
    }
    entries.push({ kind: 'table', path: ['d', name], columns });
  }
  const catalog = buildCatalog(entries, analyser.languageOptions);
  return {
    async resolve(sql) {
      const answer = await analyser.analyse(sql, catalog);
      if (!answer.ok) throw new Error(`${sql}\n${answer.message}`);
      return answer.tree;
    },
    stop: () => {
      server.stop();
    },
  };
}
