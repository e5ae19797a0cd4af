import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { messageOf } from '../procedures/message_of.ts';
import { servedPage } from './build_page.ts';
import type { Explore } from './explore.ts';
import { RequestError } from './explore.ts';
import { TOKEN_HEADER } from './report_data.ts';

/** Nobody but this machine reaches it. */
const HOST = '127.0.0.1';
const LONGEST_BODY = 100_000;

const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
} as const;

class Refused extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json(;|$)/.test(request.headers['content-type'] ?? '')) {
    throw new Refused(415, 'The content is to be application/json.');
  }
  // Told before it is read: one that ends in the middle is cut off, and hears nothing.
  if (Number(request.headers['content-length'] ?? 0) > LONGEST_BODY) throw new Refused(413, 'The content is too long.');
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LONGEST_BODY) throw new Refused(413, 'The content is too long.');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    throw new Refused(400, 'The content is no JSON.');
  }
}

export interface Serving {
  /** With the token. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the page over a live target to a browser on this machine: to whoever has the token of its address, under its own
 * name alone, so that no other page reaches it through a name that leads here.
 *
 * @param port 0: any that is free
 */
export async function serve(explore: Explore, port: number): Promise<Serving> {
  const token = randomBytes(24).toString('base64url');
  const expected = digest(token);
  const page = await servedPage(explore.served);
  let names: readonly string[] = [];

  const check = (request: IncomingMessage, url: URL): void => {
    if (!names.includes(request.headers.host ?? '')) throw new Refused(421, 'This is no name of this server.');
    const { origin } = request.headers;
    if (origin !== undefined && !names.some((name) => origin === `http://${name}`)) {
      throw new Refused(403, 'Another page may not ask.');
    }
    const given = url.pathname === '/' ? url.searchParams.get('token') : request.headers[TOKEN_HEADER];
    if (!timingSafeEqual(digest(typeof given === 'string' ? given : ''), expected)) {
      throw new Refused(403, 'Open the address that the command printed, with its token.');
    }
  };

  const answer = async (request: IncomingMessage, url: URL): Promise<unknown> => {
    const route = `${request.method ?? ''} ${url.pathname}`;
    switch (route) {
      case 'GET /api/overview':
        return explore.overview();
      case 'GET /api/entity':
        return explore.entity(url.searchParams.get('id') ?? '');
      case 'GET /api/search':
        return explore.search(url.searchParams.get('text') ?? '');
      case 'GET /api/explain':
        return explore.explain(Object.fromEntries(url.searchParams));
      case 'POST /api/preview':
        return explore.preview(await bodyOf(request));
      case 'POST /api/decide':
        return explore.decide(await bodyOf(request));
      default:
        throw new Refused(404, 'There is nothing here.');
    }
  };

  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const url = new URL(request.url ?? '/', `http://${HOST}`);
      check(request, url);
      if (request.method === 'GET' && url.pathname === '/') {
        response.writeHead(200, {
          ...HEADERS,
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': `${page.policy}; frame-ancestors 'none'`,
        });
        response.end(page.html);
        return;
      }
      send(response, 200, await answer(request, url));
    } catch (error) {
      const status = error instanceof Refused ? error.status : error instanceof RequestError ? 400 : 500;
      request.resume();
      send(response, status, { error: messageOf(error) });
    }
  };
  const server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  names = [`${HOST}:${String(bound)}`, `localhost:${String(bound)}`];
  return {
    address: `http://${HOST}:${String(bound)}/?token=${token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { ...HEADERS, 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
}
