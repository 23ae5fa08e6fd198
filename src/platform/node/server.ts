import { once } from 'node:events';
import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  ServerResponse,
} from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { createAdaptorServer } from '@hono/node-server';
import { createNodeWebSocket } from '@hono/node-ws';
import { Hono } from 'hono';
import { type HttpServer, LONGEST_MESSAGE, type RequestBindings, type Servers } from '../types.ts';

/** A connection that has not answered for this long is given up; Bun asks by itself. */
const ASK_EVERY_MS = 60_000;
/** Who does not hang up for this long, after all was said, is hung up on. */
const LINGER_MS = 5000;
/** How often is looked whether all requests are answered, when the server ends. */
const LOOK_EVERY_MS = 10;

const REFUSAL = 'HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';

type Answer = Parameters<HttpServer['listen']>[0]['answer'];
type Upgraded = ReturnType<typeof createNodeWebSocket>['wss'];

function bindingsOf({ socket }: IncomingMessage): RequestBindings {
  return { peerAddress: () => socket.remoteAddress ?? null };
}

const asksForWebSocket = ({ headers }: IncomingMessage): boolean =>
  headers.upgrade?.toLowerCase() === 'websocket';

/** The address that a request was sent to; null when it makes no sense, or names another host than its header does. */
function addressOf({ url = '', headers: { host = '' } }: IncomingMessage): string | null {
  const address = `http://${host}${url}`;
  return /^\/(?![/\\])/.test(url) && host !== '' && URL.canParse(address) ? address : null;
}

/** Whether a request for a WebSocket is one that is granted (RFC 6455, 4.2.1): the library waits for ever for what is not. */
function canBecomeWebSocket({ headers }: IncomingMessage): boolean {
  const { 'sec-websocket-key': key = '', 'sec-websocket-version': version } = headers;
  return /^[+/0-9A-Za-z]{22}==$/.test(key) && version === '13';
}

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** The response to a request whose connection Node.js has let go of; it is the last one there. */
function responseTo(request: IncomingMessage, socket: Socket): ServerResponse {
  const response = new ServerResponse(request);
  response.shouldKeepAlive = false;
  response.assignSocket(socket);
  response.once('finish', () => {
    response.detachSocket(socket);
    socket.end();
  });
  return response;
}

/** Ends connections whose other side has gone without a word. @returns gives it up. */
function askAround({ clients }: Upgraded): () => void {
  const silent = new WeakSet<object>();
  const timer = setInterval(() => {
    for (const socket of clients) {
      if (silent.has(socket)) {
        socket.terminate();
        continue;
      }
      silent.add(socket);
      socket.once('pong', () => silent.delete(socket));
      socket.ping();
    }
  }, ASK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}

export const createServer: Servers['createServer'] = () => {
  let answer: Answer = () => new Response(null, { status: 503 });
  // Stands for the application, which is made later with the `upgradeWebSocket` from here.
  const front = new Hono<{ Bindings: { incoming: IncomingMessage } }>();
  front.all('*', (c) => {
    const { incoming } = c.env;
    // The library gives each request the same host.
    const request = new Request(addressOf(incoming)!, { headers: c.req.raw.headers });
    return answer(request, Object.assign(c.env, bindingsOf(incoming)));
  });
  const { injectWebSocket, upgradeWebSocket, wss } = createNodeWebSocket({ app: front });
  wss.options.maxPayload = LONGEST_MESSAGE;

  /**
   * Hands the library what asks for a WebSocket and makes sense: it takes whatever it is given, and throws where nobody
   * catches it. Who only offers another protocol, as some do for HTTP/2, is answered as if they had not; that cannot be
   * done where a body follows, which Node.js does not read then.
   */
  function takeUpgrades(server: Server): void {
    const sensible = createHttpServer();
    injectWebSocket(sensible);
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      socket.on('error', () => socket.destroy());
      socket.once('finish', () => setTimeout(() => socket.destroy(), LINGER_MS).unref());
      const isSensible = request.method === 'GET' && addressOf(request) !== null && !hasBody(request);
      if (asksForWebSocket(request) && isSensible && canBecomeWebSocket(request))
        sensible.emit('upgrade', request, socket, head);
      else if (asksForWebSocket(request) || hasBody(request)) socket.end(REFUSAL);
      else server.emit('request', request, responseTo(request, socket as Socket));
    });
  }

  return {
    upgradeWebSocket,
    listen: async ({ hostname, port, answer: given }) => {
      answer = given;
      const server = createAdaptorServer({
        fetch: (request, env) =>
          given(request, Object.assign(env, bindingsOf(env.incoming as IncomingMessage))),
      }) as Server;
      takeUpgrades(server);
      const connections = new Set<Socket>();
      server.on('connection', (connection) => {
        connections.add(connection);
        connection.once('close', () => connections.delete(connection));
      });
      let pending = 0;
      server.on('request', (_, response) => {
        pending++;
        response.once('close', () => pending--);
      });
      server.listen(port, hostname);
      await once(server, 'listening');
      const stopAsking = askAround(wss);
      return {
        stop: async (mostMs) => {
          stopAsking();
          const giveUpAt = performance.now() + mostMs;
          const closed = once(server, 'close');
          server.close();
          while (pending > 0 && performance.now() < giveUpAt) await pause(LOOK_EVERY_MS);
          // Node.js knows nothing any more of those that have become WebSockets.
          for (const connection of connections) connection.destroy();
          await closed;
        },
      };
    },
  };
};
