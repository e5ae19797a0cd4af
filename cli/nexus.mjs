#!/usr/bin/env node
/**
 * The command line runs from its sources: nothing has to be built after an installation. This file is what an old Node
 * has to be able to read, which has no `await` outside of functions.
 */
import { readFileSync } from 'node:fs';

/** The first version that the package says it runs on, as numbers. */
function neededNode() {
  const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return engines.node.replace('>=', '');
}

function isOlder(version, needed) {
  const [major, minor] = version.split('.').map(Number);
  const [neededMajor, neededMinor] = needed.split('.').map(Number);
  return major < neededMajor || (major === neededMajor && minor < neededMinor);
}

async function load() {
  const needed = neededNode();
  const { node } = process.versions;
  if (isOlder(node, needed)) {
    console.error(`error  Nexus needs Node ${needed} or later; this is ${node} (${process.execPath}).`);
    process.exit(1);
  }
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

load()
  .then(({ main }) => main(process.argv.slice(2)))
  .then((code) => {
    process.exitCode = code;
  });
