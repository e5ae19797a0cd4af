import { test } from '@jest/globals';

/**
 * Whether all cases are asked. On an emulator each statement of a call is a job, and a case takes half a minute; what only
 * our own code decides, in statements that other cases execute, is asked there with NEXUS_EVERY_CASE=1
 * (`npm run test:emulators -- --every-case`).
 */
export const asksEveryCase = (engine: string): boolean =>
  engine === 'duckdb' || process.env['NEXUS_EVERY_CASE'] === '1';

const leftOut = Object.assign(() => undefined, { each: () => () => undefined }) as unknown as typeof test;

/** For a case that is asked only where all are. */
export const testWhere = (isAsked: boolean): typeof test => (isAsked ? test : leftOut);
