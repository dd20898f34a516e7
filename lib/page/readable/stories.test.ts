import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';
import { markupLayout } from './layout.ts';
import { PageMemory } from './page-memory.ts';

const words = 'Two shells fell on the old market of the town before noon, residents said by telephone.';
const story = (name: string, { head = `<h1>Story ${name}</h1>`, times = 6 } = {}) =>
  `<article id="${name}">${head}${`<p>${name}: ${words}</p>`.repeat(times)}</article>`;

/** A page that the reader scrolls: what is read where the middle of the window is in these stories. */
function pageOf(
  body: string,
  { head = '<title>Story ONE</title>', address = 'https://post.example/one' } = {},
) {
  const { document } = parseHTML(`<html lang="en"><head>${head}</head><body>${body}</body></html>`);
  Object.assign(document, { location: new URL(address) });
  const memory = new PageMemory();
  return {
    document: document as unknown as Document,
    read(...inMiddle: string[]) {
      memory.forget(); // nobody tells it what changes
      const layout = { ...markupLayout, isInMiddle: ({ id }: Element) => inMiddle.includes(id) };
      const { map, regions, shadows, stories, ...article } = readArticle(document as unknown as Document, {
        layout,
        memory,
      });
      const read = [...new Set(article.text.match(/\b[A-Z]{3,}\b/g) ?? [])].join(' ');
      return { ...article, read, stories: stories?.all.map(({ id }) => id) ?? null };
    },
  };
}

describe('the story of several that is read', () => {
  const three = () => pageOf(`<main>${['ONE', 'TWO', 'THREE'].map((name) => story(name)).join('')}</main>`);

  it('is the one of the page’s title until another is in the middle of the window', () => {
    const page = three();
    expect(page.read()).toMatchObject({ read: 'ONE', stories: ['ONE', 'TWO', 'THREE'] });
    expect(page.read('TWO').read).toBe('TWO');
    expect(page.read('ONE').read).toBe('ONE');
  });

  it('is the one before where none is in the middle, as among advertisements', () => {
    const page = three();
    page.read('TWO');
    expect(page.read().read).toBe('TWO');
  });

  it('is the one before, then that of the title, where several are, as in columns', () => {
    const page = three();
    expect(page.read('THREE', 'ONE').read).toBe('ONE');
    page.read('THREE');
    expect(page.read('ONE', 'THREE').read).toBe('THREE');
  });

  it('is the one that the page has gone on to by its title', () => {
    const page = three();
    page.read('ONE');
    const title = page.document.querySelector('title');
    if (title) title.textContent = 'Story TWO';
    expect(page.read('ONE').read).toBe('TWO');
  });

  it('is that of the title again where the other one is gone', () => {
    const page = three();
    page.read('TWO');
    page.document.querySelector('#TWO')?.remove();
    expect(page.read()).toMatchObject({ read: 'ONE', stories: ['ONE', 'THREE'] });
  });

  it.each([
    ['a short one, as is announced', story('TWO', { times: 2 })],
    ['a longer one whose headline leads to it', story('TWO', { head: '<h2><a href="/two">Story</a></h2>' })],
    ['one without a headline of its own', story('TWO', { head: '<h3>Story TWO</h3>' })],
    ['a comment', `<article class="comment" id="TWO"><p>${`TWO: ${words}`.repeat(6)}</p></article>`],
  ])('is never %s', (_, other) => {
    const page = pageOf(`<main>${story('ONE')}${other}</main>`);
    expect(page.read('TWO')).toMatchObject({ stories: null });
    expect(page.read('TWO').read).toContain('ONE');
  });
});

describe('what is told of the story that is read', () => {
  const head = `<title>Story ONE</title><meta property="article:published_time" content="2024-11-26">
<link rel="canonical" href="/one">`;
  const dated = (name: string, day: string) =>
    story(name, { head: `<h1>Story ${name}</h1><time datetime="${day}"></time>` });

  it('is its own day and its headline', () => {
    const page = pageOf(story('ONE') + dated('TWO', '2019-07-30'), { head });
    expect(page.read('ONE')).toMatchObject({
      title: 'Story ONE',
      published: '2024-11-26',
      url: 'https://post.example/one',
    });
    expect(page.read('TWO')).toMatchObject({ title: 'Story TWO', published: '2019-07-30', url: null });
  });

  it('is never the day of another', () => {
    const page = pageOf(story('ONE') + story('TWO'), { head });
    expect(page.read('TWO').published).toBeNull();
  });

  it('is its own day before that of the page, whose title alone may have gone on', () => {
    const page = pageOf(story('ONE') + dated('TWO', '2019-07-30'), {
      head: head.replace('Story ONE', 'Story TWO'),
    });
    expect(page.read('TWO')).toMatchObject({ title: 'Story TWO', published: '2019-07-30' });
  });

  it('is the address that the site has gone on to', () => {
    const page = pageOf(story('ONE') + story('TWO'), {
      head,
      address: 'https://post.example/2019/07/31/two?from=scroll',
    });
    expect(page.read('TWO')).toMatchObject({
      url: 'https://post.example/2019/07/31/two?from=scroll',
      published: '2019-07-31',
    });
  });

  it('is the address that its headline leads to where the site has not gone on', () => {
    const linked = story('TWO', { head: '<h1><a href="/two">Story TWO</a></h1>' });
    expect(pageOf(story('ONE') + linked, { head }).read('TWO').url).toBe('https://post.example/two');
  });
});
