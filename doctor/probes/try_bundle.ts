import { messageOf } from '../../procedures/message_of.ts';
import type { RenderContext } from '../../sql/tag.ts';
import type { Bundle, BundleObject, BundleStatement } from '../../build/bundle.ts';
import { inLevels } from '../../deploy/dependencies.ts';
import { sideBySide } from '../../deploy/side_by_side.ts';
import { withoutSources } from '../../deploy/without_sources.ts';
import type { Outcome } from './probe.ts';

/** How a warehouse is asked for a bundle that is spelled for a scratch place. */
export interface Trying {
  readonly context: RenderContext;
  /** Seconds that asking for a statement may take. */
  readonly longest?: number;
  /** Statements that are under way at once. */
  readonly concurrency: number;
  /** Whether a relation of the user's is there. @param name as statements spell it */
  readonly isThere: (name: string) => Promise<boolean>;
  /** Makes something that others need. @throws what the warehouse says */
  readonly make: (text: string) => Promise<unknown>;
  /** Asks for a statement without running it. @throws what the warehouse says */
  readonly check: (text: string) => Promise<unknown>;
  /** Tables that a run makes as it goes, as statements that make them empty. */
  readonly workTables: readonly string[];
  /** A statement of a procedure as one that stands alone. */
  readonly alone: (statement: BundleStatement, procedure: BundleObject) => string;
}

interface Tried {
  readonly name: string;
  readonly seconds: number;
  readonly refusal?: string;
}

/** Objects that statements read: made, so that these can be asked for. All others are asked for only. */
const MADE: readonly BundleObject['kind'][] = ['table', 'function', 'source_view', 'view', 'procedure'];

/** Objects that are statements, in words. */
const STATEMENTS: ReadonlyMap<BundleObject['kind'], string> = new Map([
  ['seed', 'rows'],
  ['leftover', 'removal'],
]);

const SLOWEST = 3;

const firstLine = (error: unknown): string => messageOf(error).split('\n')[0] ?? '';

/** Sources of which a relation is not there: their views cannot be made. */
async function absentSources(bundle: Bundle, trying: Trying): Promise<Set<string>> {
  const absent = new Set<string>();
  await sideBySide(bundle.externals, trying.concurrency, async ({ name }) => {
    if (await trying.isThere(name)) return;
    for (const { source, text } of bundle.objects) if (source !== undefined && text.includes(name)) absent.add(source);
  });
  return absent;
}

async function tryEach<T extends { readonly name: string; readonly text: string }>(
  items: readonly T[],
  concurrency: number,
  work: (text: string) => Promise<unknown>,
): Promise<Tried[]> {
  const tried: Tried[] = [];
  await sideBySide(items, concurrency, async ({ name, text }) => {
    const start = Date.now();
    const refusal = await work(text).then(() => undefined, firstLine);
    const seconds = (Date.now() - start) / 1000;
    tried.push({ name, seconds, ...(refusal === undefined ? {} : { refusal }) });
  });
  return tried;
}

function outcome(tried: readonly Tried[], absent: ReadonlySet<string>, longest = Infinity): Outcome {
  const refused = tried.filter(({ refusal }) => refusal !== undefined);
  const slowest = [...tried].sort((one, other) => other.seconds - one.seconds).slice(0, SLOWEST);
  const lines = [
    `${String(tried.length - refused.length)} of ${String(tried.length)} taken; the slowest: ${slowest.map(({ name, seconds }) => `${name} ${seconds.toFixed(1)} s`).join(', ')}`,
    ...(absent.size === 0 ? [] : [`not tried, since a relation is not there: views over ${[...absent].join(', ')}`]),
    ...refused.map(({ name, refusal }) => `refused: ${name}: ${String(refusal)}`),
  ];
  const isSlow = slowest.some(({ seconds }) => seconds > longest);
  return { holds: refused.length === 0 && !isSlow, measured: lines.join('\n') };
}

/**
 * Makes all that statements of a bundle read, empty, and asks for each statement without running it: those of its rows, and
 * those inside of its procedures. Tells what was refused, and goes on behind it.
 */
export async function tryBundle(whole: Bundle, trying: Trying): Promise<Outcome> {
  const absent = await absentSources(whole, trying);
  const bundle = withoutSources(whole, absent);
  const made = bundle.objects.filter(({ kind }) => MADE.includes(kind));
  const tried: Tried[] = [];
  for (const level of inLevels(trying, made)) {
    // Each procedure is made after those that it calls.
    const isInOrder = level.some(({ kind }) => kind === 'procedure');
    tried.push(...(await tryEach(level, isInOrder ? 1 : trying.concurrency, trying.make)));
  }
  await sideBySide(trying.workTables, trying.concurrency, async (text) => void (await trying.make(text)));
  const statements = bundle.objects.flatMap((object) =>
    STATEMENTS.has(object.kind)
      ? [{ name: `${STATEMENTS.get(object.kind) ?? ''} of ${object.name}`, text: object.text }]
      : (object.statements ?? []).map((statement) => ({
          name: `${statement.step} of ${object.name}`,
          text: trying.alone(statement, object),
        })),
  );
  tried.push(...(await tryEach(statements, trying.concurrency, trying.check)));
  return outcome(tried, absent, trying.longest);
}
