import type { Bundle, BundleStatement } from '../../../build/bundle.ts';

/** White space apart, and the semicolon: what a job's text and a statement of a bundle are compared by. */
const squeeze = (text: string): string => text.replaceAll(/\s+/g, ' ').replace(/;? $|;$/, '');

const RESOLVE = 'nexus_resolve_with';

/** The procedure that does the work, with its text. */
export function resolveProcedure(bundle: Bundle): {
  readonly text: string;
  readonly statements: readonly BundleStatement[];
} {
  const found = bundle.objects.find(({ kind, name }) => kind === 'procedure' && name === RESOLVE);
  if (found?.statements === undefined) throw new Error(`The bundle has no procedure ${RESOLVE}.`);
  return { text: found.text, statements: found.statements };
}

const TRANSACTION: readonly (readonly [text: string, step: string])[] = [
  ['BEGIN TRANSACTION', 'begin'],
  ['COMMIT TRANSACTION', 'commit'],
  ['ROLLBACK TRANSACTION', 'rollback'],
];
/** How BigQuery gives an answer; elsewhere that is no statement. */
const ANSWERS = new Set(['call', 'result']);

/** Gives the step that a statement of a job belongs to; undefined for what is none of the program's own. */
export function stepNames(bundle: Bundle): (text: string) => string | undefined {
  const steps = new Map([
    ...bundle.objects
      .flatMap(({ statements = [] }) => statements)
      .filter(({ step }) => !ANSWERS.has(step))
      .map(({ step, text }) => [squeeze(text), step] as const),
    ...TRANSACTION,
  ]);
  return (text) => {
    const squeezed = squeeze(text);
    const found = steps.get(squeezed);
    if (found !== undefined || squeezed.length < EXPRESSION) return found;
    return [...steps].find(([statement]) => statement.includes(squeezed))?.[1];
  };
}

/** Characters from which on a text may be an expression of a statement, told of without the SET around it. */
const EXPRESSION = 60;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The text of the procedure that resolves, under another name and with a script after a step of it.
 *
 * @param name full, quoted name
 * @throws where there is no such step
 */
export function disturbedProcedure(bundle: Bundle, name: string, after: string, script: string): string {
  const { text, statements } = resolveProcedure(bundle);
  const [verb] = TRANSACTION.find(([, step]) => step === after && step !== 'begin') ?? [];
  const statement = verb ?? statements.find(({ step }) => step === after)?.text;
  if (statement === undefined) throw new Error(`${RESOLVE} has no step ${after}.`);
  // In the procedure each line is indented, and the count of rows belongs to the statement.
  const lines = statement.split('\n').map((line) => ` *${escaped(line)}`);
  const pattern = new RegExp(`^${lines.join('\n')};(\n *SET \\w+ = @@row_count;)?`, 'gm');
  let found = 0;
  const disturbed = text
    .replace(/^CREATE OR REPLACE PROCEDURE \S+\(/, () => `CREATE OR REPLACE PROCEDURE ${name}(`)
    .replaceAll(pattern, (match) => {
      found += 1;
      return `${match}\n${script}`;
    });
  if (found === 0) throw new Error(`The text of ${RESOLVE} does not hold the statement of its step ${after}.`);
  return disturbed;
}
