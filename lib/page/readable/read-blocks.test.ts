import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

const STORY =
  '<p>Two shells fell on the old market of Sarmin at noon, residents told this paper on Monday.</p>'.repeat(
    3,
  );

/** What was read of a part in the middle of a story. */
function read(part: string): string[] {
  const { document } = parseHTML(`<body><main><h1>Shelling</h1>${STORY}${part}${STORY}</main></body>`);
  return readArticle(document as unknown as Document)
    .text.split('\n')
    .slice(4, -3);
}

describe('raised marks', () => {
  it.each([
    ['killed 14<sup>2</sup> civilians', 'killed 14 civilians'],
    ['killed 14<sup><a href="#n">2</a></sup> civilians', 'killed 14 civilians'],
    ['killed 3<sup title="note">[1]</sup> rescuers', 'killed 3 rescuers'],
    ['killed 3<sup> (b) </sup>rescuers', 'killed 3rescuers'],
    ['killed 27<sup>1,2</sup> fighters', 'killed 27 fighters'],
    ['killed 27<sup>[3]–[5]</sup> fighters', 'killed 27 fighters'],
    ['killed 27<sup>**</sup> fighters', 'killed 27 fighters'],
    ['قتل 14<sup>٢</sup> مدنيا', 'قتل 14 مدنيا'],
  ])('of notes are not read: %s', (html, text) => expect(read(`<p>${html}</p>`)).toEqual([text]));

  it.each([
    ['on the 1<sup>st</sup> of May', 'on the 1st of May'],
    ['the 72<sup>nd</sup> brigade', 'the 72nd brigade'],
    ['the 5<sup>th</sup>', 'the 5th'],
  ])('of order are: %s', (html, text) => expect(read(`<p>${html}</p>`)).toEqual([text]));
});

describe('a block that points elsewhere', () => {
  const title = 'Israeli strike on Damascus kills 15';
  it.each([
    `<p>Also read: <a href="/x">${title}</a></p>`,
    `<p><strong>READ ALSO</strong> <a href="/x">${title}</a></p>`,
    `<p><strong>READ ALSO:</strong><br><a href="/x">${title}</a>.</p>`,
    `<p><em>More » <a href="/x">${title}</a></em></p>`,
    `<p>Related – <a href="/x">${title}</a> | <a href="/y">${title}</a></p>`,
    `<div>ЧИТАЙТЕ ТАКЖЕ <a href="/x"><b>${title}</b></a></div>`,
    `<p>اقرأ أيضاً: <a href="/x">غارة إسرائيلية على دمشق تقتل خمسة عشر</a></p>`,
    `<h4>Read more: <a href="/x">${title}</a></h4>`,
    `<p>Read also <a href="/x">${title}</a></p>`,
    `<p><strong>Read more</strong><a href="/x"><strong>${title}</strong></a></p>`,
    `<p>Related stories <a href="/x">${title}</a></p>`,
    `<div><b>You may also like</b> <a href="/x">${title}</a></div>`,
    `<p>شاهد أيضا <a href="/x">غارة إسرائيلية على دمشق تقتل خمسة عشر</a></p>`,
    `<p>إقرأ المزيد <a href="/x">غارة إسرائيلية على دمشق تقتل خمسة عشر</a></p>`,
    `<p>مواضيع ذات صلة <a href="/x">غارة إسرائيلية على دمشق تقتل خمسة عشر</a></p>`,
  ])('is a short label and a link: %s', (html) => expect(read(html)).toEqual([]));

  it.each([
    [`<p>This paper told of it: <a href="/x">${title}</a>, it said.</p>`],
    [`<p>The monitor said on Monday that <a href="/x">the strike had killed fifteen soldiers</a></p>`],
    [`<p>The toll of the strike is at the end of <a href="/x">the statement by the army</a>.</p>`],
    [`<p>The army named those who were killed in it: <a href="/x">the statement by the army</a></p>`],
    [`<p>HTS said in <a href="/x">a statement to the news agencies</a></p>`],
    [`<p>Place: <a href="/x">Sarmin</a></p>`],
    [`<p>Related to them <a href="/x">by marriage is the mayor of Sarmin</a></p>`],
    [`<p>Also killed <a href="/x">were two children and a nurse</a></p>`],
    [`<p>Read also <a href="/x">Sarmin: a town</a></p>`],
    [`<p>More <a href="/x">strikes on the towns of Idlib</a> are to come, the army said.</p>`],
    [`<p>شاهد الناس <a href="/x">غارة إسرائيلية على دمشق تقتل خمسة عشر</a></p>`],
    [`<ul><li>${title}</li><li>Dead: <a href="/x">three men and a woman of Sarmin</a></li></ul>`],
  ])('is no sentence, nor an entry: %s', (html) => {
    const { document } = parseHTML(html);
    expect(read(html).join('')).toBe((document as unknown as Document).documentElement.textContent);
  });
});

