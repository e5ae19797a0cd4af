import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { modelOf } from '../config/model.ts';
import type { Model } from '../config/model.ts';
import { placeOf } from '../build/place.ts';
import { parseManifest } from '../deploy/dbt/manifest.ts';
import type { ProjectFile } from '../deploy/dbt/write_project.ts';
import { dataAgent, propertyGraphDdl } from '../deploy/semantic/bigquery_agent.ts';
import type { DbtSpec } from '../deploy/semantic/dbt_semantic_models.ts';
import { dbtSemanticFiles, specOf } from '../deploy/semantic/dbt_semantic_models.ts';
import { semanticViewDdl, semanticViewYaml } from '../deploy/semantic/snowflake_semantic_view.ts';
import type { Output } from './output.ts';
import type { CommonOptions, Session } from './session.ts';
import { openSession } from './session.ts';
import { printWritten, writeMade } from './written_files.ts';

export interface SemanticOptions extends CommonOptions {
  readonly format: 'dbt' | 'snowflake' | 'bigquery';
  readonly out?: string;
  readonly manifest: string;
  readonly spec?: DbtSpec;
  readonly yes?: boolean;
}

/** The spec that the project's dbt reads, as far as its last `dbt parse` tells. */
async function specFor({ spec, manifest }: SemanticOptions): Promise<DbtSpec> {
  if (spec !== undefined) return spec;
  if (!existsSync(manifest)) return 'legacy';
  return specOf(parseManifest(await readFile(manifest, 'utf8'), manifest).metadata.dbt_version ?? undefined);
}

interface Written {
  readonly folder: string;
  readonly files: readonly ProjectFile[];
  readonly next: string;
}

async function filesOf(session: Session, model: Model, options: SemanticOptions): Promise<Written> {
  const { config, target } = session;
  switch (options.format) {
    case 'dbt':
      return { folder: 'models/nexus', files: dbtSemanticFiles(model, await specFor(options)), next: ON_DBT };
    case 'snowflake': {
      const { location } = placeOf(config, 'snowflake', target);
      return {
        folder: 'semantic',
        files: [
          { path: 'nexus_semantic_view.sql', text: semanticViewDdl(model, location) },
          { path: 'nexus_semantic_view.yaml', text: semanticViewYaml(model, location) },
        ],
        next: ON_SNOWFLAKE,
      };
    }
    case 'bigquery': {
      const { location } = placeOf(config, 'bigquery', target);
      return {
        folder: 'semantic',
        files: [
          { path: 'nexus_graph.sql', text: propertyGraphDdl(model, location) },
          { path: 'nexus_data_agent.json', text: dataAgent(model, location) },
        ],
        next: ON_BIGQUERY,
      };
    }
  }
}

/** `nexus semantic`: writes what tools that ask by meaning read, from the config and the descriptions of final views. */
export async function semantic(output: Output, options: SemanticOptions): Promise<void> {
  const session = await openSession(options, output);
  const { folder, files: wanted, next } = await filesOf(session, modelOf(session.config), options);
  const placed = wanted.map(({ path, text }) => ({ path: join(options.out ?? folder, path), text }));
  const files = await writeMade(output, 'semantic', placed, options.yes);
  output.result({ target: session.target, format: options.format, files });
  printWritten(output, files);
  output.print();
  output.print(next);
}

const ON_DBT = `The models read the source and the model that \`npx nexus-warehouse dbt\` writes. dbt checks what is here with \`dbt parse\`.`;

const ON_SNOWFLAKE = `Either of the two makes the semantic view: run the SQL, or give the YAML to SYSTEM$CREATE_SEMANTIC_VIEW_FROM_YAML.`;

const ON_BIGQUERY = `The SQL makes the property graph; the JSON is the body of a request to dataAgents.create. docs/semantic.md says how.`;
