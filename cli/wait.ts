import { UsageError } from './errors.ts';

const MILLISECONDS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000 };
/** How often a database is tried that somebody else has open. */
const PAUSE = 250;

/** How long to wait, from the words of the command line; not at all without them. */
export function waitOf(text: string | undefined): number {
  if (text === undefined) return 0;
  const [, digits, unit] = /^(\d{1,6})(ms|s|m)$/.exec(text) ?? [];
  const factor = MILLISECONDS[unit ?? ''];
  if (factor === undefined) throw new UsageError(`--wait must be a time such as 30s or 2m, and is ${text}`);
  return Number(digits) * factor;
}

/**
 * Tries again until it works, another error comes, or the time is over: then the last error is thrown.
 *
 * @param isBusy whether an error is one that passes
 */
export async function waiting<T>(
  milliseconds: number,
  isBusy: (error: unknown) => boolean,
  work: () => Promise<T>,
): Promise<T> {
  const end = performance.now() + milliseconds;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
