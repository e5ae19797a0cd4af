import { transformSync } from 'esbuild';

/** Compiles one TypeScript file for jest. */
export default {
  process(source, filename) {
    return transformSync(source, {
      loader: 'ts',
      format: 'esm',
      // A JSON module needs its import attribute.
      supported: { 'import-attributes': true },
      target: 'node20',
      sourcemap: 'inline',
      sourcefile: filename,
    });
  },
};
