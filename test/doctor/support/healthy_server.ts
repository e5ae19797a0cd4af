import { afterEach } from '@jest/globals';
import { healthy } from './account.ts';
import { startRestServer } from './rest_server.ts';
import type { Answer, RestServer } from './rest_server.ts';

/** For a test file: servers of a healthy account, where what is given is otherwise. Each is stopped after its test. */
export function healthyServers(): {
  start(...answers: Answer[]): Promise<RestServer>;
  /** The one that this test started. */
  readonly server: RestServer | undefined;
} {
  let server: RestServer | undefined;
  afterEach(async () => {
    await server?.stop();
    server = undefined;
  });
  return {
    start: async (...answers) => (server = await startRestServer(...answers, ...healthy)),
    get server() {
      return server;
    },
  };
}
