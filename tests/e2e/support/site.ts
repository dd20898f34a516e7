import { fromFolder } from '../../../scripts/site/from-folder.ts';
import type { Answer, Page } from '../../../scripts/site/serve.ts';
import { FRAMED } from './framed.ts';
import { ON_EVERY_GROUND } from './grounds.ts';
import { HIDDEN_PARTS, SHOWN_LATE } from './hidden-parts.ts';
import { HOSTILE } from './hostile.ts';
import { INFINITE_SCROLL } from './infinite-scroll.ts';
import { LONG_PAGES } from './long-pages.ts';
import { MOVING } from './moving.ts';

/** Two newspapers with the same articles, so that a switch for one site can be told from a switch for all. */
export const COURIER = 'courier.example';
export const HERALD = 'herald.example';
export const HOSTS = [COURIER, HERALD];

/** The strictest policy a page can send that still shows its text. */
const STRICT = "default-src 'none'; script-src 'none'; style-src 'none'; require-trusted-types-for 'script'";

const articles = fromFolder('tests/fixtures/articles');
const families = fromFolder('tests/fixtures/pages');

/**
 * The sample articles, and under a first folder the same articles served in another way: `/strict/…` under a
 * strict policy, `/watched/…` with a script in the page that counts what anyone changes in it. `/families/…` are the
 * pages in the manner of real sites.
 */
export const testSite: Answer = async (host, path) => {
  const whole =
    MOVING[path] ??
    INFINITE_SCROLL[path] ??
    HIDDEN_PARTS[path] ??
    SHOWN_LATE[path] ??
    LONG_PAGES[path] ??
    FRAMED[path];
  if (whole) return whole;
  const [, first = '', rest = ''] = /^\/([a-z]+)(\/.*)$/.exec(path) ?? [];
  if (first === 'families') return silent(await families(host, rest));
  const way = WAYS[first];
  if (!way) return WHOLE[path] ?? articles(host, path);
  const page = await articles(host, rest);
  return page?.type.startsWith('text/html') ? way(page) : page;
};

/** Without the print dialog that a page opens by itself: nobody is there to close it. */
function silent(page: Page | null): Page | null {
  return page && { ...page, body: String(page.body).replace('onload="window.print()"', '') };
}

const WAYS: Record<string, (page: Page) => Page> = {
  ...HOSTILE,
  strict: (page) => ({ ...page, headers: { 'content-security-policy': STRICT } }),
  watched: (page) => ({ ...page, body: String(page.body).replace('<head>', `<head>${WATCH}`) }),
  broken: (page) => ({ ...page, body: broken(String(page.body)) }),
  /** A place's name is a link, as it is where an outlet has a page of each place. */
  linked: (page) => ({
    ...page,
    body: String(page.body).replaceAll('Atarib', '<a href="/aleppo-2024.html?followed">Atarib</a>'),
  }),
  /** The article in 5,200 elements, one in the other; a parser would stop at some hundred, and layouts do. */
  deep: (page) => ({
    ...page,
    body: String(page.body).replace('</main>', `</main>${DEEPENS}`),
  }),
  huge: (page) => ({
    ...page,
    body: String(page.body).replace('</article>', `${filler(5_000_000)}</article>`),
  }),
};

const DEEPENS = `<script>
let at = document.querySelector('article');
for (let depth = 0; depth < 5200; depth++) {
  const around = document.createElement('div');
  around.style.display = 'contents';
  around.append(at);
  at = around;
}
document.querySelector('main').append(at);
</script>`;

const WHOLE: Record<string, Page> = {
  '/no-text.html': { type: 'text/html', body: '<!doctype html><title>Nothing</title><main></main>' },
  '/grounds.html': ON_EVERY_GROUND,
  '/crowded.html': crowded(10_000),
  '/plain.txt': { type: 'text/plain', body: 'Air strikes on Atarib in Syria killed 14 civilians.' },
};

/** A name in each paragraph, over two of its eleven text nodes. */
function crowded(paragraphs: number): Page {
  const paragraph = '<p>In <b>Kafr</b> <i>Taal</i> <u>the</u> <b>old</b> <i>mill</i> was hit.</p>\n';
  const head = '<h1>Syrian army shells Kafr Taal in western Aleppo</h1>';
  return {
    type: 'text/html',
    body: `<!doctype html><html lang="en"><title>Crowded</title><main><article>${head}${paragraph.repeat(paragraphs)}</article></main>`,
  };
}

/** Counts every change in the page after its parser is done; the page's own parsing is not a change by anyone. */
const WATCH = `<script>
window.changes = [];
addEventListener('DOMContentLoaded', () => {
  new MutationObserver((records) => {
    for (const { type, target, addedNodes, attributeName } of records)
      window.changes.push([type, target.nodeName, attributeName ?? [...addedNodes].map((node) => node.nodeName).join()].join(' '));
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
});
</script>`;

/** The same words in markup that no one should write: unclosed, crossed and stray tags, a stray end, raw signs. */
function broken(html: string): string {
  return html
    .replace('<!doctype html>', '')
    .replaceAll('</p>', '')
    .replaceAll('</h1>', '</h2><b><i></b>')
    .replace('<article>', '<article><table><div>')
    .replace('</article>', '</span></article></article><p')
    .replaceAll('</main>', '');
}

/** Paragraphs about nothing in particular, `bytes` long in all. */
function filler(bytes: number): string {
  const paragraph = `<p>${'The river was high that spring, and the ferry kept to the eastern bank. '.repeat(8)}</p>\n`;
  return paragraph.repeat(Math.ceil(bytes / paragraph.length));
}
