import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Hit } from './hits.ts';

/** Extensions that do as little as any extension of a kind can: what is below their cost, no engineering reaches. */
const PEERS = {
  /** Its content script does nothing. */
  empty: { 'script.js': '' },
  /** The least that a script can ask a page: whether it is on the screen. */
  asking: { 'script.js': 'document.hidden;' },
  /** The least that comes into a page which is read: a message, an empty script and an empty style. */
  injecting: {
    'script.js': 'chrome.runtime.sendMessage({});',
    'late.js': '',
    'late.css': '',
    'background.js': `chrome.runtime.onMessage.addListener((_, { tab }) => {
      const target = { tabId: tab.id };
      chrome.scripting.insertCSS({ target, files: ['late.css'] });
      chrome.scripting.executeScript({ target, files: ['late.js'] });
    });`,
  },
} satisfies Record<string, Record<string, string>>;
export type Peer = keyof typeof PEERS;

/** Writes an extension to compare with into a folder of its own. */
export function peerExtension(peer: Peer): string {
  const folder = mkdtempSync(join(tmpdir(), `${peer}-extension-`));
  const sites = ['http://*/*', 'https://*/*'];
  const files: Record<string, string> = PEERS[peer];
  const manifest = {
    manifest_version: 3,
    name: peer,
    version: '1',
    content_scripts: [{ matches: sites, js: ['script.js'] }],
    ...(files['background.js'] === undefined
      ? {}
      : {
          background: { service_worker: 'background.js' },
          permissions: ['scripting'],
          host_permissions: sites,
        }),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** Milliseconds that each way of marking takes of the page, with the layout that it causes. */
export interface MarkingCost {
  hits: number;
  highlights: number;
  elements: number;
  markJs: number;
}

/**
 * Marks the page's names once more in three ways and takes each back: with the Highlight API as Sidelight does, by
 * wrapping each in an element, and with mark.js, which looks for the same words itself.
 */
export async function markingCost(page: Page, all: readonly Hit[]): Promise<MarkingCost> {
  await page.addScriptTag({ path: fileURLToPath(import.meta.resolve('mark.js/dist/mark.min.js')) });
  return page.evaluate(
    (names) => {
      const paragraphs = document.querySelectorAll('p');
      const hits = names.map(({ paragraph, start, end }) => {
        const range = document.createRange();
        const node = paragraphs[paragraph]?.firstChild;
        if (!node) throw new Error('The page has changed.');
        range.setStart(node, start);
        range.setEnd(node, end);
        return range;
      });
      const words = [...new Set(hits.map(String))];
      const time = (run: () => void) => {
        document.body.getBoundingClientRect();
        const began = performance.now();
        run();
        document.body.getBoundingClientRect();
        return performance.now() - began;
      };

      const highlights = time(() => {
        CSS.highlights.set('bench', new Highlight(...hits.map((range) => new StaticRange(range))));
      });
      CSS.highlights.delete('bench');

      // From the end, so that the ranges before stay where they are; then the page is as it was, but for them.
      const elements = time(() => {
        for (const range of hits.reverse()) {
          if (range.collapsed) continue;
          range.surroundContents(document.createElement('mark'));
        }
      });
      for (const mark of document.querySelectorAll('mark')) mark.replaceWith(...mark.childNodes);
      document.body.normalize();

      type Marker = new (
        element: Element,
      ) => { mark(words: string[], options: object): void; unmark(): void };
      const Mark = (globalThis as unknown as { Mark: Marker }).Mark;
      const marker = new Mark(document.body);
      const markJs = time(() => marker.mark(words, { separateWordSearch: false }));
      marker.unmark();
      return { hits: hits.length, highlights, elements, markJs };
    },
    all.filter(({ isName }) => isName),
  );
}
