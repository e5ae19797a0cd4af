import type { validConfig } from './configs.ts';

type Config = ReturnType<typeof validConfig>;
/** A change to the valid config, and the findings that it must give: path, found, nearest. */
export type Mistake = [
  what: string,
  change: (config: Config) => unknown,
  ...findings: [path: string, found: string, nearest?: string][],
];

/** Sets values that the types forbid. */
export const force = (target: object, values: Record<string, unknown>): void => void Object.assign(target, values);
