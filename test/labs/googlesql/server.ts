import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A package of npm that holds an analyser of this family: a server, its client and its messages. */
export interface AnalyserPackage {
  /** The folder that it is installed in. */
  readonly lab: string;
  readonly name: string;
  /** Where in its `lib` the server is. */
  readonly folder: string;
}

export const GOOGLESQL: AnalyserPackage = {
  lab: dirname(fileURLToPath(import.meta.url)),
  name: '@fivetrandevelopers/zetasql',
  folder: 'zetasql',
};

/** gRPC status of a call whose connection broke: the server died. */
const UNAVAILABLE = 14;

const DEEPEST_TREE = 5000;
const ATTEMPTS = 8;

type Callback = (error: (Error & { code?: number; details?: string }) | null, response: unknown) => void;
type Method = (request: object, callback: Callback) => void;
/** What the process is asked; the evaluators are Google's reference implementation. */
type ServerMethod = 'analyze' | 'parse' | 'getLanguageOptions' | 'evaluateQuery' | 'evaluateModify';

interface ZetaSqlPackage {
  ZetaSQLClient: {
    init(port: number): void;
    getInstance(): { testConnection(): Promise<boolean> };
    API: Record<ServerMethod, Method> & { close(): void };
  };
}

/** An answer of the analyser: a tree, or the reason why the text was refused. */
export type Answer = { ok: true; response: unknown } | { ok: false; message: string };

/** The analyser's process and its client. */
export interface AnalyserServer {
  call(method: ServerMethod, request: object): Promise<Answer>;
  /** The number of a language feature; throws when the package does not know the name. */
  feature(name: string): number;
  stop(): void;
}

/** The server's path for this machine, or undefined where the package has no build for it or is not installed. */
export function serverBinary({ lab, name, folder } = GOOGLESQL): string | undefined {
  const suffix = (process.arch === 'arm64' ? '_arm' : '') + (process.platform === 'linux' ? '.so' : '');
  const binary = join(lab, 'node_modules', name, 'lib', folder, `remote_server${suffix}`);
  return ['linux', 'darwin'].includes(process.platform) && existsSync(binary) ? binary : undefined;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('no free port'));
      });
    });
  });
}

/** Starts an analyser on a free port. It is started again when a statement brings it down. */
export async function startServer(of = GOOGLESQL): Promise<AnalyserServer> {
  const binary = serverBinary(of);
  if (!binary) throw new Error(`${of.name} is not installed for ${process.platform} ${process.arch}`);
  const require = createRequire(join(of.lab, 'package.json'));
  const { ZetaSQLClient } = require(of.name) as ZetaSqlPackage;
  const { LanguageFeature } = require(`${of.name}/lib/types/zetasql/LanguageFeature`) as {
    LanguageFeature: Record<string, number>;
  };
  // A tree of a long query is deeper than the 100 messages that the decoder allows against hostile input.
  const { Reader, util } = require('protobufjs') as Record<'Reader' | 'util', { recursionLimit: number }>;
  Reader.recursionLimit = util.recursionLimit = DEEPEST_TREE;
  let server: ChildProcess;

  // The package's own runServer() never resolves and writes to this process's output.
  const start = async () => {
    const port = await freePort();
    server = spawn(binary, ['localhost', String(port)], { stdio: 'ignore' });
    ZetaSQLClient.init(port);
    // The client gives up after seconds, which a busy machine takes to start the server.
    for (let attempt = 1; !(await ZetaSQLClient.getInstance().testConnection()); attempt += 1) {
      if (attempt === ATTEMPTS) throw new Error(`${of.name} does not answer`);
    }
  };
  await start();

  return {
    async call(method, request) {
      const outcome = await new Promise<{ code?: number | undefined; answer: Answer }>((resolve) => {
        ZetaSQLClient.API[method](request, (error, response) => {
          if (!error) resolve({ answer: { ok: true, response } });
          else resolve({ code: error.code, answer: { ok: false, message: error.details ?? error.message } });
        });
      });
      if (outcome.code !== UNAVAILABLE) return outcome.answer;
      ZetaSQLClient.API.close();
      server.kill();
      await start();
      return { ok: false, message: 'the analyser crashed on this statement' };
    },
    feature(name) {
      const feature = LanguageFeature[name];
      if (feature === undefined) throw new Error(`unknown language feature ${name}`);
      return feature;
    },
    stop() {
      ZetaSQLClient.API.close();
      server.kill();
    },
  };
}
