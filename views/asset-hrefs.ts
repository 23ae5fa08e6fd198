import { createContext, useContext } from 'hono/jsx';

/** The name of something that pages load. */
export type AssetName =
  | 'availability.js'
  | 'course-table.js'
  | 'data.js'
  | 'editor.js'
  | 'htmx.js'
  | 'icon.svg'
  | 'schedule.js'
  | 'style.css'
  | 'wizard.js';

/** Tells the addresses of what pages load; who answers with a page provides it. */
export const AssetHrefs = createContext<(name: AssetName) => string>((name) => `/assets/${name}`);

/** The address of something that the page that is being drawn loads. */
export function assetHref(name: AssetName): string {
  return useContext(AssetHrefs)(name);
}
