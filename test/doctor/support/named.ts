import type { Check } from '../../../doctor/check.ts';

/** The checks of one name, without it. */
export const named = (checks: readonly Check[], name: string): Omit<Check, 'name'>[] =>
  checks
    .filter((check) => check.name === name)
    .map(({ state, detail, fix }) => ({ state, detail, ...(fix === undefined ? {} : { fix }) }));
