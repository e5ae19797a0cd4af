import { buildBundle } from '../build/build.ts';
import { principalOf } from '../doctor/bigquery/principal.ts';
import { bigQueryProbes, megabytesBilled } from '../doctor/probes/bigquery.ts';
import { BigQueryLab, scratchName, withScratch } from '../doctor/probes/bigquery_lab.ts';
import type { ProbeResult } from '../doctor/probes/probe.ts';
import { runProbes } from '../doctor/probes/probe.ts';
import { confirmed } from './confirm.ts';
import { ToldError } from './errors.ts';
import type { Output } from './output.ts';
import { counted } from './output.ts';
import type { Session } from './session.ts';
import { openBigQueryOf } from './session.ts';

function print(output: Output, { name, assumption, reliedOnBy, result, measured }: ProbeResult): void {
  const { color } = output;
  const marks = { holds: color.green('✔'), 'does not hold': color.red('✘'), failed: color.yellow('!') };
  const found = measured.replaceAll('\n', ' ');
  output.print(`${marks[result]} ${color.bold(name)}  ${assumption}`);
  output.print(`    ${result === 'failed' ? `the probe failed: ${found}` : found}`);
  if (result === 'does not hold') output.print(`    It does not hold. On it rests: ${reliedOnBy}`);
}

/** `nexus doctor --probe`. @throws ToldError if an assumption does not hold, or could not be tried */
export async function probeBigQuery(session: Session, output: Output, yes: boolean | undefined): Promise<void> {
  const warehouse = await openBigQueryOf(session, output);
  const { project, location } = warehouse.at;
  const scratch = scratchName();
  await confirmed(
    output,
    `Run ${counted(bigQueryProbes.length, 'probe')} in a new data set ${project}.${scratch} (${location}), dropped afterwards? They take some minutes and bill at most ${String(megabytesBilled(bigQueryProbes))} MB.`,
    yes,
  );
  const { config, target } = session;
  const part = config.targets[target];
  const inScratch = {
    ...config,
    targets: { ...config.targets, [target]: { ...part, bigquery: { ...part?.bigquery, dataset: scratch } } },
  };
  const bundle = buildBundle(inScratch, 'bigquery', target);
  const lab = new BigQueryLab(warehouse, scratch, bundle, await principalOf(warehouse));
  const results = await withScratch(warehouse, scratch, () =>
    runProbes(bigQueryProbes, lab, (result) => {
      print(output, result);
    }),
  );
  output.result({ probes: results });
  const count = (wanted: ProbeResult['result']): number => results.filter(({ result }) => result === wanted).length;
  output.print(
    `${String(count('holds'))} hold, ${String(count('does not hold'))} do not, ${String(count('failed'))} could not be tried.`,
  );
  if (count('holds') < results.length) {
    throw new ToldError(`${counted(results.length - count('holds'), 'assumption')} could not be confirmed.`);
  }
}
