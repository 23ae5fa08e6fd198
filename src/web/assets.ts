import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
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
import { Failure } from '../failure.ts';
import { text } from '../languages/text.ts';
import { importedFile } from '../platform/imported-file.ts';
import type { AnyContext } from './context.ts';

const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';

/**
 * Everything that pages load, by name, each put together from some files; imported as files so that bundles carry them. An extension of htmx stands in one script with htmx: that starts by a timer of its own, and would sometimes do
 * so before a script beside it has run.
 */
const files: Readonly<Record<string, { readonly paths: readonly string[]; readonly type: string }>> = {
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

type Asset = { readonly body: string; readonly type: string; readonly tag: string };

async function read({ paths, type }: (typeof files)[string]): Promise<Asset> {
  const texts = await Promise.all(paths.map((path) => readFile(importedFile(path), 'utf8')));
  const body = texts.join('\n');
  return { body, type, tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"` };
}

/** Reads all assets once, and gives the handlers of `/assets/:name`. Browsers ask each time whether theirs is current. */
export async function assetHandlers() {
  const entries = Object.entries(files).map(async ([name, file]) => [name, await read(file)] as const);
  const assets = new Map(await Promise.all(entries));
  // Compares what a browser has by the tag below: a list of tags, weak ones, or any.
  const unlessCurrent = etag();
  const send = (c: AnyContext) => {
    const asset = assets.get(c.req.param('name') ?? '');
    if (!asset) throw new Failure('notFound', text('pages.failure.noFile'));
    c.header('ETag', asset.tag);
    c.header('Cache-Control', 'no-cache');
    return c.body(asset.body, 200, { 'Content-Type': asset.type });
  };
  return [unlessCurrent, send] as const;
}
