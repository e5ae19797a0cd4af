import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import type { ServerOptions } from '../../../mcp/server.ts';
import { createMcpServer } from '../../../mcp/server.ts';
import type { NexusConfig } from '../../../config/types.ts';
import type { Warehouse } from '../../../warehouses/warehouse.ts';
import type { World } from '../../support/world.ts';

export type Answer = Readonly<Record<string, unknown>>;

export interface Assistant {
  readonly client: Client;
  /** The typed answer of a tool. @throws what the tool says went wrong */
  ask(tool: string, given?: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** What a tool says went wrong. */
  refused(tool: string, given?: Readonly<Record<string, unknown>>): Promise<string>;
}

/** Asks by the SDK's own client, which holds each answer against the schema that the server told. */
export async function assistantOf(client: Client): Promise<Assistant> {
  const call = async (name: string, given: Readonly<Record<string, unknown>>) => {
    const { isError, content, structuredContent } = await client.callTool({ name, arguments: given });
    const [first] = content as readonly { readonly type: string; readonly text?: string }[];
    return { isError: isError === true, text: first?.text ?? '', answer: structuredContent as Answer };
  };
  // The client knows the schemas of what it has listed.
  await client.listTools();
  return {
    client,
    async ask(tool, given = {}) {
      const { isError, text, answer } = await call(tool, given);
      if (isError) throw new Error(text);
      if (text !== JSON.stringify(answer)) throw new Error(`${tool} says another thing as text: ${text}`);
      return answer;
    },
    async refused(tool, given = {}) {
      const { isError, text } = await call(tool, given);
      if (!isError) throw new Error(`${tool} answered: ${text}`);
      return text;
    },
  };
}

/** An assistant of what a config has put into a warehouse, over a server in this process. */
export async function assistantOver(
  warehouse: Warehouse,
  config: NexusConfig,
  withWarehouse: ServerOptions['withWarehouse'] = (work) => work(warehouse),
): Promise<Assistant> {
  const server = createMcpServer({ config, warehouse: warehouse.name, version: '0.0.0', withWarehouse });
  const client = new Client({ name: 'test', version: '0.0.0' });
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(theirs), client.connect(ours)]);
  return assistantOf(client);
}

/** The same of a world. @param mcp what may be told */
export const assistantIn = ({ warehouse, config }: World, mcp?: NexusConfig['mcp']): Promise<Assistant> =>
  assistantOver(warehouse, { ...config, ...(mcp === undefined ? {} : { mcp }) });
