import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createKnowledge } from '../knowledge/create-knowledge.ts';
import type { ArticleClaim, VictimGroup } from '../model/claim.ts';
import { analyse } from './analyse.ts';

const knowledge = createKnowledge(
  JSON.parse(readFileSync(new URL('../../public/knowledge.json', import.meta.url), 'utf8')),
);

/** Whole articles in which two sides fight and a third tells of it; swapping the names may swap nothing else. */
const ARTICLES = [
  `Twelve #A fighters killed near Aleppo

At least 12 #A fighters were killed and 20 others wounded on Tuesday when #B fighters attacked their positions north of Aleppo in Syria, #S reported. Two of the dead were commanders.

The #B fighters lost seven men, including one officer, #S said. Three #B fighters were captured. No civilians were hurt.

In Idlib, #A shelling killed five civilians, among them two children, according to #S. A #B raid on Saraqib wounded nine more.`,
  `Clashes in the Hama countryside

#S said on Monday that the bodies of four #A fighters had been found in a well near Salamiyah in Syria. Dozens of #B fighters surrendered overnight.

#A gunmen executed two #B fighters in the square of Souran. Six #A militants and a #B commander died in the fighting that followed.

Both sides had put the toll higher: 30 dead #B fighters and some 15 wounded #A fighters. A family of six was killed by #B rockets.`,
];

const SIDES: readonly (readonly [name: string, group: VictimGroup])[] = [
  ['government', 'government'],
  ['rebel', 'opposition'],
  ['opposition', 'opposition'],
  ['SDF', 'sdf'],
  ['ISIS', 'isis'],
  ['Hezbollah', 'iran-backed'],
  ['Turkish', 'turkish'],
  ['Russian', 'russian'],
];
const SOURCES = [
  'SANA',
  'Enab Baladi',
  'the Syrian Observatory for Human Rights',
  'the White Helmets',
  'ANHA',
  'Al-Manar',
  'the Syrian Defense Ministry',
  'Sham News Network',
];

function claimsOf(template: string, a: string, b: string, source: string, published: string): ArticleClaim[] {
  const text = template.replaceAll('#A', a).replaceAll('#B', b).replaceAll('#S', source);
  const { relevant, claims } = analyse({ url: null, title: '', published, lang: 'en', text }, knowledge);
  expect(relevant, `${a} against ${b}, told by ${source}`).toBe(true);
  return claims;
}

/** A claim without the names that were put in. */
function shape(claim: ArticleClaim, a: VictimGroup, b: VictimGroup, source: string) {
  const { event, min, max, vague, words, victims, governorate, from, to, partOf } = claim;
  const bare = (name: string | null) => name?.toLowerCase().replace(/^the /, '') ?? null;
  return {
    ...{ event, min, max, vague, words, governorate, from, to, partOf },
    victims: victims === a ? 'A' : victims === b ? 'B' : victims,
    source: bare(claim.source) === bare(source) ? '#' : claim.source,
  };
}

const pairs = SIDES.flatMap(([a, groupA]) =>
  SIDES.filter(([, groupB]) => groupB !== groupA).map(([b, groupB]) => ({ a, b, groupA, groupB })),
);

describe.each(ARTICLES.map((template) => [template.split('\n')[0], template]))(
  'in “%s”',
  (_, template = '') => {
    const shapes = (pair: (typeof pairs)[number], source: string, day: string) =>
      claimsOf(template, pair.a, pair.b, source, day).map((claim) =>
        shape(claim, pair.groupA, pair.groupB, source),
      );
    const [first] = pairs;
    const model = first ? shapes(first, 'SANA', '2017-05-10') : [];

    it('both sides have claims, and the source is named', () => {
      expect(model.filter(({ victims }) => victims === 'A').length).toBeGreaterThanOrEqual(3);
      expect(model.filter(({ victims }) => victims === 'B').length).toBeGreaterThanOrEqual(3);
      expect(model.filter(({ source }) => source === '#').length).toBeGreaterThanOrEqual(1);
    });

    it.each(pairs)('$a against $b is read like any other fight', (pair) => {
      expect(shapes(pair, 'SANA', '2017-05-10')).toEqual(model);
    });

    it.each(SOURCES)('%s is believed as little and as much as any other', (source) => {
      for (const pair of pairs.slice(0, 8)) expect(shapes(pair, source, '2017-05-10')).toEqual(model);
    });
  },
);

describe('who did it changes nothing', () => {
  const ATTACKS = ['air strikes', 'shelling', 'rockets', 'snipers', 'a drone strike'];

  it.each(ATTACKS)('%s', (weapon) => {
    const read = ([attacker]: (typeof SIDES)[number]) => {
      const means = weapon.startsWith('a ') ? `a ${attacker} ${weapon.slice(2)}` : `${attacker} ${weapon}`;
      const text = `Syria: the clinic of Saraqib in Idlib was hit on Tuesday. Nine people, two of them nurses, were killed by ${means}. Another 14 residents were wounded. It was not the first time that ${means} killed dozens of villagers.`;
      return claimsOf(text, '', '', '', '2017-05-10').map((claim) => shape(claim, 'mixed', 'mixed', ''));
    };
    const model = read(['unidentified', 'unknown']);
    expect(model.map(({ event, victims }) => `${event} ${victims}`)).toEqual([
      'killed unknown',
      'killed civilian',
      'wounded civilian',
      'killed civilian',
    ]);
    for (const side of SIDES) expect(read(side)).toEqual(model);
  });
});

describe('after the change of government', () => {
  // Those called rebels before are then read as the new government’s forces: the two are one side.
  const sides = pairs.filter(({ groupA, groupB }) => groupA !== 'opposition' && groupB !== 'opposition');

  it.each(ARTICLES.map((template) => [template.split('\n')[0], template]))(
    '“%s” is read alike',
    (_, template = '') => {
      const [model, ...others] = sides.map(({ a, b, groupA, groupB }) =>
        claimsOf(template, a, b, 'SANA', '2025-05-13').map((claim) => shape(claim, groupA, groupB, 'SANA')),
      );
      expect(model?.length).toBeGreaterThan(0);
      for (const other of others) expect(other).toEqual(model);
    },
  );
});
