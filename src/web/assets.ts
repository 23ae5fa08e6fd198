import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { etag } from 'hono/etag';
import serverEvents from '../../node_modules/htmx.org/dist/ext/hx-sse.min.js' with { type: 'file' };
import htmx from '../../node_modules/htmx.org/dist/htmx.min.js' with { type: 'file' };
import availabilityStyle from '../../public/availability.css' with { type: 'file' };
import availability from '../../public/availability.js' with { type: 'file' };
import base from '../../public/base.css' with { type: 'file' };
import courseTable from '../../public/course-table.js' with { type: 'file' };
import data from '../../public/data.js' with { type: 'file' };
import editor from '../../public/editor.js' with { type: 'file' };
import filesStyle from '../../public/files.css' with { type: 'file' };
import icon from '../../public/icon.svg' with { type: 'file' };
import operationsStyle from '../../public/operations.css' with { type: 'file' };
import pages from '../../public/pages.css' with { type: 'file' };
import schedule from '../../public/schedule.js' with { type: 'file' };
import setUp from '../../public/set-up.css' with { type: 'file' };
import wizard from '../../public/wizard.js' with { type: 'file' };
import type { AssetName } from '../../views/asset-hrefs.ts';
import { Failure } from '../failure.ts';
import { text } from '../languages/text.ts';
import { importedFile } from '../platform/imported-file.ts';
import type { AnyContext } from './context.ts';

const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';

/**
 * Everything that pages load, by name, each put together from some files; imported as files so that bundles carry them. An
 * extension of htmx stands in one script with htmx: that starts by a timer of its own, and would sometimes do so before a
 * script beside it has run.
 */
const files: Readonly<Record<AssetName, { readonly paths: readonly string[]; readonly type: string }>> = {
  'htmx.js': { paths: [htmx, serverEvents], type: SCRIPT },
  'availability.js': { paths: [availability], type: SCRIPT },
  'course-table.js': { paths: [courseTable], type: SCRIPT },
  'data.js': { paths: [data], type: SCRIPT },
  'editor.js': { paths: [editor], type: SCRIPT },
  'schedule.js': { paths: [schedule], type: SCRIPT },
  'style.css': { paths: [base, pages, setUp, availabilityStyle, filesStyle, operationsStyle], type: STYLE },
  'wizard.js': { paths: [wizard], type: SCRIPT },
  'icon.svg': { paths: [icon], type: 'image/svg+xml' },
};

/** Something that pages load. */
type Asset = {
  readonly body: string;
  /** Its media type. */
  readonly type: string;
  /** A digest of its body; another one when anything in it has changed. */
  readonly version: string;
};

function read({ paths, type }: (typeof files)[AssetName]): Asset {
  const body = paths.map((path) => readFileSync(importedFile(path), 'utf8')).join('\n');
  return { body, type, version: createHash('sha256').update(body).digest('base64url').slice(0, 16) };
}

/** All that pages load, by name; read once. */
const assets: ReadonlyMap<string, Asset> = new Map(
  Object.entries(files).map(([name, file]) => [name, read(file)]),
);

/** The address of something that pages load. It holds the version, so that a browser never has to ask whether its own is current. */
export function assetHref(name: AssetName): string {
  return `/assets/${name}?v=${assets.get(name)!.version}`;
}

/**
 * Pages name the version that they want, which is kept for a year. Another version than ours, which a page of a process before
 * or after an upgrade asks for, is answered with ours and must be asked for again. nginx keeps what it gets by the address that was asked for, however long
 * browsers may keep it (see ops/nginx), and is told apart that this is not what that address stands for.
 */
const KEPT = 'public, max-age=31536000, immutable';
const ASKED_AGAIN = 'no-cache';

// Compares what a browser has by the tag below: a list of tags, weak ones, or any.
const unlessCurrent = etag();

function send(c: AnyContext): Response {
  const asset = assets.get(c.req.param('name') ?? '');
  if (!asset) throw new Failure('notFound', text('pages.failure.noFile'));
  c.header('ETag', `"${asset.version}"`);
  const wanted = c.req.query('v');
  c.header('Cache-Control', wanted === asset.version ? KEPT : ASKED_AGAIN);
  if (wanted !== undefined && wanted !== asset.version) c.header('X-Accel-Expires', '0');
  return c.body(asset.body, 200, { 'Content-Type': asset.type });
}

/** The handlers of `/assets/:name`. */
export const assetHandlers = [unlessCurrent, send] as const;
