import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { modelOf } from '../config/model.ts';
import type { WarehouseName } from '../sql/dialect.ts';
import { buildBundle } from '../build/build.ts';
import type { Dependencies } from '../deploy/dbt/dependencies.ts';
import { dependenciesOf } from '../deploy/dbt/dependencies.ts';
import { parseManifest } from '../deploy/dbt/manifest.ts';
import {
  exposuresFile,
  macrosFile,
  ON_RUN_END,
  runModel,
  runProperties,
  sourcesFile,
} from '../deploy/dbt/project_files.ts';
import { readRelations } from '../deploy/dbt/read_relations.ts';
import { UsageError } from './errors.ts';
import type { Output } from './output.ts';
import { counted } from './output.ts';
import type { CommonOptions, Session } from './session.ts';
import { openSession } from './session.ts';
import { printWritten, writeMade } from './written_files.ts';

export interface DbtOptions extends CommonOptions {
  readonly out: string;
  readonly macros: string;
  readonly manifest: string;
  readonly owner: string;
  readonly yes?: boolean;
}

/** The warehouse of the target that dbt works on: where it is not said, one that can be called, else DuckDB. */
function warehouseOf({ config, target, path }: Session, chosen: WarehouseName | undefined): WarehouseName {
  const part = config.targets[target] ?? {};
  const available = (['bigquery', 'snowflake', 'duckdb'] as const).filter((name) => part[name] !== undefined);
  if (chosen !== undefined && !available.includes(chosen)) {
    throw new UsageError(`Target ${target} has no ${chosen} part in ${path}.`);
  }
  const callable = available.filter((name) => name !== 'duckdb');
  const [found, ...others] = chosen !== undefined ? [chosen] : callable.length > 0 ? callable : available;
  if (found === undefined) throw new UsageError(`Target ${target} has no part for a warehouse in ${path}.`);
  if (others.length > 0)
    throw new UsageError(`Target ${target} has ${callable.join(' and ')}: add -w with one of them.`);
  return found;
}

function noteUnknown(output: Output, { unknown }: Dependencies, manifest: string, hasManifest: boolean): void {
  if (!hasManifest) {
    output.note(
      `There is no ${manifest}: relations of the convention are taken for models of that name. Run \`dbt parse\`, then this again, where models have an alias or an adapter reads dbt sources.`,
    );
  }
  if (unknown.length > 0) {
    output.note(
      `dbt does not know ${unknown.join(', ')}: nexus_run cannot wait for ${unknown.length === 1 ? 'it' : 'them'}. Right for tables that a loader fills.`,
    );
  }
}

/** `nexus dbt`: writes what a dbt project needs to run Nexus and to read what it gives. */
export async function dbt(output: Output, options: DbtOptions): Promise<void> {
  const session = await openSession(options, output);
  const warehouse = warehouseOf(session, options.warehouse);
  const model = modelOf(session.config);
  const { location } = buildBundle(session.config, warehouse, session.target);
  const hasManifest = existsSync(options.manifest);
  const manifest = hasManifest ? parseManifest(await readFile(options.manifest, 'utf8'), options.manifest) : undefined;
  const dependencies = dependenciesOf(readRelations(model), manifest);
  noteUnknown(output, dependencies, options.manifest, hasManifest);

  const wanted = [
    { path: join(options.out, 'nexus_run.sql'), text: runModel(dependencies.references) },
    { path: join(options.out, 'nexus_run.yml'), text: runProperties() },
    { path: join(options.out, 'nexus_sources.yml'), text: sourcesFile(model, location) },
    { path: join(options.out, 'nexus_exposures.yml'), text: exposuresFile(dependencies.references, options.owner) },
    { path: join(options.macros, 'nexus_resolve.sql'), text: macrosFile() },
  ];
  const files = await writeMade(output, 'dbt', wanted, options.yes);

  output.result({
    target: session.target,
    warehouse,
    files,
    depends_on: dependencies.references,
    unknown: dependencies.unknown,
    on_run_end: ON_RUN_END,
  });
  printWritten(output, files);
  output.print();
  output.print(warehouse === 'duckdb' ? ON_DUCKDB : onCall(dependencies.references.length));
}

const ON_DUCKDB = `dbt cannot call Nexus on DuckDB. Both work on one file, one after the other:

  dbt build --select +exposure:nexus     what a run reads
  npx nexus-warehouse deploy             once, and when the config changes
  npx nexus-warehouse resolve
  dbt build --select source:nexus+       what reads the result`;

const onCall = (
  models: number,
): string => `nexus_run waits for ${counted(models, 'model')} and calls nexus_resolve() in its
post-hook; models over Nexus say \`-- depends_on: {{ ref('nexus_run') }}\`. To call it after all models
instead, set the variable \`nexus_call: on_run_end\` and add to dbt_project.yml:

${ON_RUN_END}`;