describe('a caption in a link', () => {
  const caption = 'Rescuers carry a man out of a cellar in Sarmin, where two shells fell.';
  const figure = (href: string) =>
    `<figure><a href="${href}"><img alt=""><figcaption>${caption}</figcaption></a></figure>`;

  it.each(['/img/1.jpg', 'https://cdn.example/a/1.JPEG?w=1200', '/wp-content/uploads/1.webp#lightbox'])(
    'to the picture is read: %s',
    (href) => {
      expect(read(figure(href))).toEqual([caption]);
      expect(read(`<div>${figure(href).repeat(2)}</div>`)).toEqual([caption, caption]);
      expect(read(`<p><a href="${href}">${caption}</a></p>`)).toEqual([caption]);
    },
  );

  it.each(['/news/1', '/news/jpg', '/news/1.html', '/show?picture=1.jpg'])('to a page is not: %s', (href) =>
    expect(read(figure(href))).toEqual([]),
  );
});

describe('notes in paragraphs', () => {
  const marked = '<p>The army said that 34 people were killed there.<a href="#_edn1">[1]</a></p>';
  const plainly = '<p>The army said that 34 people were killed there.[1] A monitor counted 40.[2]</p>';
  const bare = [1, 2, 3].map(
    (at) => `<p>[${at}] “Clashes kill ${at} fighters,” The Post, 1 August 2023.</p>`,
  );
  const back = [1, 2, 3].map(
    (at) => `<p><a href="#_ednref${at}">[${at}]</a> “Clashes kill ${at} fighters,” The Post, 2023.</p>`,
  );
  const linked = '<p>[2] <a href="https://post.example/2">https://post.example/2</a></p>';
  const dotted = back.map((note) => note.replace(/\[(\d)\]/, '$1.'));
  const inParts = back.map((note) => `<div id="n">${note}</div>`);
  const killed = 'The army said that 34 people were killed there.';

  it.each([
    ['that lead back', marked + back.join('')],
    ['with numbers alone', marked + bare.join('')],
    ['with points', marked + dotted.join('')],
    ['in parts of their own', marked + inParts.join('')],
    ['one of which is but a link', marked + bare[0] + linked + bare[2]],
    ['below a line, one missing', `${marked}<hr>${back[0]}${back[1]}${back[2]?.replaceAll('3', '5')}`],
    ['with a raised mark in the text', `<p>${killed}<sup>1</sup></p>${bare.join('')}`],
  ])('are not read: %s', (_, html) => expect(read(html)).toEqual([killed]));

  it('are not read where the text has their numbers without links', () =>
    expect(read(plainly + bare.join(''))).toEqual([`${killed}[1] A monitor counted 40.[2]`]));

  it.each([
    ['one alone', marked + bare[0], 2],
    ['paragraphs of a judgment', bare.join('') + marked, 4],
    [
      'the points that matter most',
      `${marked}<p>1. Clashes killed 2.[1]</p><p>2. Clashes killed 3.[2]</p>`,
      3,
    ],
    ['what an editor adds', `${marked}<p>[1 man was killed.]</p><p>[2 men were wounded.]</p>`, 3],
    [
      'paragraphs of a judgment below its contents',
      `<div><a href="#a">1. مقدمة عامة</a> and the rest</div>${bare.join('')}`,
      4,
    ],
    ['years', `${marked}<p>[2012] Clashes killed 2.</p><p>[2013] Clashes killed 3.</p>`, 3],
    ['numbers', `${marked}<p>1 man was killed.</p><p>2 men were wounded.</p>`, 3],
    [
      'points with a mark',
      `${marked}<p>1. Two fell.<a href="#n1">1</a></p><p>2. One fell.<a href="#n2">2</a></p>`,
      3,
    ],
    ['what does not rise', marked + bare[0] + bare[0], 3],
    ['parted from the first', `${marked}${bare[0]}<p>Clashes killed 2.</p>${bare[1]}`, 4],
  ])('are none where they are %s', (_, html, count) => expect(read(html)).toHaveLength(count));
});

describe('a heading', () => {
  const title = 'Israeli strike on Damascus kills 15';
  const teaser = `<li><h4><a href="/x">${title}</a></h4><p>It was the third one in two weeks on the city.</p></li>`;

  it.each([
    ['links around blocks', `<div><a href="/x"><p>${title}</p></a></div>`.repeat(3)],
    ['teasers in a list', `<ul>${teaser.repeat(3)}</ul>`],
    ['teasers in cells', `<div><ul>${teaser}</ul></div><div><ul>${teaser}</ul></div>`],
    ['a list of links', `<ul><li><a href="/x">${title}</a></li></ul>`],
  ])('over nothing but %s is not read', (_, html) =>
    expect(read(`<div><h3>Latest from Sarmin</h3>${html}</div>`)).toEqual([]),
  );

  it.each([
    ['a credit', '<div class="media"><div class="media__copyright">© Agency</div></div>'],
    ['a button', '<div><button>Share</button></div>'],
    ['a picture', '<div><a href="/x"><img alt=""></a></div>'],
    ['its mark', '<div><sup><a href="#n">1</a></sup></div>'],
  ])('beside nothing but %s is', (_, html) => {
    const subtitle = 'Shells fell until noon';
    expect(read(`<div>${html}<h3>${subtitle}</h3></div>`)).toEqual([subtitle]);
  });
});
