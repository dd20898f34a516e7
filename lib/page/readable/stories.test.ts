import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';
import { markupLayout } from './layout.ts';
import { PageMemory } from './page-memory.ts';

const words = 'Two shells fell on the old market of the town before noon, residents said by telephone.';
const story = (name: string, { head = `<h1>Story ${name}</h1>`, times = 6 } = {}) =>
  `<article id="${name}">${head}${`<p>${name}: ${words}</p>`.repeat(times)}</article>`;

/** A page that the reader scrolls: what is read where the reader is at these stories. */
function pageOf(
  body: string,
  { head = '<title>Story ONE</title>', address = 'https://post.example/one' } = {},
) {
  const { document } = parseHTML(`<html lang="en"><head>${head}</head><body>${body}</body></html>`);
  Object.assign(document, { location: new URL(address) });
  const memory = new PageMemory();
  return {
    document: document as unknown as Document,
    /** Another head, at another address. */
    tell(now: string, address: string) {
      document.head.innerHTML = now;
      Object.assign(document, { location: new URL(address) });
    },
    read(...at: string[]) {
      memory.forget(); // nobody tells it what changes
      const layout = { ...markupLayout, awayFrom: ({ id }: Element) => (at.includes(id) ? 0 : null) };
      const { map, regions, shadows, ...article } = readArticle(document as unknown as Document, {
        layout,
        memory,
      });
      const read = [...new Set(article.text.match(/\b[A-Z]{3,}\b/g) ?? [])].join(' ');
      return { ...article, read, stories: memory.story.stories?.all.map(({ id }) => id) ?? null };
    },
  };
}

