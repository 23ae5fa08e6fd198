import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Notifications } from '../types.ts';

const MOST_MS = 5000;

/** Node.js has no datagrams on unix sockets; the program beside systemd has. It names this process as the sender. */
export const notify: Notifications['notify'] = async (path, text) => {
  await promisify(execFile)('systemd-notify', [`--pid=${process.pid}`, ...text.split('\n')], {
    env: { PATH: process.env.PATH, NOTIFY_SOCKET: path },
    timeout: MOST_MS,
  });
};
