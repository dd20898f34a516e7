import { defineConfig } from 'wxt';
import { OLDEST } from './scripts/browsers/oldest.ts';
import { bareEntry } from './scripts/build/bare-entry.ts';
import { flatScripts } from './scripts/build/flat-scripts.ts';
import { withoutReasons } from './scripts/build/without-reasons.ts';

/** Tables of scripts that pages carry. */
const PAGE_TABLES = ['cues', 'furniture', 'blocks', 'highlight-styles'];
/** Tables of the grammar, which the background compiles at every cold start. */
const GRAMMAR_TABLES = [
  'events',
  'victims',
  'quantities',
  'attribution',
  'dates',
  'detection',
  'grammar',
  'location',
];
const WITHOUT_REASONS = [...PAGE_TABLES, ...GRAMMAR_TABLES, 'crossref/sources'].map(
  (name) => `/${name}.json`,
);

/** A command of the keyboard, described in the reader's language, with the key that is suggested for it. */
function key(name: string, suggested: string | null) {
  return {
    description: `__MSG_command_${name}__`,
    ...(suggested ? { suggested_key: { default: suggested } } : {}),
  };
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [
      bareEntry(),
      flatScripts(['detector.js', 'look.js', 'reader.js']),
      withoutReasons(WITHOUT_REASONS),
    ],
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'webNavigation', 'contextMenus'],
    host_permissions: ['http://*/*', 'https://*/*'],
    // Chromium takes four suggested keys at most, so the last two are for the reader to set there.
    commands: {
      'next-mention': key('next_mention', 'Alt+Period'),
      'previous-mention': key('previous_mention', 'Alt+Comma'),
      'open-card': key('open_card', 'Alt+I'),
      _execute_action: key('open_popup', 'Alt+Shift+S'),
      'toggle-here': key('toggle_here', browser === 'firefox' ? 'Alt+Shift+P' : null),
      'open-library': key('open_library', browser === 'firefox' ? 'Alt+Shift+L' : null),
    },
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
