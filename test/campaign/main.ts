/**
 * Random histories of sources, side by side on DuckDB, each held against the oracle after every run, against one run on a
 * new database and against a full refresh: `npm run campaign -- [--histories 40000] [--seed 1] [--at-once 400]`.
 *
 * The first that differs is made smaller, printed with the seed that gives it again, and ends the campaign with 1.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { history, STEPS } from '../behaviour/histories.ts';
import type { Told } from '../behaviour/telling.ts';
import { STAGES, tell } from '../behaviour/telling.ts';
import { duckdb } from '../support/engines/duckdb.ts';
import { worldsOn } from '../support/world.ts';
import { shrink } from './shrink.ts';

const { values: options } = parseArgs({
  options: {
    histories: { type: 'string', default: '40000' },
    seed: { type: 'string', default: '1' },
    'at-once': { type: 'string', default: '400' },
  },
});

function wholeNumber(name: keyof typeof options): number {
  const value = Number(options[name]);
  if (!Number.isSafeInteger(value) || value < 1) throw new Error(`--${name} is to be a whole number from 1 on.`);
  return value;
}
const [total, firstSeed, atOnce] = [wholeNumber('histories'), wholeNumber('seed'), wholeNumber('at-once')];

/** Half of the campaigns keep their rules; a run may come after each step, or be one for several. */
const plans = fc.tuple(
  fc.array(fc.constantFrom<Told['run']>('batch', 'batch', 'batch', 'none', 'full'), {
    minLength: STEPS,
    maxLength: STEPS,
  }),
  fc.oneof(
    fc.constantFrom(...STAGES.keys()).map((stage) => Array.from({ length: STEPS }, () => stage)),
    fc.array(fc.constantFrom(...STAGES.keys()), { minLength: STEPS, maxLength: STEPS }),
  ),
);

const say = (text: string): boolean => process.stdout.write(`${text}\n`);
const createWorld = worldsOn(duckdb, { again: true });
const started = Date.now();
const seconds = (): string => String(Math.round((Date.now() - started) / 1000));

for (let done = 0, seed = firstSeed; done < total; seed += 1) {
  const count = Math.min(atOnce, total - done);
  const histories = fc.sample(history, { numRuns: count, seed });
  const [[runs, stages] = [[], []]] = fc.sample(plans, { numRuns: 1, seed });
  const plan = runs.map((run, at): Told => ({ run, stage: stages[at] ?? 0 }));
  const [first, ...others] = await tell(createWorld, histories, plan);
  done += count;
  if (first === undefined) {
    say(`${String(done)} histories, the same everywhere; seed ${String(seed)}, ${seconds()} s`);
    continue;
  }
  say(
    `Seed ${String(seed)}: ${String(others.length + 1)} of ${String(count)} histories differ from ${first.what}. Making the first of them smaller.`,
  );
  const { history: smallest, ...difference } = await shrink(createWorld, plan, first, (left) => {
    say(`  ${String(left)} parts`);
  });
  const rows = smallest.rows.flatMap((row, number) => (row.step < STEPS ? [{ number, ...row }] : []));
  say(JSON.stringify({ ...difference, plan, history: { ...smallest, rows } }, null, 1));
  say(`Again: npm run campaign -- --seed ${String(seed)} --histories ${String(count)} --at-once ${String(count)}`);
  process.exit(1);
}
say(`${String(total)} histories came to the same everywhere, in ${seconds()} s.`);
process.exit(0);
