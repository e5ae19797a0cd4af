import { CommanderError } from 'commander';
import { ToldError } from './errors.ts';
import { Output } from './output.ts';
import type { Streams } from './output.ts';
import { createProgram } from './program.ts';

/**
 * Runs the command line.
 *
 * @returns the exit code: 0 done; 1 failed
 */
export async function main(args: readonly string[], streams: Streams = process): Promise<number> {
  const program = createProgram(streams);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    if (error instanceof ToldError) return 1;
    new Output({
      json: args.includes('--json'),
      verbose: args.includes('--verbose'),
      stdout: streams.stdout,
      stderr: streams.stderr,
    }).error(error);
    return 1;
  }
}
