import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers/find-browser.ts';
import { builtExtension } from '../../scripts/browsers/open.ts';
import allowed from './network-allowed.json' with { type: 'json' };
import { textOf, trackedFiles } from './support.ts';

/** Every way for a script to reach another machine. */
const WAYS_OUT =
  /\b(fetch|XMLHttpRequest|WebSocket|WebSocketStream|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts|setUninstallURL)\b/g;

const sources = trackedFiles().filter(
  (file) => /^(lib|entrypoints)\/.*\.(ts|tsx)$/.test(file) && !/\.test\.tsx?$/.test(file),
);

/** The file's code without its comments, which may speak of what the code does not do. */
function codeOf(file: string): string {
  return (textOf(file) ?? '').replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

function waysOut(code: string): string[] {
  return [...new Set(code.match(WAYS_OUT) ?? [])];
}

describe('the extension’s own code', () => {
  it('asks the network for nothing, but for the loader of its bundled files and the subscriptions of the reader', () => {
    const found = sources.flatMap((file) => waysOut(codeOf(file)).map((way) => `${file}: ${way}`));
    expect(found.sort()).toEqual(allowed.map(({ file, way }) => `${file}: ${way}`).sort());
  });

  it('names no page of the web to load from', () => {
    const pages = trackedFiles().filter((file) => /^(entrypoints|assets)\/.*\.(html|css)$/.test(file));
    const found = pages.filter((file) =>
      /(src|href|url\(|@import)[^>;]{0,8}["'(]\s*(https?:)?\/\//.test(textOf(file) ?? ''),
    );
    expect(found).toEqual([]);
  });
});

describe.each(BROWSERS)('the build for %s', (name) => {
  it('holds no other way out, its packages included', () => {
    const folder = builtExtension(name);
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    expect(scripts).not.toEqual([]);
    const found = scripts.flatMap((file) =>
      waysOut(readFileSync(join(folder, file), 'utf8'))
        .filter((way) => way !== 'fetch')
        .map((way) => `${file}: ${way}`),
    );
    expect(found).toEqual([]);
  });
});
