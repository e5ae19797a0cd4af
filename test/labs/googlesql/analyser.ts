import type { AstNode } from './ast.ts';
import { child, isNode, simplify } from './ast.ts';
import type { SimpleCatalog } from './catalog.ts';
import { buildCatalog } from './catalog.ts';
import { ALLOWED_OPTIONS, SYSTEM_VARIABLES, languageOptions, typeProto } from './language.ts';
import type { TypeProto } from './language.ts';
import type { AnalyserServer, Answer } from './server.ts';

export type Tree = { ok: true; tree: AstNode } | { ok: false; message: string };

/** Google's parser and analyser, speaking BigQuery's dialect. */
export interface Analyser {
  /** Parses a whole script, procedure bodies included. */
  parse(script: string): Promise<Tree>;
  /** Resolves one statement against a catalogue; with `target`, a query whose single column must fit that type. */
  analyse(sql: string, catalog: object, target?: TypeProto): Promise<Tree>;
  /** The type that a type's name stands for, or undefined when BigQuery has no such type. */
  typeOf(typeName: string): Promise<TypeProto | undefined>;
  readonly languageOptions: object;
}

function tree(answer: Answer, ...fields: string[]): Tree {
  if (!answer.ok) return answer;
  const response = simplify(answer.response);
  const found = isNode(response) ? fields.map((field) => child(response, field)).find(Boolean) : undefined;
  if (!found) throw new Error(`the analyser's answer has none of ${fields.join(', ')}`);
  return { ok: true, tree: found };
}

export async function createAnalyser(server: AnalyserServer): Promise<Analyser> {
  const widest = await server.call('getLanguageOptions', { maximumFeatures: true });
  if (!widest.ok) throw new Error(widest.message);
  const options = languageOptions(widest.response as { enabledLanguageFeatures: number[] }, (name) =>
    server.feature(name),
  );
  const types = new Map<string, Promise<TypeProto | undefined>>();
  const noObjects: SimpleCatalog = buildCatalog([], options);

  const analyser: Analyser = {
    languageOptions: options,
    async parse(script) {
      const request = { sqlStatement: script, allowScript: true, options };
      return tree(await server.call('parse', request), 'parsedScript');
    },
    async analyse(sql, catalog, target) {
      const request = {
        sqlStatement: sql,
        simpleCatalog: catalog,
        options: {
          languageOptions: options,
          errorMessageMode: 'ERROR_MESSAGE_MULTI_LINE_WITH_CARET',
          parameterMode: 'PARAMETER_NAMED',
          pruneUnusedColumns: true,
          parseLocationRecordType: 'PARSE_LOCATION_RECORD_FULL_NODE_SCOPE',
          systemVariables: SYSTEM_VARIABLES,
          allowedHintsAndOptions: ALLOWED_OPTIONS,
          targetColumnTypes: target ? [target] : [],
        },
      };
      return tree(await server.call('analyze', request), 'resolvedStatement');
    },
    typeOf(typeName) {
      const known = types.get(typeName);
      if (known) return known;
      const found = analyser.analyse(`SELECT CAST(NULL AS ${typeName})`, noObjects).then((answer) => {
        if (!answer.ok) return undefined;
        const column = Array.isArray(answer.tree['outputColumnList']) ? answer.tree['outputColumnList'][0] : undefined;
        return isNode(column) ? typeProto(child(child(column, 'column'), 'type')) : undefined;
      });
      types.set(typeName, found);
      return found;
    },
  };
  return analyser;
}
