import { defineConfig } from 'wxt';
import { OLDEST } from './scripts/browsers/oldest.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'webNavigation'],
    host_permissions: ['http://*/*', 'https://*/*'],
    // Named here because WXT's own content scripts announce themselves to the page and go on listening in it.
    content_scripts: [
      { matches: ['http://*/*', 'https://*/*'], js: ['detector.js'], run_at: 'document_idle' },
    ],
    // Scripts, styles and images are the extension's own. Only the background may reach out, to the addresses of packs
    // that the reader subscribed to: https, or this machine. One policy covers all contexts, so each page takes the
    // permission back for itself by its own <meta> policy, and tests hold the background's one fetch to that use.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.invalid',
              strict_min_version: `${OLDEST.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: `${OLDEST.chromium}` }),
  }),
});
