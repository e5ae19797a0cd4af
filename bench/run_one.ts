/** One contestant in a process of its own, so that its memory is its own: `tsx bench/run_one.ts <name> <database> [memory]`. */
import { CONTESTANTS } from './contestants/index.ts';
import { Database } from './database.ts';

async function main(): Promise<void> {
  const [name, path, memory] = process.argv.slice(2);
  const contestant = CONTESTANTS.find((one) => one.name === name);
  if (contestant === undefined || path === undefined) throw new Error(`There is no contestant ${String(name)}.`);
  const database = await Database.open(path, memory);
  await contestant.prepare?.(database);
  database.statements = 0;
  const started = performance.now();
  await contestant.solve(database);
  const seconds = (performance.now() - started) / 1000;
  const { statements } = database;
  database.close();
  // Kilobytes: https://nodejs.org/api/process.html#processresourceusage
  const used = process.resourceUsage().maxRSS * 1024;
  process.stdout.write(`${JSON.stringify({ seconds, statements, memory: used })}\n`);
}

await main();
