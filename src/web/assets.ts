import { etag } from 'hono/etag';
import { assets } from '../../views/assets.ts';
import { Failure } from '../failure.ts';
import { text } from '../languages/text.ts';
import type { AnyContext } from './context.ts';

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
