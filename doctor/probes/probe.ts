import { messageOf } from '../../procedures/message_of.ts';

/** What a probe found. */
export interface Outcome {
  readonly holds: boolean;
  /** Numbers and texts, for people. */
  readonly measured: string;
}

/** An assumption that the design rests on and that no document settles, with what tries it out on the account. */
export interface Probe<Lab> {
  readonly name: string;
  /** One sentence. */
  readonly assumption: string;
  /** What of Nexus would have to change if it did not hold. */
  readonly reliedOnBy: string;
  run(lab: Lab): Promise<Outcome>;
}

export interface ProbeResult {
  readonly name: string;
  readonly assumption: string;
  readonly reliedOnBy: string;
  /** `failed`: the probe itself came to nothing, and says nothing of the assumption. */
  readonly result: 'holds' | 'does not hold' | 'failed';
  readonly measured: string;
}

/** The error of what ought to fail; undefined if it does not. */
export async function errorOf(work: () => Promise<unknown>): Promise<Error | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Runs probes one after the other: side by side, they would disturb each other's rates and times. */
export async function runProbes<Lab>(
  probes: readonly Probe<Lab>[],
  lab: Lab,
  onResult: (result: ProbeResult) => void = () => undefined,
): Promise<ProbeResult[]> {
  const results: ProbeResult[] = [];
  for (const probe of probes) {
    const { name, assumption, reliedOnBy } = probe;
    let result: ProbeResult;
    try {
      const { holds, measured } = await probe.run(lab);
      result = { name, assumption, reliedOnBy, result: holds ? 'holds' : 'does not hold', measured };
    } catch (error) {
      result = { name, assumption, reliedOnBy, result: 'failed', measured: messageOf(error) };
    }
    results.push(result);
    onResult(result);
  }
  return results;
}
