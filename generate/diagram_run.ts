import type { Bundle } from '../build/bundle.ts';
import { box, drawn, PREAMBLE } from './diagram.ts';
import type { DemoSteps } from './docs_run_costs.ts';
import { runCosts, shortName } from './docs_run_costs.ts';

const ROW = /^\| `(\w+)` \| \[`[^`]+`\]\(\.\.\/(\S+)\) \|/gm;
const TARGET = /^(?:INSERT INTO|MERGE INTO|UPDATE|DELETE FROM)\s+(`[^`]+`\.`[^`]+`\.`[^`]+`)/;
const SOURCES = 'sources';

/** Phases by step, as the table of `docs/architecture.md` has them; a block of several phases is of that before it. */
function phasesOf(architecture: string): ReadonlyMap<string, string> {
  const phases = new Map<string, string>();
  let phase = '';
  for (const [, step = '', file = ''] of architecture.matchAll(ROW)) {
    phase = /^sql\/steps\/(\w+)\//.exec(file)?.[1] ?? phase;
    phases.set(step, phase);
  }
  return phases;
}

interface Stage {
  readonly phase: string;
  readonly steps: string[];
  readonly isAtOnce: boolean;
}

/** Steps of a run in their order, those of a phase together. */
function stagesOf({ first, atOnce }: DemoSteps, phases: ReadonlyMap<string, string>): Stage[] {
  const stages: Stage[] = [];
  for (const step of first) {
    const last = stages.at(-1);
    // The table is of the demo, which stores no views; steps that store them come where others of their phase do.
    const phase = phases.get(step) ?? last?.phase ?? '';
    const isAtOnce = atOnce.includes(step);
    if (last?.phase === phase && last.isAtOnce === isAtOnce) last.steps.push(step);
    else stages.push({ phase, steps: [step], isAtOnce });
  }
  return stages;
}

/**
 * The picture of a run: what the demo's first run went through, which stored tables each phase reads, and which each step
 * writes, as the program for BigQuery names them.
 */
export function runDiagram(steps: DemoSteps, bundle: Bundle, architecture: string): Promise<string> {
  const stages = stagesOf(steps, phasesOf(architecture));
  const stored = new Set(bundle.objects.filter(({ kind }) => kind === 'table').map(({ name }) => name));
  const program = bundle.objects.find(({ name }) => name === 'nexus_resolve_with')?.statements ?? [];
  const costs = runCosts(bundle);
  const ofStep = (name: string, step: string): boolean => name === step || name.startsWith(`${step}.`);
  const written = (step: string): string | undefined => {
    const text = program.find((statement) => statement.step === step)?.text ?? '';
    const name = TARGET.exec(text)?.[1];
    return name === undefined ? undefined : shortName(name);
  };
  const readBy = ({ steps: names }: Stage): string[] => {
    const read = names.flatMap((step) =>
      [...costs].filter(([name]) => ofStep(name, step)).flatMap(([, { tables }]) => tables),
    );
    const targets = new Set(names.map(written));
    const named = read
      .filter((name) => name.includes('`'))
      .map((name) => (stored.has(shortName(name)) ? shortName(name) : SOURCES))
      // A MERGE reads its target.
      .filter((name) => !targets.has(name));
    return [...new Set(named)].sort();
  };
  const node = ({ phase, steps: names, isAtOnce }: Stage, place: number): string => {
    // The lock is given back by the file that takes it.
    const title = stages.findIndex((stage) => stage.phase === phase) < place ? 'end' : phase;
    const lines = names.map((step) => ({ html: step, port: step }));
    return `stage_${String(place)} [label=${box(isAtOnce ? `${title}: one transaction` : title, lines)}];`;
  };
  const order = stages
    .slice(1)
    .map((_, place) => `stage_${String(place)} -> stage_${String(place + 1)} [weight=100, penwidth=2];`);
  const reads = stages.flatMap((stage, place) => readBy(stage).map((table) => [table, place] as const));
  const writes = stages.flatMap(({ steps: names }, place) =>
    names.flatMap((step) => {
      const table = written(step);
      return table === undefined || !stored.has(table) ? [] : [[table, step, place] as const];
    }),
  );
  const tableNode = (prefix: string, name: string): string => `${prefix}_${name} [label=${box(name, [])}];`;
  const dot = `digraph {
${PREAMBLE}
graph [rankdir=LR, nodesep=0.18, ranksep=1.6];
{ rank=same; ${stages.map(node).join('\n')} ${order.join('\n')} }
${[...new Set(reads.map(([table]) => table))].map((table) => tableNode('read', table)).join('\n')}
${[...new Set(writes.map(([table]) => table))].map((table) => tableNode('written', table)).join('\n')}
${reads.map(([table, place]) => `read_${table}:head:e -> stage_${String(place)}:head:w;`).join('\n')}
${writes.map(([table, step, place]) => `stage_${String(place)}:${step}:e -> written_${table}:head:w;`).join('\n')}
}`;
  return drawn(dot, 'What a run does, which tables it reads, and which it writes');
}
