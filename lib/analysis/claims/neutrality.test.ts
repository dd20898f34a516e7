import { describe, expect, it } from 'vitest';
import { claimsIn } from './test-world.ts';

/** The same sentence said of each side: only the victim group may change. */
const SIDES: readonly [who: string, group: string][] = [
  ['government', 'government'],
  ['regime', 'government'],
  ['opposition', 'opposition'],
  ['rebel', 'opposition'],
  ['ISIS', 'isis'],
  ['SDF', 'sdf'],
  ['Kurdish', 'sdf'],
  ['Hezbollah', 'iran-backed'],
  ['Iran-backed', 'iran-backed'],
  ['Turkish', 'turkish'],
  ['Russian', 'russian'],
  ['Israeli', 'israeli'],
  ['US', 'us'],
  ['Druze', 'other-armed'],
];

const SENTENCES = [
  'Twelve # fighters were killed in Idlib.',
  'Shelling killed at least 12 # fighters and wounded 20 others.',
  'Nine # fighters died, two of them commanders.',
  'The ministry said 30 # fighters had been neutralised.',
  'A # fighter was captured near Hama.',
  'Dozens of # fighters were martyred in the battle.',
  'The death of six # fighters was confirmed.',
  'Five # fighters are missing.',
  'Twelve # fighters were killed, as follows: – Nine # fighters in Hama. – Three # fighters in Homs.',
  'Raids killed 40 # fighters. They include nine # commanders and two # officers.',
  'Its own dead included two # commanders.',
  'Guns destroyed two trucks and more than 30 # fighters.',
  'Nine # fighters were laid to rest on Monday.',
  'Three # fighters fell captive near Hama.',
  'Two # fighters escaped with light wounds.',
  'Four # fighters were brought dead to the hospital.',
  'Pages on the web mourned nine # fighters.',
  'Contact was lost with nine # fighters near Hama.',
  'A patrol picked up nine # fighters.',
  'Six # fighters were killed in Hama and nine # commanders in Idlib.',
  'Nine # fighters, a spokesman told reporters on Monday, were killed.',
  'Nine # fighters were killed in Hama; a tenth was wounded.',
  'Three of the nine # fighters were killed.',
  'Nine # fighters lost their lives.',
  'Nine # fighters were rendered ineffective.',
  'Nine # fighters, four of them women, were killed.',
  'A # commander and two of his men were killed.',
  'A # fighter was killed and another wounded.',
  'The battle cost the # fighters 40 dead.',
  'Nine men, most of them members of # groups, were killed.',
  'Two foreigners from # militias were killed.',
  'Two Iraqis who had served in # forces were killed.',
];

describe('the same words for every side', () => {
  it.each(SENTENCES)('%s', (sentence) => {
    const shapes = SIDES.map(([who, group]) => {
      const claims = claimsIn(sentence.replace('#', who));
      expect(claims.map(({ victims }) => victims)).toEqual(claims.map(() => group));
      return claims.map(({ event, min, max, vague, words, partOf }) => ({
        event,
        min,
        max,
        vague,
        words,
        partOf,
      }));
    });
    expect(shapes[0]?.length).toBeGreaterThan(0);
    for (const shape of shapes) expect(shape).toEqual(shapes[0]);
  });

  it.each([
    'A raid on a # base near Homs left six dead.',
    'Gunmen ambushed a # convoy near Hama, killing three.',
    'The number of # fighters killed rose to 40.',
    'The # dead included 17 men and two commanders.',
    'He put the # losses at six fighters.',
    'Gunmen repelled an attack by the # side. Nine of the attackers were killed.',
    'A commander in the # ranks was killed.',
    'A commander of the # forces, Salim Haddad, was killed near Aleppo.',
    'Twelve # fighters and four civilians were killed; the toll was 16.',
    'The # side suffered losses. The blast killed two # commanders.',
  ])('whose they are is told alike: %s', (sentence) => {
    for (const [who, group] of SIDES) {
      if (who === 'Druze' && sentence.includes('base')) continue;
      expect([who, claimsIn(sentence.replaceAll('#', who)).map(({ victims }) => victims)[0]]).toEqual([
        who,
        group,
      ]);
    }
  });

  it.each(['killed', 'martyred', 'eliminated', 'slain'])(
    'people who were %s are dead, whoever tells',
    (word) => {
      for (const [who] of SIDES) {
        expect(claimsIn(`Six ${who} fighters were ${word}.`).map(({ event }) => event)).toEqual(['killed']);
      }
    },
  );

  it.each(['terrorists', 'militants', 'gunmen', 'mercenaries', 'fighters'])(
    '%s are those whom the text names',
    (noun) => {
      for (const [who, group] of SIDES) {
        expect(claimsIn(`Six ${who} ${noun} were killed.`).map(({ victims }) => victims)).toEqual([group]);
      }
    },
  );

  it.each(['terrorists', 'militants', 'mercenaries', 'gunmen'])(
    '%s, with no more said, are those whom the speaker fought, whichever side speaks',
    (noun) => {
      for (const [speaker, enemy] of [
        ['government', 'opposition'],
        ['opposition', 'government'],
        ['SDF', 'isis'],
        ['Turkish', 'sdf'],
        ['Israeli', 'iran-backed'],
      ] as const) {
        const claims = claimsIn(`A ${speaker} commander said six ${noun} were killed in Idlib.`);
        expect([speaker, claims.map(({ victims }) => victims)]).toEqual([speaker, [enemy]]);
      }
    },
  );
});
