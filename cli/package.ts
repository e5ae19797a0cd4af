import { createRequire } from 'node:module';

/** What the package says of itself. */
export const { version, engines } = createRequire(import.meta.url)('../package.json') as {
  readonly version: string;
  readonly engines: { readonly node: string };
};
