import { finished } from 'node:stream/promises';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { createMcpServer } from '../mcp/server.ts';
import type { Warehouse } from '../warehouses/warehouse.ts';
import { needingDeployment } from './deployed.ts';
import type { Output } from './output.ts';
import { version } from './package.ts';
import type { CommonOptions, Session } from './session.ts';
import { openPlace, openSession } from './session.ts';

/** A session of a warehouse that nobody asks for so long is closed; Snowflake itself ends one after four hours. */
const IDLE_MILLISECONDS = 30 * 60_000;

interface Connected {
  /** Works with the warehouse, one work at a time. */
  work<T>(asked: (warehouse: Warehouse) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** A DuckDB file is open only while it is asked, so that a run finds it free; a login to another is kept. */
function connected(session: Session, output: Output): Connected {
  const isKept = session.warehouse !== 'duckdb';
  let kept: Warehouse | undefined;
  let idle: NodeJS.Timeout | undefined;
  const close = async (): Promise<void> => {
    const closing = kept;
    kept = undefined;
    clearTimeout(idle);
    await closing?.close();
  };
  return {
    async work(asked) {
      clearTimeout(idle);
      const warehouse = (kept ??= await openPlace(session, output, 'read'));
      try {
        return await needingDeployment(warehouse, () => asked(warehouse));
      } finally {
        if (isKept) idle = setTimeout(() => void close().catch(() => undefined), IDLE_MILLISECONDS).unref();
        else await close();
      }
    },
    close,
  };
}

/** `nexus mcp`: speaks the protocol on stdin and stdout until the assistant closes them, and of itself on stderr. */
export async function mcp(output: Output, options: CommonOptions): Promise<void> {
  const session = await openSession(options, output);
  if (process.stdin.isTTY)
    output.note('This speaks to assistants and not to people: docs/agents.md says how to add it.');
  const { work, close } = connected(session, output);
  const { config, warehouse, target } = session;
  const server = serveStdio(() => createMcpServer({ config, warehouse, target, version, withWarehouse: work }), {
    onerror: (error) => {
      output.note(error.message);
    },
  });
  // Without a place to speak to there is nothing left to do; what is asked at that moment is not waited for.
  await finished(process.stdin, { writable: false }).catch(() => undefined);
  await server.close();
  await close();
}
