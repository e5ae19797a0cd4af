#!/usr/bin/env node
import { register } from 'tsx/esm/api';

// The command line runs from its sources: nothing has to be built after an installation.
register();
// The reader of a pipe may leave early: nexus query ... | head
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));
const { main } = await import('./cli/main.ts');
process.exitCode = await main(process.argv.slice(2));
