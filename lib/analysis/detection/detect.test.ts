import { describe, expect, it } from 'vitest';
import type { Side } from '../../model/actor.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { Mention } from '../../model/mention.ts';
import type { Governorate } from '../../model/place.ts';
import { readDocument } from '../text/read-document.ts';
import { detect } from './detect.ts';

/** Names the tests use: kind of place and governorate (null abroad), or side of an actor. */
const PLACES: Record<string, [kind: string, governorate: Governorate | null]> = {
  Aleppo: ['city', 'Aleppo'],
  Homs: ['city', 'Homs'],
  Damascus: ['city', 'Damascus'],
  Idlib: ['city', 'Idlib'],
  Daraa: ['city', 'Daraa'],
  Palmyra: ['city', 'Homs'],
  Hama: ['city', 'Hama'],
  Atarib: ['town', 'Aleppo'],
  'Kafr Taal': ['village', 'Aleppo'],
  'Kafr Nabl': ['village', 'Idlib'],
  Progres: ['village', 'Hama'],
  Mosul: ['city', null],
};
const ACTORS: Record<string, Side> = {
  HTS: 'hts_network',
  SDF: 'sdf_aanes',
  'Fath al-Mubin': 'opposition',
  Hezbollah: 'iran_axis',
  'Islamic State': 'is',
  PKK: 'sdf_aanes',
};

const knowledge = {
  place: (id: string) => (PLACES[id] ? { id, kind: PLACES[id][0], population: null } : null),
  fame: (id: string) => (id === 'Kafr Nabl' ? 2 : 0),
  actor: (id: string) => (ACTORS[id] ? { sides: [{ side: ACTORS[id], from: null, to: null }] } : null),
} as unknown as Knowledge;

function mentionsIn(text: string): Mention[] {
  return [...Object.keys(PLACES), ...Object.keys(ACTORS)].flatMap((name) =>
    [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map((hit) => {
      const span = {
        start: hit.index,
        end: hit.index + name.length,
        text: name,
        name,
        rule: 'test',
        alternatives: [],
      };
      if (!PLACES[name]) return { kind: 'unit' as const, id: name === 'PKK' ? 'pkk' : name, ...span };
      return {
        kind: 'place' as const,
        id: name,
        governorate: PLACES[name][1],
        lat: null,
        lon: null,
        ...span,
      };
    }),
  );
}

function read(text: string, title = '') {
  const article = { url: null, title, published: null, lang: 'en', text };
  return detect(article, readDocument(text), mentionsIn(text), knowledge);
}

describe('detect says yes', () => {
  it.each([
    'Fath al-Mubin fighters raided a position near Kafr Taal, west of Aleppo, and killed several men.',
    'Two Syrian soldiers died when a roadside bomb struck their truck near Palmyra.',
    'Government shelling wounded four children in Atarib on Friday, rescuers in Aleppo said.',
    'HTS and allied factions advanced towards Hama overnight as warplanes bombed the road.',
    'Islamic State gunmen ambushed a bus in the desert east of Homs; nine troops were killed.',
    'The SDF said a Turkish drone strike killed two of its fighters.',
    'Talks on Syria ended in Geneva without a ceasefire; the Syrian opposition blamed the government.',
    'Israeli missiles hit air defences near Damascus, Syrian state media said. No casualties were reported.',
    'Gunmen assassinated a former rebel commander in Daraa, the third killing there in a week.',
    'Shells fell on a school in Idlib at noon; two pupils were wounded.',
    'A mine killed a herder near Atarib on Monday.',
    'SOHR documented the killing of seven people in Homs.',
    'Two snipers were shot in Daraa overnight.',
    'Warplanes bombed the market of Kafr Nabl and killed nine.',
  ])('%s', (text) => expect(read(text)).toMatchObject({ relevant: true }));

  it('to a text whose headline alone names the country', () => {
    const text = 'Rockets hit the camp at night. Six people were killed and the army blamed militants.';
    expect(read(text, 'Rockets kill six in northern Syria').relevant).toBe(true);
  });
});

describe('detect says no', () => {
  it.each([
    [
      'another war',
      'Russian troops took Progres and shelled Pokrovsk in Donetsk, killing two soldiers of Ukraine.',
    ],
    [
      'another war, Syria in passing',
      'In Gaza 30 people were killed in strikes on Khan Younis. Palestinian medics recalled the war in Syria.',
    ],
    [
      'the neighbour',
      'An Israeli drone killed a Hezbollah commander near Nabatieh in Lebanon; Lebanese troops sealed the road.',
    ],
    [
      'the neighbour with the same enemy',
      'Islamic State attacked Peshmerga posts near Mosul in Iraq. The group lost its last ground in Syria in 2019.',
    ],
    [
      'an actor that fights elsewhere',
      'Turkish soldiers killed three PKK militants in the mountains of northern Iraq.',
    ],
    [
      'food',
      'Aleppo pepper is mild: a teaspoon in the sauce gives kebabs their flavour, says the Syrian cook.',
    ],
    [
      'refugees cooking',
      'She fled the war in Syria and opened a restaurant in Berlin. The menu has hummus and other dishes from Damascus.',
    ],
    [
      'football',
      'Syria beat Bahrain 2-0; the goalkeeper from Homs saved a penalty and the team reached the World Cup qualifiers.',
    ],
    ['steel', 'A Damascus knife shows its pattern when the forged blade meets acid.'],
    ['antiquities', 'At Palmyra the excavation of a Roman tomb brought a temple bust to the museum.'],
    ['a namesake in a short text', 'A gunman shot two people dead in Palmyra on Saturday, the sheriff said.'],
    [
      'police work abroad',
      'Police in Aleppo Township arrested a man after shots were fired; nobody was hurt.',
    ],
    ['a concert in a Syrian town', 'The orchestra of Homs gave a concert; two violinists fell ill.'],
    ['an accident', 'A bus overturned near Idlib and a passenger was treated for burns.'],
    ['a namesake', 'The Palmyra fire department said two people were injured in the blaze on Broad Street.'],
    [
      'a village with a namesake',
      'The Progres factory was attacked by thieves; two guards were wounded and one killed.',
    ],
    [
      'the earthquake',
      'A school fundraiser for earthquake victims in Turkey and Syria brought donations of 9,000 dollars.',
    ],
    [
      'home politics',
      'The candidates clashed over inflation, voters and a failed ceasefire in Syria in their debate.',
    ],
    ['nothing', 'Regime changes in volatility are found with hidden Markov models.'],
  ])('%s: %s', (_, text) => expect(read(text)).toMatchObject({ relevant: false }));

  it('to an empty text', () => expect(read('')).toEqual({ relevant: false, score: 0 }));

  it('to a long text that names Syria now and then', () => {
    const filler =
      'The senator spoke of roads, schools, taxes, the army and the attack on the budget. '.repeat(120);
    expect(
      read(`${filler} He visited Damascus. ${filler} Syria and Aleppo came up. ${filler}`).relevant,
    ).toBe(false);
  });
});
