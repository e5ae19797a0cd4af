#!/usr/bin/env node
import { register } from 'tsx/esm/api';

// The command line runs from its sources: nothing has to be built after an installation.
register();
const { main } = await import('./cli/main.ts');
process.exitCode = await main(process.argv.slice(2));
