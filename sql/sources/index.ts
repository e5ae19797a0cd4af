import type { Adapter } from './adapter.ts';

/** Every adapter, by the name that a config calls it. */
export const adapters: Readonly<Record<string, Adapter>> = {};
