import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers/find-browser.ts';
import { builtExtension } from '../../scripts/browsers/open.ts';
import allowed from './network-allowed.json' with { type: 'json' };
import { textOf, trackedFiles } from './support.ts';
import { waysOut, waysOutOfPage } from './ways-out.ts';

const sources = trackedFiles().filter(
  (file) => /^(lib|entrypoints)\/.*\.(ts|tsx)$/.test(file) && !/\.test\.tsx?$/.test(file),
);

/** The file's code without its comments, which may speak of what the code does not do. */
function codeOf(file: string): string {
  return (textOf(file) ?? '').replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

describe('the extension’s own code', () => {
  it('asks the network for nothing, but for the loader of its bundled files and the subscriptions of the reader', () => {
    const found = sources.flatMap((file) =>
      [...new Set(waysOut(codeOf(file)))].map((way) => `${file}: ${way}`),
    );
    expect(found.sort()).toEqual(allowed.sources.map(({ file, way }) => `${file}: ${way}`).sort());
  });

  it('names no page of the web to load from', () => {
    const pages = trackedFiles().filter((file) => /^(entrypoints|assets)\/.*\.(html|css)$/.test(file));
    const found = pages.filter((file) =>
      /(src|href|url\(|@import)[^>;]{0,8}["'(]\s*(https?:)?\/\//.test(textOf(file) ?? ''),
    );
    expect(found).toEqual([]);
  });

  it('has no field whose words a browser checks for spelling', () => {
    // Chrome fetches a dictionary from its maker for the first of them and, where the reader chose the better spell check,
    // sends what is written.
    const written = /<(textarea|input)\b(?:=>|[^>])*?\/?>/g;
    const spoken = (field: string) => !/type="(checkbox|radio|range|file|date)"/.test(field);
    const found = sources.flatMap((file) =>
      [...codeOf(file).matchAll(written)]
        .map(([field]) => field)
        .filter((field) => spoken(field) && !field.includes('spellcheck={false}'))
        .map((field) => `${file}: ${field}`),
    );
    expect(found).toEqual([]);
  });
});

describe('the end-to-end tests', () => {
  const specs = trackedFiles().filter((file) => /^tests\/e2e\/.*\.spec\.ts$/.test(file));

  it('look in every file at what was asked of other machines', () => {
    // `inBrowser` looks after each test; who opens a browser otherwise has to.
    const blind = specs.filter((file) => {
      const code = codeOf(file);
      const opens =
        /browsers\/(open|chromium|firefox)\.ts'/.test(code) || !/\b(inBrowser|inBothBrowsers)\(/.test(code);
      return opens && !/\btakeStrangers\(/.test(code);
    });
    expect(blind, 'Use inBrowser, or take the strangers yourself, as restart.chromium.spec.ts does.').toEqual(
      [],
    );
  });
});

describe.each(BROWSERS)('the build for %s', (name) => {
  const folder = builtExtension(name);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(js|css)$/.test(file));
  const built = (file: string) => readFileSync(join(folder, file), 'utf8');
  /** What is not named as the extension's own may come into a page. */
  const inPages = files.filter((file) => file !== 'background.js' && !/^(chunks|assets)\//.test(file));

  it('holds no way out of the extension’s own contexts but those that are named, its packages included', () => {
    const found: Record<string, number> = {};
    for (const file of files.filter((file) => !inPages.includes(file))) {
      const where = file.startsWith('chunks/') ? 'chunks/' : file;
      for (const way of waysOut(built(file))) {
        const told = `${where}: ${way}`;
        found[told] = (found[told] ?? 0) + 1;
      }
    }
    expect(
      found,
      'Look at what is new; where it stays inside, tests/repository/network-allowed.json names it.',
    ).toEqual(Object.fromEntries(allowed.built.map(({ files, way, times }) => [`${files}: ${way}`, times])));
  });

  it('holds none in what comes into pages but those that are named', () => {
    expect(inPages).toEqual(
      expect.arrayContaining([
        'detector.js',
        'look.js',
        'reader.js',
        'day.js',
        'cards.js',
        'card.js',
        'highlights.css',
      ]),
    );
    const found = inPages.flatMap((file) => waysOutOfPage(built(file)).map((way) => `${file}: ${way}`));
    expect(found, 'Scripts of pages ask the background, by lib/messages.').toEqual(
      allowed.pages.map(({ file, way }) => `${file}: ${way}`),
    );
  });

  it.each([
    ['fetch', 'fetch(`/words.json`)'],
    ['fetch', 'globalThis.fetch(t)'],
    ['fetchLater', 'fetchLater(t,{activateAfter:0})'],
    ['XMLHttpRequest', 'new XMLHttpRequest'],
    ['WebSocket', 'new WebSocket(t)'],
    ['EventSource', 'new EventSource(t)'],
    ['sendBeacon', 'navigator.sendBeacon(t,e)'],
    ['import()', 'await import(t)'],
    ['Image', 'new Image(1,1)'],
    ['Worker', 'new Worker(t)'],
    ['FontFace', 'new FontFace(`a`,t)'],
    ['src', 'e.src=t'],
    ['srcdoc', 'e.srcdoc=t'],
    ['a frame', 'e.createElement(`iframe`)'],
    ['@import', 'e.replaceSync(`@import "a.css"`)'],
    ['url()', '`background:url(`+t+`)`'],
    ['an element that loads', 'document.createElement(`img`)'],
    ['an element that loads', 'z("script",{})'],
    ['a form sent', 'e.submit()'],
    ['another address for the page', 'location.href=t'],
    ['an address', '`https://elsewhere.example/`+t'],
  ])('would find %s in the reader’s script: %s', (way, planted) => {
    expect(waysOutOfPage(`${built('reader.js')};${planted};`)).toEqual([way]);
  });
});
