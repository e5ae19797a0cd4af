import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { userInfo } from 'node:os';
import { Explore } from '../report/explore.ts';
import { serve } from '../report/serve.ts';
import type { Warehouse } from '../warehouses/warehouse.ts';
import { installedRelations, withDeployment } from './deployed.ts';
import { UsageError } from './errors.ts';
import type { Output } from './output.ts';
import type { CommonOptions } from './session.ts';
import { openSession } from './session.ts';

export interface ExploreOptions extends CommonOptions {
  readonly port: string;
  readonly write?: boolean;
  readonly author?: string;
  readonly mask?: boolean;
  readonly open: boolean;
}

/** What opens an address in the user's browser. The address has no letter that a shell would read. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

function openBrowser(address: string): void {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  // The address is printed: whoever has no such program opens it by hand.
  spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

async function exploreUntilStopped(warehouse: Warehouse, output: Output, options: ExploreOptions): Promise<void> {
  const author = options.write === true ? (options.author ?? userInfo().username) : null;
  const explore = new Explore({
    warehouse,
    relations: await installedRelations(warehouse),
    isMasked: options.mask === true,
    author,
  });
  const { address, close } = await serve(explore, Number(options.port));
  output.result({ address, author });
  output.print(`${address}\n`);
  output.print(
    author === null
      ? 'Whoever has this address on this machine sees the people and companies there. Ctrl-C ends it.'
      : `Whoever has this address on this machine sees the people and companies there, and decides as ${author}. Ctrl-C ends it.`,
  );
  if (options.open && process.stdout.isTTY) openBrowser(address);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await close();
}

/** `nexus explore`: the page of `nexus report`, over what is there now. */
export async function explore(output: Output, options: ExploreOptions): Promise<void> {
  if (!/^\d{1,5}$/.test(options.port) || Number(options.port) > 65_535) {
    throw new UsageError(`--port must be a whole number up to 65535, and is ${options.port}`);
  }
  if (options.mask === true && options.write === true) {
    throw new UsageError('--mask and --write exclude each other: a decision needs the values as they are.');
  }
  if (options.author !== undefined && options.write !== true) {
    throw new UsageError('--author is who decides, which nobody does without --write.');
  }
  const session = await openSession(options, output);
  await withDeployment(
    session,
    output,
    (warehouse) => exploreUntilStopped(warehouse, output, options),
    options.write === true ? 'write' : 'read',
  );
}
