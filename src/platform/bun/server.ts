import { upgradeWebSocket, websocket } from 'hono/bun';
import { LONGEST_MESSAGE, type Servers } from '../types.ts';

const LOOK_EVERY_MS = 10;

export const createServer: Servers['createServer'] = () => ({
  upgradeWebSocket,
  listen: async ({ hostname, port, answer }) => {
    const server = Bun.serve({
      hostname,
      port,
      fetch: (request, own) =>
        // Hono looks for the server in what a request is handed with when it makes a WebSocket of it.
        answer(
          request,
          Object.assign({ server: own }, { peerAddress: () => own.requestIP(request)?.address ?? null }),
        ),
      websocket: { ...websocket, maxPayloadLength: LONGEST_MESSAGE },
    });
    return {
      stop: async (mostMs) => {
        const giveUpAt = performance.now() + mostMs;
        // Its promise is that of the last connection, and pages keep theirs for ever.
        void server.stop(false);
        while (server.pendingRequests > 0 && performance.now() < giveUpAt) await Bun.sleep(LOOK_EVERY_MS);
        await server.stop(true);
      },
    };
  },
});
