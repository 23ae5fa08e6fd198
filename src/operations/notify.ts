import { settled } from './settled.ts';

/** What a service manager that started the process, systemd with `Type=notify`, is told of it. */
export type ServiceManager = {
  /** Requests are answered from now on. */
  readonly ready: () => Promise<void>;
  /** The process ends by itself, or as it was asked to. */
  readonly stopping: () => Promise<void>;
  /**
   * Says again and again that the process is alive, as often as it is asked to, while the answer is yes in time. A manager
   * that hears nothing for too long starts another process.
   *
   * @returns ends that
   */
  readonly watch: (isAlive: () => Promise<boolean>) => () => void;
};

/** What is told of trouble that nobody waits for. */
type NotifyLog = { readonly warn: (context: Record<string, unknown>, message: string) => void };

type Environment = Readonly<Record<string, string | undefined>>;

const MICROSECONDS = 1000;

/** Every how many milliseconds a manager wants to hear of this process; null when it does not. */
function watchdogMs({ WATCHDOG_USEC, WATCHDOG_PID }: Environment, processId: number): number | null {
  const asked = Number(WATCHDOG_USEC);
  const isForUs = WATCHDOG_PID === undefined || Number(WATCHDOG_PID) === processId;
  return isForUs && asked > 0 ? asked / MICROSECONDS : null;
}

/**
 * The service manager that the environment names. Without one nothing is told.
 *
 * @param parts.notify sends lines to its socket
 */
export function serviceManagerOf(parts: {
  readonly environment: Environment;
  readonly processId: number;
  readonly notify: (path: string, text: string) => Promise<void>;
  readonly log: NotifyLog;
}): ServiceManager {
  const { environment, processId, notify, log } = parts;
  const socket = environment.NOTIFY_SOCKET;
  const everyMs = watchdogMs(environment, processId);
  const tell = async (...lines: string[]): Promise<void> => {
    if (!socket) return;
    await notify(socket, lines.join('\n')).catch((error: unknown) =>
      log.warn({ err: error, lines }, 'the service manager cannot be told'),
    );
  };
  return {
    ready: () => tell('READY=1', 'STATUS=Answers requests.'),
    stopping: () => tell('STOPPING=1', 'STATUS=Ends.'),
    watch: (isAlive) => {
      if (!socket || everyMs === null) return () => {};
      // Twice as often as sd_watchdog_enabled(3) asks for: one look that comes to nothing, or late, does no harm.
      const lookMs = everyMs / 4;
      // Each is over before the next.
      const patienceMs = lookMs * 0.9;
      let isLooking = false;
      let wasAlive = true;
      const look = async (): Promise<void> => {
        if (isLooking) return;
        isLooking = true;
        const alive = (await settled(isAlive(), patienceMs).catch(() => null)) === true;
        isLooking = false;
        if (alive) await tell('WATCHDOG=1', ...(wasAlive ? [] : ['STATUS=Answers requests.']));
        else if (wasAlive) {
          log.warn({}, 'the database or the scheduler does not answer: the watchdog is not fed');
          await tell('STATUS=The database or the scheduler does not answer.');
        }
        wasAlive = alive;
      };
      void look();
      const timer = setInterval(() => void look(), lookMs);
      timer.unref();
      return () => clearInterval(timer);
    },
  };
}
