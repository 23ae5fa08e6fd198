import type { UpgradeWebSocket } from 'hono/ws';

/** What both variants of `password.ts` export. Either reads what the other has written. */
export type Passwords = {
  /** A password as an argon2id hash in PHC form: `$argon2id$v=19$m=65536,t=2,p=1$SALT$HASH`. Not for an empty one. */
  readonly hashPassword: (password: string) => Promise<string>;
  /** Whether a hash is that of a password. */
  readonly isPassword: (password: string, hash: string) => Promise<boolean>;
};

/** What a worker is listened to for. */
export type WorkerListener<Heard> = {
  readonly onMessage: (message: Heard) => void;
  /**
   * It has thrown something that it has not caught; with what that says in words, and all that is known of it, such as where
   * it was thrown. It has ended then.
   */
  readonly onFailure: (message: string, trace: string) => void;
  /** It has ended, however that came. */
  readonly onEnd: () => void;
};

/** A worker, seen from where it was started. */
export type StartedWorker<Sent, Heard> = {
  /** @throws when the message holds something that cannot be sent, a function for instance. */
  readonly send: (message: Sent) => void;
  /** Puts a listener in the place of the one before. */
  readonly listen: (listener: WorkerListener<Heard>) => void;
  /** Ends it at once, in whatever it does. */
  readonly terminate: () => void;
  /** Whether it keeps the process alive, as it does at first. */
  readonly keepAlive: (isWanted: boolean) => void;
};

/** What both variants of `worker.ts` export. */
export type Workers = {
  /** @param module address of the worker's TypeScript; a bundle has the worker beside it under the same name. */
  readonly startModule: <Sent, Heard>(module: URL) => StartedWorker<Sent, Heard>;
};

/** What both variants of `worker-side.ts` export: the worker's own side of the talk. */
export type WorkerSide = {
  readonly hear: <Heard>(onMessage: (message: Heard) => void) => void;
  /** @throws when the message holds something that cannot be sent. */
  readonly say: (message: unknown) => void;
};

/** What a request is handed to its handlers with. */
export type RequestBindings = {
  /** The address that the connection comes from; null when it is closed already. */
  readonly peerAddress: () => string | null;
};

/** What both variants of `notify.ts` export. */
export type Notifications = {
  /**
   * Tells a service manager something, lines of `NAME=value`. Rejects when nobody takes it.
   *
   * @param path of its unix socket; `@name` is an abstract one
   */
  readonly notify: (path: string, text: string) => Promise<void>;
};

/** A server that listens. */
export type ListeningServer = {
  /** Takes no new connections, answers what was asked, for so long at most, and ends then with every connection that is open. */
  readonly stop: (mostMs: number) => Promise<void>;
};

/** Something that answers requests over HTTP, and by WebSocket. */
export type HttpServer = {
  /** How a handler of a request makes a WebSocket of it. */
  readonly upgradeWebSocket: UpgradeWebSocket;
  /**
   * Begins to listen.
   *
   * @throws an error with a `code` such as `EADDRINUSE`.
   */
  readonly listen: (at: {
    readonly hostname: string;
    readonly port: number;
    readonly answer: (request: Request, bindings: RequestBindings) => Response | Promise<Response>;
  }) => Promise<ListeningServer>;
};

/** What both variants of `server.ts` export. */
export type Servers = { readonly createServer: () => HttpServer };

/** The longest message that a WebSocket takes, in bytes; those of our pages are far shorter. */
export const LONGEST_MESSAGE = 65_536;

/** Texts that several processes share, on a server beside them. Any of these may reject, or never settle. */
export type SharedStore = {
  readonly get: (key: string) => Promise<string | null>;
  /** @param seconds after which it is forgotten */
  readonly set: (key: string, text: string, seconds: number) => Promise<void>;
  /** The bytes that the server has in use; null where it does not say. */
  readonly usedBytes: () => Promise<number | null>;
  /** Whether something was rejected by the server itself, which is there and will answer other questions. */
  readonly isRefusal: (error: unknown) => boolean;
  /** Lets go of the connection; the next question makes a new one. */
  readonly forget: () => void;
};

/** What both variants of `redis.ts` export. */
export type SharedStores = {
  /** For an address such as `redis://:password@localhost:6379`; null where there is no such thing. */
  readonly openStore: ((url: string) => SharedStore) | null;
};
