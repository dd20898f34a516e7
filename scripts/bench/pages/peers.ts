import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';

/** An extension whose content script does nothing: what any extension costs. */
export function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'empty-extension-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    content_scripts: [{ matches: ['http://*/*', 'https://*/*'], js: ['empty.js'] }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'empty.js'), '');
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
 * Marks the page's hits once more in three ways and takes each back: with the Highlight API as Sidelight does, by
 * wrapping each in an element, and with mark.js, which looks for the same words itself.
 */
export async function markingCost(page: Page): Promise<MarkingCost> {
  await page.addScriptTag({ path: fileURLToPath(import.meta.resolve('mark.js/dist/mark.min.js')) });
  return page.evaluate(() => {
    const hits: Range[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!/^sidelight-(?:place|unit)/.test(name)) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        if (startContainer !== endContainer) continue;
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        hits.push(range);
      }
    }
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

    type Marker = new (element: Element) => { mark(words: string[], options: object): void; unmark(): void };
    const Mark = (globalThis as unknown as { Mark: Marker }).Mark;
    const marker = new Mark(document.body);
    const markJs = time(() => marker.mark(words, { separateWordSearch: false }));
    marker.unmark();
    return { hits: hits.length, highlights, elements, markJs };
  });
}
