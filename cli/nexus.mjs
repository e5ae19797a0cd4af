#!/usr/bin/env node
/** The command line runs from its sources: nothing has to be built after an installation. */
async function load() {
  try {
    const { register } = await import('tsx/esm/api');
    register();
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    console.error('error  The dependencies are not installed. Run `npm ci` first.');
    process.exit(1);
  }
  return import('./main.ts');
}

/** A reader that has enough (`| head`) is no error, and what a command does is done to its end. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const { main } = await load();
process.exitCode = await main(process.argv.slice(2));
