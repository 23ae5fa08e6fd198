import type { Child } from 'hono/jsx';
import { AssetHrefs } from '../../views/asset-hrefs.ts';
import { Layout } from '../../views/layout.tsx';
import type { User } from '../store/users.ts';
import { assetHref } from './assets.ts';

/**
 * A whole page.
 *
 * @param user who is signed in; null for nobody
 * @param csrf the token of their forms
 */
export function framed(title: string, user: User | null, csrf: string, body: Child) {
  return (
    <AssetHrefs.Provider value={assetHref}>
      <Layout title={title} user={user} csrf={csrf}>
        {body}
      </Layout>
    </AssetHrefs.Provider>
  );
}
