import { spawn } from 'node:child_process';
import { createTransport } from 'nodemailer';
import type { Config } from '../../config.ts';

/** What is sent. */
export type AlertMessage = {
  /** One line. */
  readonly text: string;
  readonly check: string;
  readonly status: string;
  readonly what: string;
};

/** A way to operators. Rejects, with a reason that holds no secret, when a message could not be sent. */
export type Channel = {
  readonly name: 'webhook' | 'mail' | 'command';
  readonly send: (message: AlertMessage) => Promise<void>;
};

const PATIENCE_MS = 15_000;

/** As Slack, Mattermost, Rocket.Chat and Teams' workflows take it. */
function webhook(url: string): Channel {
  return {
    name: 'webhook',
    send: async ({ text }) => {
      let status: number;
      try {
        const answer = await fetch(url, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ text }),
          signal: AbortSignal.timeout(PATIENCE_MS),
        });
        status = answer.status;
      } catch (error) {
        // What fetch throws may name the address, which is the secret of a webhook.
        const { name } = error as Error;
        throw new Error(name === 'TimeoutError' ? 'no answer within 15 seconds' : 'it cannot be reached');
      }
      if (status >= 300) throw new Error(`it answered ${status}`);
    },
  };
}

function mail(server: string, from: string, to: string): Channel {
  const timeouts = {
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  };
  return {
    name: 'mail',
    send: async ({ text }) => {
      const transport = createTransport({ url: server, ...timeouts });
      try {
        await transport.sendMail({ from, to, subject: text.slice(0, 150), text });
      } catch (error) {
        const { code, responseCode } = error as { code?: string; responseCode?: number };
        throw new Error(
          `the mail server refused or did not answer (${responseCode ?? code ?? 'no reason given'})`,
        );
      } finally {
        transport.close();
      }
    },
  };
}

/** The message stands in the environment, so that no shell reads it. */
function command(path: string): Channel {
  return {
    name: 'command',
    send: ({ text, check, status, what }) => {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const told = { ALERT_TEXT: text, ALERT_CHECK: check, ALERT_STATUS: status, ALERT_WHAT: what };
      const child = spawn(path, [], {
        env: { PATH: process.env.PATH ?? '', ...told },
        stdio: 'ignore',
        timeout: PATIENCE_MS,
      });
      child.on('error', (error) => reject(new Error(`it cannot be started: ${error.message}`)));
      child.on('exit', (status, signal) =>
        status === 0 ? resolve() : reject(new Error(`it ended with ${status ?? signal}`)),
      );
      return promise;
    },
  };
}

/** The ways to operators that the configuration names. */
export function channelsOf({
  webhookUrl,
  mailTo,
  mailFrom,
  smtpUrl,
  command: path,
}: Config['alerts']): Channel[] {
  return [
    ...(webhookUrl === null ? [] : [webhook(webhookUrl)]),
    ...(mailTo === null || smtpUrl === null ? [] : [mail(smtpUrl, mailFrom, mailTo)]),
    ...(path === null ? [] : [command(path)]),
  ];
}
