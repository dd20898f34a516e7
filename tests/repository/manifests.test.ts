import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers/find-browser.ts';
import { builtExtension } from '../../scripts/browsers/open.ts';
import { textOf } from './support.ts';

/** The part of a manifest that promises something to the reader, or names files. */
interface Manifest {
  version: string;
  default_locale: string;
  icons: Record<string, string>;
  permissions: string[];
  optional_permissions?: string[];
  host_permissions: string[];
  optional_host_permissions?: string[];
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  content_security_policy: { extension_pages: string };
  content_scripts: { matches: string[]; js?: string[]; css?: string[]; all_frames?: boolean }[];
  background: { service_worker?: string; scripts?: string[] };
  commands: Record<string, { description: string; suggested_key?: { default: string } }>;
  action: { default_popup: string; default_icon?: Record<string, string> };
  browser_specific_settings?: { gecko: { data_collection_permissions: { required: string[] } } };
}

const HTTP = ['http://*/*', 'https://*/*'];

describe.each(BROWSERS)('the manifest for %s', (name) => {
  const folder = builtExtension(name);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

  it('asks for these permissions and no other', () => {
    // storage: settings; scripting: puts the reader into pages that showed cues; activeTab: the page of the popup;
    // webNavigation: tells that a single-page site went on to another article, so that no page need be watched for it.
    // contextMenus: the entries for selected words.
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      'webNavigation',
    ]);
    expect(manifest.host_permissions).toEqual(HTTP);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions ?? []).toEqual([]);
  });

  // Subscriptions: the background asks addresses that the reader added, over https or on this machine; see the README.
  const SUBSCRIPTIONS = ['https:', 'http://localhost:*', 'http://127.0.0.1:*'];

  it('lets the extension load its own files only, and reach out only where subscriptions need it', () => {
    const rules = new Map(
      manifest.content_security_policy.extension_pages
        .split(';')
        .map((rule) => rule.trim().split(/\s+/))
        .map(([directive = '', ...sources]) => [directive, sources]),
    );
    expect(rules.get('default-src')).toEqual(["'none'"]);
    for (const [directive, sources] of rules) {
      const more = directive === 'img-src' ? ['data:'] : directive === 'connect-src' ? SUBSCRIPTIONS : [];
      const own = ["'self'", "'none'", ...more];
      expect(
        sources.filter((source) => !own.includes(source)),
        directive,
      ).toEqual([]);
    }
  });

  it('takes the way out back from each of the extension’s pages, so that only the background has it', () => {
    const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
    expect(pages.sort()).toEqual([
      'library.html',
      'method.html',
      'options.html',
      'popup.html',
      'selection.html',
      'welcome.html',
    ]);
    const policy =
      /<head>\s*<meta charset="utf-8" ?\/?>\s*<meta http-equiv="Content-Security-Policy" content="connect-src 'self'" ?\/?>/;
    expect(pages.filter((file) => !policy.test(readFileSync(join(folder, file), 'utf8')))).toEqual([]);
  });

  it('opens nothing of the extension to web pages', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('puts one script on web pages, in the top frame', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    expect([...(manifest.content_scripts[0]?.matches ?? [])].sort()).toEqual(HTTP);
    expect(manifest.content_scripts[0]?.all_frames ?? false).toBe(false);
  });

  it('names only files that are there', () => {
    const { icons, action, background, content_scripts } = manifest;
    const files = [
      ...Object.values(icons),
      ...Object.values(action.default_icon ?? {}),
      action.default_popup,
      ...(background.service_worker ? [background.service_worker] : []),
      ...(background.scripts ?? []),
      ...content_scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]),
      `_locales/${manifest.default_locale}/messages.json`,
    ];
    expect(files.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
    expect(Object.keys(icons)).toEqual(expect.arrayContaining(['16', '48', '128']));
  });

  it('has a described command for each thing that keys do, and suggests no key twice', () => {
    const commands = Object.entries(manifest.commands);
    expect(commands.map(([command]) => command).sort()).toEqual(
      [
        '_execute_action',
        'next-mention',
        'open-card',
        'open-library',
        'previous-mention',
        'toggle-here',
      ].sort(),
    );
    for (const [, { description }] of commands) expect(description).toMatch(/^__MSG_command_\w+__$/);
    const keys = commands.flatMap(([, { suggested_key }]) => suggested_key?.default ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    // Chromium refuses a manifest that suggests more than four.
    expect(keys.length).toBe(name === 'chromium' ? 4 : 6);
  });

  it('bears the version of package.json', () => {
    expect(manifest.version).toBe(JSON.parse(textOf('package.json') ?? '').version);
  });
});

it('the manifest for firefox says that no data is collected', () => {
  const manifest = JSON.parse(
    readFileSync(join(builtExtension('firefox'), 'manifest.json'), 'utf8'),
  ) as Manifest;
  expect(manifest.browser_specific_settings?.gecko.data_collection_permissions).toEqual({
    required: ['none'],
  });
});
