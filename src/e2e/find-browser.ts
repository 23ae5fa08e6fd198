/** Path of a browser that tests can drive, `CHROMIUM_PATH` before all; null when there is none. */
export function findBrowser(): string | null {
  const named = process.env.CHROMIUM_PATH;
  const candidates = [...(named ? [named] : []), 'chromium', 'chromium-browser', 'google-chrome'];
  return candidates.map((name) => Bun.which(name)).find((path) => path !== null) ?? null;
}
