/** Writes one line. */
type WriteLine = (context: Record<string, unknown>, message: string) => void;

/** Where it is told what becomes of runs: what nobody waits for would be lost otherwise. */
export type RunLog = { readonly info: WriteLine; readonly warn: WriteLine; readonly error: WriteLine };

/** Who asked for a run, and by which request, so that its lines in the logs can be brought together. */
export type AskedBy = { readonly userId: string | null; readonly requestId?: string | undefined };

/** How one run is named in the logs. */
export type RunInLog = { readonly run: string; readonly requestId?: string };

/** The names of a run: its own, and that of the request which asked for it. */
export function runInLog(run: string, { requestId }: AskedBy): RunInLog {
  return { run, ...(requestId === undefined ? {} : { requestId }) };
}
