import { describe, expect, it } from 'vitest';
import type { ArticleClaim } from '../../lib/model/claim.ts';
import type { Mention } from '../../lib/model/mention.ts';
import { resultsByGroup } from './by-group.ts';
import { errorLines } from './errors.ts';
import { figuresOf } from './figures.ts';
import type { GoldArticle } from './gold.ts';
import { countLinked } from './link-units.ts';
import { besideMarks, isBelow } from './marks.ts';
import { parseGold } from './parse-gold.ts';
import { ratesOf } from './rates.ts';
import { sourceComparer } from './same-source.ts';
import { scoreArticle } from './score-article.ts';

const sameSource = sourceComparer(new URL('../../tests/eval/same-sources.json', import.meta.url));

const ARTICLE = article(`{P:Homs|Homs} and {P:Hama|Hama} were quiet, {O|Syria} too.

{C1|Two {G|rebels} were killed} and {C2|nine civilians wounded} near {U:hcp|Homs Central Police}, SOHR said.`);

function article(body: string): GoldArticle {
  const parsed = parseGold(
    'test',
    `url: own:test
outlet: manner of a wire
title: A test
published: 2016-08-21
lang: en
relevant: yes
===
${body}
===
C1 {"event":"killed","min":2,"max":2,"vague":false,"victims":"opposition","source":"SOHR","where":"Homs","when":"2016-08-21"}
C2 {"event":"wounded","min":9,"max":9,"vague":false,"victims":"civilian","source":"SOHR","where":null,"when":null}
`,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.article;
}

/** A mention of the words where they first stand. */
function mention(kind: 'place' | 'unit', text: string, more: object = {}): Mention {
  const start = ARTICLE.text.indexOf(text);
  const rest = { governorate: text, lat: null, lon: null };
  const same = {
    start,
    end: start + text.length,
    text,
    id: text,
    name: text,
    rule: 'test:rule',
    alternatives: [],
  };
  return (kind === 'place' ? { kind, ...same, ...rest, ...more } : { kind, ...same, ...more }) as Mention;
}

function claim(text: string, more: Partial<ArticleClaim>): ArticleClaim {
  const start = ARTICLE.text.indexOf(text);
  return {
    ...{ start, end: start + text.length, text, event: 'killed', min: 2, max: 2, vague: false, words: 'two' },
    ...{
      victims: 'opposition',
      source: 'the Syrian Observatory',
      root: null,
      from: '2016-08-21',
      to: '2016-08-21',
    },
    ...{ place: null, governorate: 'Homs', partOf: null, rules: ['event:test', 'victims:test'] },
    ...more,
  };
}

function scored(mentions: Mention[], claims: ArticleClaim[]) {
  const analysis = { relevant: true, score: 1, skipped: null, lang: 'en', mentions, claims };
  return [scoreArticle(ARTICLE, analysis, sameSource)];
}

const KILLED = claim('Two rebels were killed', {});
const WOUNDED = claim('nine civilians wounded', {
  ...{ event: 'wounded', min: 9, max: 9, victims: 'civilian', source: 'SOHR', governorate: null },
});
const ALL = [mention('place', 'Homs'), mention('place', 'Hama'), mention('unit', 'Homs Central Police')];

describe('scoring', () => {
  it('gives full marks to an analysis that finds what a person marked', () => {
    const figures = figuresOf(scored(ALL, [KILLED, WOUNDED]));
    for (const named of Object.values(figures))
      for (const [name, figure] of Object.entries(named)) expect([name, figure]).toEqual([name, 100]);
    expect(errorLines(scored(ALL, [KILLED, WOUNDED]))).toEqual([]);
  });

  it('counts what is missed, and what is found and is none', () => {
    const { places, claims } = figuresOf(
      scored([mention('place', 'Homs'), mention('place', 'quiet'), mention('place', 'Syria')], [KILLED]),
    );
    expect(places).toMatchObject({ precision: 50, recall: 50, f1: 50 });
    expect(claims).toMatchObject({ precision: 100, recall: 50 });
  });

  it('lets a place inside a marked unit, and a second piece of a marked name, pass', () => {
    const inUnit = { ...mention('place', 'Homs'), start: ARTICLE.text.indexOf('Homs Central'), end: 0 };
    inUnit.end = inUnit.start + 'Homs'.length;
    const police = mention('unit', 'Police');
    const { places, units } = figuresOf(scored([...ALL, inUnit, police], []));
    expect(places).toMatchObject({ precision: 100, recall: 100 });
    expect(units).toMatchObject({ precision: 100, recall: 100 });
  });

  it('pairs a claim with the one that fits best, not with the first that touches it', () => {
    const wide = claim(ARTICLE.text.slice(ARTICLE.text.indexOf('Two')), {
      min: 9,
      max: 9,
      victims: 'civilian',
    });
    const [outcome] = scored(ALL, [wide, KILLED]);
    expect(outcome?.claims.hits.map(({ found }) => found)).toEqual([KILLED]);
    expect(outcome?.claims.falseAlarms).toEqual([wide]);
  });

  it('needs event, count and victims for a whole claim', () => {
    const figures = figuresOf(scored(ALL, [{ ...KILLED, victims: 'unknown' }, WOUNDED]));
    expect(figures.claims).toMatchObject({ f1: 100, count: 100, victims: 50, whole: 50 });
  });

  it('compares a field only where there is something to compare', () => {
    const [outcome] = scored(ALL, [KILLED, WOUNDED]);
    expect(outcome?.claims.hits.map(({ right }) => right.governorate)).toContain(null);
  });

  it('lists each error with its line, what it is and the rules that made it', () => {
    const lines = errorLines(
      scored(
        [mention('place', 'quiet'), mention('place', 'Homs', { governorate: 'Hama' })],
        [{ ...KILLED, victims: 'isis' }],
      ),
    ).join('\n');
    expect(lines).toContain('Places missed (1)\n  test.gold:8  …Homs and [Hama] were quiet');
    expect(lines).toContain('[quiet], Syria too');
    expect(lines).toContain('taken for quiet by test:rule');
    expect(lines).toContain(
      'is in Homs, was put in Hama by test:rule'.replace(' by', '\n    taken for Homs by'),
    );
    expect(lines).toContain('test.gold:10');
    expect(lines).toContain('victims: is opposition, read as isis\n    by event:test, victims:test');
    expect(lines).toContain('is wounded 9 civilian');
  });
});

describe('results by group', () => {
  it('show which group is read worse', () => {
    const rows = resultsByGroup(scored(ALL, [{ ...KILLED, victims: 'civilian' }, WOUNDED]));
    expect(rows).toEqual([
      { group: 'opposition', claims: 1, found: 100, count: 100, victims: 0, said: 0, rightlySaid: null },
      { group: 'civilian', claims: 1, found: 100, count: 100, victims: 100, said: 2, rightlySaid: 50 },
    ]);
  });
});

describe('error rates for readers', () => {
  it('are counts of what was looked at and what was wrong', () => {
    expect(ratesOf(scored([mention('place', 'Homs'), mention('place', 'quiet')], [KILLED]))).toMatchObject({
      articles: 1,
      words: 21,
      places: { annotated: 2, missed: 1, found: 2, wrong: 1 },
      units: { annotated: 1, missed: 1, found: 0, wrong: 0 },
      claims: { annotated: 2, missed: 1, found: 1, wrong: 0 },
      fields: { source: { right: 1, of: 1 } },
      groups: [
        { group: 'opposition', claims: 1, found: 1 },
        { group: 'civilian', claims: 1, found: 0 },
      ],
    });
  });
});

describe('links of units', () => {
  it('give each organisation one row, and each row to one organisation', () => {
    const of = (organisation: string, id: string | null) => ({ organisation, id });
    expect(countLinked([of('hts', 'A1'), of('hts', 'A1'), of('hts', 'A2'), of('jfs', 'A1')])).toBe(2);
    expect(countLinked([of('hts', 'A1'), of('jfs', 'A1'), of('jfs', 'A2'), of('jfs', null)])).toBe(2);
  });
});

describe('one counter in two wordings', () => {
  it.each([
    ['SOHR', 'the Britain-based Syrian Observatory for Human Rights', true],
    ['the Syrian Ministry of Defense', "Syria's Defence Ministry", true],
    ['White Helmets', 'the Syrian Civil Defence', true],
    ['a military source', 'military source', true],
    ['Capt. Ammar al-Wawi', 'Ammar al-Wawi', true],
    ['SOHR', 'SNHR', false],
    ['SOHR', null, false],
    [null, 'a doctor', false],
    ['the', 'the', false],
    [null, null, true],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameSource(a, b)).toBe(same);
    expect(sameSource(b, a)).toBe(same);
  });
});

describe('marks', () => {
  const marks = (held: number) =>
    JSON.stringify({ note: '', marks: { places: { recall: { goal: 99, held } } } });
  const figures = { places: { recall: 96.4, precision: 90 } };

  it.each([
    [96.4, false],
    [96.5, true],
  ])('held at %d are lost: %s', (held, lost) => {
    const [recall, precision] = besideMarks(figures, marks(held)).map(isBelow);
    expect(recall).toBe(lost);
    expect(precision).toBe(false);
  });

  it('are lost when the figure can no longer be computed', () => {
    expect(besideMarks({ places: { recall: null } }, marks(1)).some(isBelow)).toBe(true);
  });

  it('of figures that do not exist are refused', () => {
    expect(() => besideMarks({ places: {} }, marks(1))).toThrow('no figure “places recall”');
  });
});
