import { McpServer } from '@modelcontextprotocol/server';
import type { CallToolResult } from '@modelcontextprotocol/server';
import type { NexusConfig } from '../config/types.ts';
import { messageOf } from '../procedures/message_of.ts';
import type { WarehouseName } from '../sql/dialect.ts';
import type { Warehouse } from '../warehouses/warehouse.ts';
import { deploymentOf } from './deployment.ts';
import { RESOURCES } from './resources.ts';
import { TOOLS } from './tools/index.ts';
import { asTold } from './untrusted.ts';

/** An error is a sentence or two; what a warehouse says beyond that is for its log. */
const LONGEST_ERROR = 2_000;

export interface ServerOptions {
  readonly config: NexusConfig;
  readonly warehouse: WarehouseName;
  readonly target?: string;
  readonly version: string;
  /** Does work with a warehouse that is open for as long. */
  readonly withWarehouse: <T>(work: (warehouse: Warehouse) => Promise<T>) => Promise<T>;
}

const errorResult = (error: unknown): CallToolResult => ({
  isError: true,
  content: [{ type: 'text', text: asTold(messageOf(error)).slice(0, LONGEST_ERROR) }],
});

/**
 * A server of the Model Context Protocol over one deployment: questions that are asked by name, each bounded, none of which
 * changes anything. What goes wrong is an answer, and no end of the server.
 */
export function createMcpServer({ config, warehouse: name, target, version, withWarehouse }: ServerOptions): McpServer {
  const deployment = deploymentOf(config, name, target);
  const server = new McpServer(
    { name: 'nexus', version },
    {
      instructions:
        'People and companies of this business, resolved from the records of its tools. Start with find_customer, or with customer_context where you have an identifier; describe_model says what there is. Nothing here changes anything.',
    },
  );
  // Questions share a session, and procedures have work tables and transactions in it.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
  for (const make of TOOLS) {
    const { name: toolName, title, description, input, output, ask } = make(deployment);
    server.registerTool(
      toolName,
      {
        title,
        description,
        inputSchema: input,
        outputSchema: output,
        annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
      },
      async (given, { mcpReq: { signal } }): Promise<CallToolResult> => {
        try {
          const answer = asTold(
            await inTurn(() => {
              // Nobody waits for it any more, and the warehouse may bill it.
              signal.throwIfAborted();
              return withWarehouse((warehouse) => ask(warehouse, given));
            }),
          );
          return { content: [{ type: 'text', text: JSON.stringify(answer) }], structuredContent: answer };
        } catch (error) {
          return errorResult(error);
        }
      },
    );
  }
  for (const { uri, name: resource, title, description, content } of RESOURCES) {
    const mimeType = 'application/json';
    server.registerResource(resource, uri, { title, description, mimeType }, () => ({
      contents: [{ uri, mimeType, text: JSON.stringify(content(deployment)) }],
    }));
  }
  return server;
}
