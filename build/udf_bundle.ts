import type { UdfName } from '../udfs/index.ts';
import { compileModule, inProject } from './compile_module.ts';
import { remembered } from './remembered.ts';
import { sha256 } from './sha256.ts';
import { withoutAmpersands } from './without_ampersands.ts';

/** Above this a bundle is minified, to stay well under BigQuery's 32,768 bytes. */
const READABLE_BYTES = 28_000;
const PLACEHOLDER = '__udf_global';

interface Bundle {
  /** The global that holds the function once the code has run. */
  readonly global: string;
  readonly code: string;
}

/**
 * One function with all that it imports, as JavaScript that sets a global to it and does so once: Snowflake evaluates
 * a body for every row but keeps globals. The code is not strict, since it assigns an undeclared variable.
 */
export function bundleUdf(name: UdfName): string {
  return bundle(name).code;
}

/** The name of the global that `bundleUdf`'s code sets. It holds a hash, so two versions can meet in one query. */
export function udfGlobal(name: UdfName): string {
  return bundle(name).global;
}

const bundle = (name: UdfName): Bundle =>
  remembered(`function_${name}`, () => {
    const readable = compile(name, false);
    const code = Buffer.byteLength(readable) < READABLE_BYTES ? readable : compile(name, true);
    const version = sha256(code).slice(0, 8);
    const global = `nexus_${name}_${version}`;
    return {
      global,
      code: `if (typeof ${global} === "undefined") {\n${code.split(PLACEHOLDER).join(global)}}\n`,
    };
  });

function compile(name: UdfName, minify: boolean): string {
  return withoutAmpersands(
    compileModule({
      stdin: {
        contents: `import { ${name} } from './${name}.ts';\n${PLACEHOLDER} = ${name};`,
        resolveDir: inProject('udfs'),
        sourcefile: 'entry.js',
      },
      minify,
    }),
  );
}
