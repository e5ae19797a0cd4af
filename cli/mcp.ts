import { finished } from 'node:stream/promises';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { createMcpServer } from '../mcp/server.ts';
import { needingDeployment } from './deployed.ts';
import { lentWarehouse } from './lent_warehouse.ts';
import type { Output } from './output.ts';
import { version } from './package.ts';
import type { CommonOptions } from './session.ts';
import { openPlace, openSession } from './session.ts';

/** `nexus mcp`: speaks the protocol on stdin and stdout until the assistant closes them, and of itself on stderr. */
export async function mcp(output: Output, options: CommonOptions): Promise<void> {
  const session = await openSession(options, output);
  if (process.stdin.isTTY)
    output.note('This speaks to assistants and not to people: docs/agents.md says how to add it.');
  const { config, warehouse, target } = session;
  // A run must find a DuckDB file free between two questions.
  const { lend, close } = lentWarehouse(() => openPlace(session, output, 'read'), warehouse !== 'duckdb');
  const server = serveStdio(
    () =>
      createMcpServer({
        ...{ config, warehouse, target, version },
        withWarehouse: (work) => lend((opened) => needingDeployment(opened, () => work(opened))),
      }),
    {
      onerror: (error) => {
        output.note(error.message);
      },
    },
  );
  // Without a place to speak to there is nothing left to do; what is asked at that moment is not waited for.
  await finished(process.stdin, { writable: false }).catch(() => undefined);
  await server.close();
  await close();
}
