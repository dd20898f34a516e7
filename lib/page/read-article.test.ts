import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { hasCues } from '../analysis/detection/cues.ts';
import { firstLook } from './first-look.ts';
import { readArticle } from './read-article.ts';
import { markupLayout } from './readable/layout.ts';

const PAGES = new URL('../../tests/fixtures/pages/', import.meta.url);

const documentOf = (html: string) => parseHTML(html).document as unknown as Document;
const read = (html: string) => readArticle(documentOf(html));

describe('pages in the manner of real sites', () => {
  // Each folder holds a page, what was read of it, and whether the detector would have it read (`cues`); refreshed only by `vitest run --project unit lib/page -u`.
  it.each(readdirSync(PAGES))('%s', async (name) => {
    const html = readFileSync(new URL(`${name}/page.html`, PAGES), 'utf8');
    const { map: _, text, url, title, published, lang } = read(html);
    const cues = hasCues(firstLook(documentOf(html)));
    const blocks = text === '' ? [] : text.split('\n');
    const account = JSON.stringify({ url, title, published, lang, cues, blocks }, null, 2);
    await expect(`${account}\n`).toMatchFileSnapshot(`${PAGES.pathname}${name}/expected.json`);
    // Whatever of a page is not its article says "unwanted" in these pages.
    expect(text).not.toMatch(/unwanted/i);
  });
});

describe('pages of any kind', () => {
  it('reads a very deep page without overflowing the stack', () => {
    const deep = 20_000;
    const { text } = read(
      `<html><body><h1>Sarmin</h1>${'<div class="ad">'.repeat(deep)}<p>Six were killed in <a href="/x">Sarmin</a>.</p>${'</div>'.repeat(deep)}</body>`,
    );
    expect(text).toBe('Sarmin');
    const plainly = `<html><body>${'<div>'.repeat(deep)}<h2><a href="#x">Sarmin</a></h2><p>Six were killed there.</p>`;
    expect(read(plainly).text).toBe('Six were killed there.');
  }, 60_000);

  it('maps 10,000 places in 100,000 text nodes', () => {
    const sentence =
      '<p>In <b>Kafr</b> <i>Taal</i> <u>two</u> fell<br>on <s>it</s> <em>Sunday</em> at <q>noon</q>.</p>';
    const { text, map } = read(`<html><body><article>${sentence.repeat(10_000)}</article></body>`);
    expect(map.runs.length).toBeGreaterThan(100_000);
    let found = 0;
    for (let at = text.indexOf('Kafr Taal'); at >= 0; at = text.indexOf('Kafr Taal', at + 1)) {
      const pieces = map.pieces({ start: at, end: at + 9 });
      if (pieces.map(({ node, start, end }) => node.data.slice(start, end)).join('') === 'Kafr Taal') found++;
    }
    expect(found).toBe(10_000);
  }, 60_000);

  it.each([
    ['', ''],
    ['<html></html>', ''],
    ['only words, no markup', ''],
    ['<frameset><frame src="x"></frameset>', ''],
  ])('makes no trouble of %j', (html, text) => expect(read(html).text).toBe(text));

  const written = 'Six were killed in <b>Sarmin</b> on Monday, a monitor in the town said.';
  it.each([
    [`<html><body contenteditable>${written}</body></html>`, ''],
    [`<html contenteditable="true"><body><p>${written}</p></body></html>`, ''],
    [
      `<html><body><main contenteditable="plaintext-only">${written}</main><p>Saved at noon.</p></body></html>`,
      'Saved at noon.',
    ],
    [`<html><body><h1 contenteditable>Six dead</h1><p>Saved at noon.</p></body></html>`, 'Saved at noon.'],
    [`<html><body contenteditable="false"><p>Saved at noon.</p></body></html>`, 'Saved at noon.'],
  ])('leaves alone what somebody is writing: %s', (html, text) => expect(read(html).text).toBe(text));

  it('leaves a document alone that is an editor', () => {
    const document = documentOf(`<html><body><p>${written}</p></body></html>`);
    expect(readArticle(Object.assign(document, { designMode: 'on' })).text).toBe('');
  });

  it('takes the layout that it is given', () => {
    const { document } = parseHTML(
      '<body><p>Seen words here.</p><p class="late">Hidden words here.</p></body>',
    );
    const layout = { ...markupLayout, isHidden: (element: Element) => element.className === 'late' };
    expect(readArticle(document as unknown as Document, { layout }).text).toBe('Seen words here.');
  });

  it('asks eight times as much of a page eight times as long, and no more', () => {
    const asked = (paragraphs: number) => {
      const body =
        '<div class="x"><p>Two shells fell on the <b>old</b> market of the town, residents said.</p></div>';
      const { document } = parseHTML(`<html><body><main>${body.repeat(paragraphs)}</main></body>`);
      let questions = 0;
      const layout = {
        isHidden: (element: Element) => ++questions > 0 && markupLayout.isHidden(element),
        isBlock: (element: Element) => ++questions > 0 && markupLayout.isBlock(element),
      };
      readArticle(document as unknown as Document, { layout: { ...markupLayout, ...layout } });
      return questions;
    };
    expect(asked(4000)).toBeLessThan(8.5 * asked(500));
  });
});
