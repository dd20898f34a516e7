import { describe, expect, it } from 'vitest';
import type { Analysis, Article } from '../../model/article.ts';
import type { ArticleClaim } from '../../model/claim.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { Mention } from '../../model/mention.ts';
import type { Place } from '../../model/place.ts';
import { articleToReport } from './article-to-report.ts';

const NEIRAB: Place = {
  id: 'V4',
  name: 'Neirab',
  nameAr: null,
  aliases: [],
  kind: 'village',
  governorate: 'Idlib',
  district: null,
  subdistrict: null,
  lat: 35.9,
  lon: 36.7,
  precision: 'point',
  population: null,
  country: null,
};

const knowledge = {
  place: (id: string) => (id === 'V4' ? NEIRAB : null),
  outletOfUrl: (url: string) => (url.includes('courier') ? { id: 'courier', name: 'Town Courier' } : null),
} as unknown as Knowledge;

const ARTICLE: Article = {
  url: 'https://courier.example/raid-on-neirab.html',
  title: 'Raid on Neirab',
  published: '2019-05-04',
  lang: 'en',
  text: 'A raid.',
};

function claim(more: Partial<ArticleClaim> = {}): ArticleClaim {
  return {
    start: 0,
    end: 1,
    text: 'x',
    event: 'killed',
    min: 12,
    max: 12,
    vague: false,
    words: '12',
    victims: 'government',
    source: null,
    root: null,
    from: '2019-05-03',
    to: '2019-05-03',
    place: 'V4',
    governorate: 'Idlib',
    partOf: null,
    rules: [],
    ...more,
  };
}

function place(name: string, id: string | null): Mention {
  return {
    kind: 'place',
    start: 0,
    end: 1,
    text: name,
    id,
    name,
    governorate: 'Idlib',
    lat: null,
    lon: null,
    rule: '',
    alternatives: [],
  };
}

function reportOf(claims: ArticleClaim[], mentions: Mention[] = [], article: Partial<Article> = {}) {
  const analysis: Analysis = { relevant: true, score: 1, skipped: null, lang: 'en', mentions, claims };
  return articleToReport({ ...ARTICLE, ...article }, analysis, knowledge);
}

describe('articleToReport', () => {
  it('keeps a figure that headline and body repeat once, with the source that the body names', () => {
    const { claims } = reportOf([
      claim(),
      claim({ source: 'SOHR', root: 'sohr' }),
      claim({ min: 3, max: 3 }),
    ]);
    expect(claims.map(({ min, root }) => [min, root])).toEqual([
      [12, 'sohr'],
      [3, null],
    ]);
  });

  it.each([
    ['three', 'three children were hurt', 'three children'],
    [
      'more than 35',
      'more than 35 government soldiers, including officers, were killed',
      'more than 35 government soldiers',
    ],
    ['over half a dozen', 'killed over half a dozen', 'over half a dozen'],
    ['six', 'Six of the men who had held the hill gave up', 'six of the men'],
    ['ten', 'ten of the old fort garrison soldiers died', 'ten'],
    ['12', 'x', '12'],
  ])('keeps the noun of a short count: %s of “%s”', (words, text, kept) => {
    expect(reportOf([claim({ words, text })]).claims[0]?.words).toBe(kept);
  });

  it('keeps parts tied to their total when repeats go', () => {
    const { claims } = reportOf([claim(), claim(), claim({ min: 3, max: 3, partOf: 1 })]);
    expect(claims.map(({ partOf }) => partOf)).toEqual([null, 0]);
  });

  it('puts the places of figures first, then the oftener named, each once', () => {
    const mentions = [
      place('Sarmin', 'V9'),
      place('Sarmin', 'V9'),
      place('Old Mill', null),
      place('Neirab', 'V4'),
    ];
    expect(reportOf([claim()], mentions).places).toEqual([
      { name: 'Neirab', id: 'V4', governorate: 'Idlib' },
      { name: 'Sarmin', id: 'V9', governorate: 'Idlib' },
      { name: 'Old Mill', id: null, governorate: 'Idlib' },
    ]);
  });

  it('composes its summary from the facts', () => {
    const told = [
      claim({ min: 24, max: null, vague: true, words: 'dozens' }),
      claim({ event: 'wounded', min: null, max: 20, source: 'SOHR' }),
    ];
    expect(reportOf(told, [place('Neirab', 'V4')]).summary).toBe(
      'Places: Neirab (Idlib). Figures: “dozens” killed (government); up to 20 wounded (government), says SOHR.',
    );
    expect(reportOf([]).summary).toBe('Town Courier: no place, actor or figure found.');
  });

  it('never writes a summary longer than those of the bundled records', () => {
    const many = Array.from({ length: 9 }, (_, n) =>
      place(`Upper Village of the Valley Number ${n}`, `V${n + 10}`),
    );
    const long = Array.from({ length: 9 }, (_, n) =>
      claim({ min: n, source: 'the office of the governor of the province' }),
    );
    expect(reportOf(long, many).summary.length).toBeLessThanOrEqual(350);
  });

  it('takes the days of recent figures, not of background', () => {
    const days = reportOf([
      claim(),
      claim({ from: '2013-08-21', to: '2013-08-21' }),
      claim({ from: null, to: null }),
    ]);
    expect([days.from, days.to]).toEqual(['2019-05-03', '2019-05-03']);
    expect(reportOf([claim({ from: null, to: null })])).toMatchObject({ from: null, to: null });
  });

  it.each<[string, Partial<Article>, object]>([
    ['a known outlet', {}, { outlet: { name: 'Town Courier', id: 'courier' }, dateBasis: 'stated' }],
    [
      'an unknown site',
      { url: 'https://www.other.example/a' },
      { outlet: { name: 'other.example', id: null } },
    ],
    ['no address', { url: null }, { url: null, outlet: { name: 'Unnamed source', id: null } }],
    ['no title', { title: ' ' }, { title: 'raid on neirab', titleBasis: 'url' }],
    ['no date', { published: null }, { published: null, dateBasis: 'unknown' }],
  ])('cites %s', (_, article, cited) => expect(reportOf([], [], article)).toMatchObject(cited));

  it('gives the same page the same id', () => {
    const again = reportOf([], [], {
      url: 'http://www.courier.example/raid-on-neirab.html#top',
      title: 'Corrected',
    });
    expect(again.id).toBe(reportOf([]).id);
  });
});
