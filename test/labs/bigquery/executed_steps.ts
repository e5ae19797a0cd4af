import type { Bundle } from '../../../build/bundle.ts';
import { squeeze } from '../googlesql/source.ts';
import type { ExecutedStatement } from './server.ts';

/** A step of one of our procedures that a job executed. */
export interface ExecutedStep {
  readonly procedure: string;
  readonly step: string;
  readonly executed: ExecutedStatement;
}

/** What was executed as the steps that the bundle lists, in the order of execution; what is no step is left out. */
export function executedSteps(executed: readonly ExecutedStatement[], bundle: Pick<Bundle, 'objects'>): ExecutedStep[] {
  const steps = new Map<string, string>();
  const key = (procedure: string, text: string) => `${procedure}\n${squeeze(text)}`;
  for (const { name, statements } of bundle.objects) {
    for (const { step, text } of statements ?? []) steps.set(key(name, text), step);
  }
  return executed.flatMap((statement) => {
    const procedure = statement.procedure?.split('.').at(-1);
    const step = procedure === undefined ? undefined : steps.get(key(procedure, statement.text));
    return procedure === undefined || step === undefined ? [] : [{ procedure, step, executed: statement }];
  });
}