describe('the story of several that is read', () => {
  const three = () => pageOf(`<main>${['ONE', 'TWO', 'THREE'].map((name) => story(name)).join('')}</main>`);

  it('is the one of the page’s title until the reader is at another', () => {
    const page = three();
    expect(page.read()).toMatchObject({ read: 'ONE', stories: ['ONE', 'TWO', 'THREE'] });
    expect(page.read('TWO').read).toBe('TWO');
    expect(page.read('ONE').read).toBe('ONE');
  });

  it('is the one before where nobody knows, as in a frame', () => {
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
    expect(page.read().read).toBe('TWO');
    // Some sites go on only when the next story has come to the top.
    expect(page.read('ONE').read).toBe('ONE');
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

describe('the story of several that is read, where the page changes,', () => {
  const named = (page: ReturnType<typeof pageOf>, id: string) => page.document.querySelector(`#${id}`);

  it('is the one before where another one is drawn anew', () => {
    const page = pageOf(story('ONE') + story('TWO'));
    page.read('TWO');
    const one = named(page, 'ONE');
    one?.replaceWith(one.cloneNode(true));
    expect(page.read('TWO').read).toBe('TWO');
    expect(page.read('ONE').read).toBe('ONE');
  });

  it('is one of those that are left where the page drops those far above', () => {
    const page = pageOf(['ONE', 'TWO', 'THREE'].map((name) => story(name)).join(''));
    page.read('TWO');
    named(page, 'ONE')?.remove();
    expect(page.read('THREE')).toMatchObject({ read: 'THREE', title: 'Story THREE', url: null });
    expect(page.read()).toMatchObject({ read: 'THREE', stories: ['TWO', 'THREE'] });
    named(page, 'TWO')?.remove();
    expect(page.read('THREE')).toMatchObject({ read: 'THREE', title: 'Story THREE' });
  });

  it('is known by the headline that was the only one, whatever the page is called', () => {
    const page = pageOf(story('ONE'), { head: '<title>All of it in six charts</title>' });
    expect(page.read()).toMatchObject({ read: 'ONE', stories: null });
    named(page, 'ONE')?.insertAdjacentHTML('afterend', story('TWO'));
    expect(page.read()).toMatchObject({ read: 'ONE', title: 'All of it in six charts' });
    expect(page.read('TWO')).toMatchObject({ read: 'TWO', title: 'Story TWO' });
  });

  it('is the first still where the headline of the next has more of the page’s title', () => {
    const page = pageOf(story('ONE', { head: '<h1>Shells on Sarmin, army says</h1>' }), {
      head: '<title>Army shells Sarmin</title>',
    });
    page.read();
    named(page, 'ONE')?.insertAdjacentHTML('afterend', story('TWO', { head: '<h1>Army shells Atarib</h1>' }));
    expect(page.read()).toMatchObject({ read: 'ONE', title: 'Army shells Sarmin' });
  });

  it('may have a label above its headline that leads to others', () => {
    const labelled = story('TWO', { head: '<h4><a href="/syria">Syria</a></h4><h1>Story TWO</h1>' });
    expect(pageOf(story('ONE') + labelled).read('TWO').read).toBe('TWO');
  });

  it('is another page’s where the site has gone on to that', () => {
    const page = pageOf(story('ONE') + story('TWO'));
    page.read('TWO');
    page.document.body.innerHTML = story('THREE');
    page.tell('<title>Story THREE</title>', 'https://post.example/three');
    expect(page.read()).toMatchObject({ read: 'THREE', stories: null, url: 'https://post.example/three' });
  });
});

describe('what is told of the story that is read', () => {
  const head = `<title>Story ONE</title><meta property="article:published_time" content="2024-11-26">
<link rel="canonical" href="/one">`;
  const ONE = { title: 'Story ONE', published: '2024-11-26', url: 'https://post.example/one' };
  const dated = (name: string, times: string) => story(name, { head: `<h1>Story ${name}</h1>${times}` });
  const time = (day: string, more = '') => `<time datetime="${day}"${more}></time>`;

  it('is its own day and its headline', () => {
    const page = pageOf(story('ONE') + dated('TWO', time('2019-07-30')), { head });
    expect(page.read('ONE')).toMatchObject(ONE);
    expect(page.read('TWO')).toMatchObject({ title: 'Story TWO', published: '2019-07-30', url: null });
    expect(page.read('ONE')).toMatchObject(ONE);
  });

  it.each([
    [
      'in its prose',
      `<p>The war began on ${time('2011-03-15')} in Daraa, where those had been arrested who wrote on a wall.</p>`,
    ],
    ['of a renewal', time('2024-12-24', ' class="updated"')],
    ['of another one', `<aside>${time('2001-01-01')}</aside><ul><li>${time('2002-02-02')}</li></ul>`],
  ])('is never a day %s', (_, other) => {
    const byline = `<p>By our desk in Beirut, ${time('2019-07-30')}</p>`;
    const page = pageOf(dated('ONE', other) + dated('TWO', other + byline), { head });
    expect(page.read()).toMatchObject(ONE);
    expect(page.read('TWO').published).toBe('2019-07-30');
  });

  it('is never the day or the address of the first, which the page tells still', () => {
    const page = pageOf(story('ONE') + story('TWO'), { head, address: 'https://post.example/amp/one' });
    expect(page.read()).toMatchObject(ONE);
    expect(page.read('TWO')).toMatchObject({ published: null, url: null });
    page.tell(head.replace('Story ONE', 'Story TWO'), 'https://post.example/amp/one');
    expect(page.read('TWO')).toMatchObject({ title: 'Story TWO', published: null, url: null });
    expect(page.read('ONE')).toMatchObject(ONE);
  });

  it('is its own day where the site may have gone on to it in part before it was first read', () => {
    const page = pageOf(story('ONE') + dated('TWO', time('2019-07-30')), {
      head: head.replace('Story ONE', 'Story TWO'),
    });
    expect(page.read('TWO')).toMatchObject({ title: 'Story TWO', published: '2019-07-30' });
  });

  it('is what the page told of it when it stood alone', () => {
    const page = pageOf(dated('ONE', time('2019-07-30')), { head });
    expect(page.read()).toMatchObject(ONE);
    page.document.body.insertAdjacentHTML('beforeend', story('TWO'));
    expect(page.read('ONE')).toMatchObject(ONE);
  });

  it('is what the page tells when it has gone on', () => {
    const page = pageOf(story('ONE') + story('TWO'), { head });
    page.read();
    page.tell(
      '<title>Story TWO</title><meta property="article:published_time" content="2019-07-31"><link rel="canonical" href="/two">',
      'https://post.example/two?from=scroll',
    );
    expect(page.read('TWO')).toMatchObject({ published: '2019-07-31', url: 'https://post.example/two' });
    expect(page.read('ONE')).toMatchObject(ONE);
  });

  it('is the address alone that the site has gone on to, and the day in it', () => {
    const page = pageOf(story('ONE') + story('TWO'), { head });
    page.read();
    page.tell(head, 'https://post.example/2019/07/31/two');
    expect(page.read('TWO')).toMatchObject({
      title: 'Story TWO',
      url: 'https://post.example/2019/07/31/two',
      published: '2019-07-31',
    });
  });

  it('is the address that its headline leads to where the site has not gone on', () => {
    const linked = story('TWO', { head: '<h1><a href="/two">Story TWO</a></h1>' });
    expect(pageOf(story('ONE') + linked, { head }).read('TWO').url).toBe('https://post.example/two');
  });
});
