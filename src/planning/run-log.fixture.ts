import type { RunLog } from './run-log.ts';

/** A log that keeps its lines, each with what it is about. */
export function keptLog() {
  const lines: { readonly level: string; readonly message: string; readonly context: object }[] = [];
  const at = (level: string) => (context: object, message: string) => {
    lines.push({ level, message, context });
  };
  const log: RunLog = { info: at('info'), warn: at('warn'), error: at('error') };
  return {
    log,
    lines,
    errors: () => lines.filter(({ level }) => level === 'error').map(({ message }) => message),
  };
}
