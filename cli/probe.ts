import type { NexusConfig, Target } from '../config/types.ts';
import type { WarehouseName } from '../sql/dialect.ts';
import { buildBundle } from '../build/build.ts';
import type { Bundle } from '../build/bundle.ts';
import { principalOf } from '../doctor/bigquery/principal.ts';
import { bigQueryProbes, megabytesBilled } from '../doctor/probes/bigquery.ts';
import { BigQueryLab, withScratch as withScratchDataSet } from '../doctor/probes/bigquery_lab.ts';
import type { ProbeResult } from '../doctor/probes/probe.ts';
import { runProbes } from '../doctor/probes/probe.ts';
import { scratchName } from '../doctor/probes/scratch.ts';
import { snowflakeProbes } from '../doctor/probes/snowflake.ts';
import { SnowflakeLab, withScratch as withScratchSchema } from '../doctor/probes/snowflake_lab.ts';
import { confirmed } from './confirm.ts';
import { ToldError, UsageError } from './errors.ts';
import type { Output } from './output.ts';
import { counted } from './output.ts';
import type { Session } from './session.ts';
import { openBigQueryOf, openSnowflakeOf } from './session.ts';

type OnResult = (result: ProbeResult) => void;

/** Asks, with what it costs, and then runs the probes of a warehouse in a place that is made for them. */
type Probing = (
  session: Session,
  output: Output,
  yes: boolean | undefined,
  onResult: OnResult,
) => Promise<ProbeResult[]>;

/** What a deploy would make, in another place. */
function bundleAt({ config, target, warehouse }: Session, at: (part: Target) => Target): Bundle {
  const moved: NexusConfig = {
    ...config,
    targets: { ...config.targets, [target]: at(config.targets[target] ?? {}) },
  };
  return buildBundle(moved, warehouse, target);
}

const probeBigQuery: Probing = async (session, output, yes, onResult) => {
  const warehouse = await openBigQueryOf(session, output);
  const { project, location } = warehouse.at;
  const scratch = scratchName();
  await confirmed(
    output,
    `Run ${counted(bigQueryProbes.length, 'probe')} in a new data set ${project}.${scratch} (${location}), dropped afterwards? They take some minutes and bill at most ${String(megabytesBilled(bigQueryProbes))} MB.`,
    yes,
  );
  const bundle = bundleAt(session, (part) => ({ ...part, bigquery: { ...part.bigquery, dataset: scratch } }));
  const lab = new BigQueryLab(warehouse, scratch, bundle, await principalOf(warehouse));
  return withScratchDataSet(warehouse, scratch, () => runProbes(bigQueryProbes, lab, onResult));
};

const probeSnowflake: Probing = async (session, output, yes, onResult) => {
  const open = () => openSnowflakeOf(session, output);
  const warehouse = await open();
  try {
    const { database } = warehouse.at;
    const scratch = scratchName().toUpperCase();
    await confirmed(
      output,
      `Run ${counted(snowflakeProbes.length, 'probe')} in a new schema ${database}.${scratch}, dropped afterwards? They keep the virtual warehouse busy for about ten minutes, which is its price; an X-Small one will do.`,
      yes,
    );
    const bundle = bundleAt(session, (part) => ({
      ...part,
      snowflake: { ...part.snowflake, database, schema: scratch },
    }));
    const lab = new SnowflakeLab(warehouse, scratch, bundle, open);
    return await withScratchSchema(warehouse, scratch, () => runProbes(snowflakeProbes, lab, onResult));
  } finally {
    await warehouse.close();
  }
};

const PROBINGS: Partial<Record<WarehouseName, Probing>> = { bigquery: probeBigQuery, snowflake: probeSnowflake };

function print(output: Output, { name, assumption, reliedOnBy, result, measured }: ProbeResult): void {
  const { color } = output;
  const marks = { holds: color.green('✔'), 'does not hold': color.red('✘'), failed: color.yellow('!') };
  const found = measured.replaceAll('\n', '\n    ');
  output.print(`${marks[result]} ${color.bold(name)}  ${assumption}`);
  output.print(`    ${result === 'failed' ? `the probe failed: ${found}` : found}`);
  if (result === 'does not hold') output.print(`    It does not hold. On it rests: ${reliedOnBy}`);
}

/** `nexus doctor --probe`. @throws ToldError if an assumption does not hold, or could not be tried */
export async function probe(session: Session, output: Output, yes: boolean | undefined): Promise<void> {
  const probing = PROBINGS[session.warehouse];
  if (probing === undefined) {
    throw new UsageError(
      'There are probes for BigQuery and Snowflake: add --warehouse bigquery or --warehouse snowflake.',
    );
  }
  const results = await probing(session, output, yes, (result) => {
    print(output, result);
  });
  output.result({ probes: results });
  const count = (wanted: ProbeResult['result']): number => results.filter(({ result }) => result === wanted).length;
  output.print(
    `${String(count('holds'))} hold, ${String(count('does not hold'))} do not, ${String(count('failed'))} could not be tried.`,
  );
  if (count('holds') < results.length) {
    throw new ToldError(`${counted(results.length - count('holds'), 'assumption')} could not be confirmed.`);
  }
}
