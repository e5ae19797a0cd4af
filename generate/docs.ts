import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { modelOf } from '../config/model.ts';
import { parseJson } from '../deploy/config_file.ts';
import { presets } from '../presets/index.ts';
import { catalogue } from '../deploy/config_file.ts';
import type { BigQueryTarget, NexusConfig } from '../config/types.ts';
import { validateConfig } from '../config/validate.ts';
import { buildBundle } from '../build/build.ts';
import { timelineView } from '../sql/views/index.ts';
import { dataModelDiagram } from './diagram_data_model.ts';
import { runDiagram } from './diagram_run.ts';
import { renderBlockedValues } from './docs_blocked_values.ts';
import { bucketCosts } from './docs_bucket_costs.ts';
import { renderCommands } from './docs_commands.ts';
import { renderConfiguration } from './docs_configuration.ts';
import { renderCosts } from './docs_costs.ts';
import { customerCosts } from './docs_customer_costs.ts';
import { renderDataModel } from './docs_data_model.ts';
import { pageCosts } from './docs_page_costs.ts';
import { renderPresets } from './docs_presets.ts';
import type { DemoSteps } from './docs_run_costs.ts';
import { demoSteps } from './docs_run_costs.ts';
import { SCHEMA_FILE } from './config_schema.ts';
import { renderFunctionDocs } from './udf_docs.ts';

const inProject = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const read = (path: string): string => readFileSync(inProject(path), 'utf8');

/** JSON with comments, shown in the configuration's reference. */
export const ANNOTATED_EXAMPLE = 'docs/examples/annotated.config.jsonc';

const demoConfig = (): NexusConfig => {
  const file = 'nexus.config.json';
  return validateConfig(parseJson(read(file), file), catalogue, file).config;
};

/** The same with other settings on BigQuery. */
function onBigQuery(config: NexusConfig, settings: BigQueryTarget): NexusConfig {
  const targets = Object.entries(config.targets).map(([name, { bigquery, ...target }]) => [
    name,
    { ...target, ...(bigquery && { bigquery: { ...bigquery, ...settings } }) },
  ]);
  return { ...config, targets: Object.fromEntries(targets) as NexusConfig['targets'] };
}

let steps: Promise<DemoSteps> | undefined;
/** Two runs of the demo, once for all that tells of them. */
const stepsOfDemo = (): Promise<DemoSteps> => (steps ??= demoSteps(demoConfig()));

/** Every generated page and picture: its path in the project and what it must hold. */
export const GENERATED_DOCS: Readonly<Record<string, () => string | Promise<string>>> = {
  'docs/data_model.md': () => renderDataModel(modelOf(demoConfig())),
  'docs/images/data_model.svg': () => dataModelDiagram(modelOf(demoConfig())),
  'docs/images/run.svg': async () =>
    runDiagram(await stepsOfDemo(), buildBundle(demoConfig(), 'bigquery'), read('docs/architecture.md')),
  'docs/costs.md': async () =>
    renderCosts(buildBundle(demoConfig(), 'bigquery'), buildBundle(demoConfig(), 'snowflake'), await stepsOfDemo(), [
      ...bucketCosts(
        buildBundle(demoConfig(), 'bigquery'),
        buildBundle(onBigQuery(demoConfig(), { buckets: true }), 'bigquery'),
        await stepsOfDemo(),
      ),
      ...customerCosts(
        {
          nothing: buildBundle(demoConfig(), 'bigquery'),
          timeline: buildBundle(onBigQuery(demoConfig(), { materialize: { timeline: true } }), 'bigquery'),
          context: buildBundle(onBigQuery(demoConfig(), { materialize: { context: true } }), 'bigquery'),
        },
        timelineView(modelOf(demoConfig())).columns,
      ),
      ...(await pageCosts(buildBundle(demoConfig(), 'bigquery'))),
    ]),
  'docs/commands.md': renderCommands,
  'docs/configuration.md': () => renderConfiguration(readFileSync(SCHEMA_FILE, 'utf8'), read(ANNOTATED_EXAMPLE)),
  'docs/functions.md': renderFunctionDocs,
  'docs/blocked_values.md': renderBlockedValues,
  'docs/presets.md': () => renderPresets(Object.values(presets)),
};

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  for (const [path, render] of Object.entries(GENERATED_DOCS)) writeFileSync(inProject(path), await render());
}
