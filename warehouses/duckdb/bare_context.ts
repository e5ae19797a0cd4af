import { createContext, runInContext } from 'node:vm';
import type { Context } from 'node:vm';

// What a new V8 context has beyond the language itself, and what warehouses lack of the language's library.
const ABSENT = [
  'console',
  'Intl',
  'WebAssembly',
  'SharedArrayBuffer',
  'Atomics',
  'escape',
  'unescape',
  'eval',
  'Iterator',
];

/** A JavaScript context like a warehouse's: the language, and nothing of Node or a browser. */
export function createBareContext(): Context {
  const context = createContext(Object.create(null) as object, { codeGeneration: { strings: false, wasm: false } });
  for (const name of ABSENT) runInContext(`delete globalThis.${name};`, context);
  return context;
}
