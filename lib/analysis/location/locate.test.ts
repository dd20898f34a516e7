import { describe, expect, it } from 'vitest';
import type { PlaceMention } from '../../model/mention.ts';
import type { Governorate } from '../../model/place.ts';
import type { Context } from '../context.ts';
import { readDocument } from '../text/read-document.ts';
import { createLocating } from './locate.ts';

/** Places the tests know: kind, and governorate or (after `in:`) country; `span` lies in several governorates. */
const PLACES: Record<string, [kind: string, where: Governorate | `in:${string}` | 'span']> = {
  Aleppo: ['city', 'Aleppo'],
  'Kafr Hamra': ['village', 'Aleppo'],
  Atarib: ['town', 'Aleppo'],
  Idlib: ['governorate', 'Idlib'],
  Saraqib: ['town', 'Idlib'],
  Binnish: ['village', 'Idlib'],
  Homs: ['city', 'Homs'],
  Hama: ['city', 'Hama'],
  Latakia: ['governorate', 'Latakia'],
  Salma: ['village', 'Latakia'],
  Jableh: ['city', 'Latakia'],
  Tartus: ['city', 'Tartus'],
  Damascus: ['city', 'Damascus'],
  Douma: ['town', 'Rif Dimashq'],
  Daraa: ['city', 'Daraa'],
  Raqqa: ['city', 'Raqqa'],
  Beirut: ['city', 'in:Lebanon'],
  Ankara: ['city', 'in:Turkey'],
  Hatay: ['region', 'in:Turkey'],
  M5: ['road', 'span'],
};

function mentionsIn(text: string): PlaceMention[] {
  return Object.entries(PLACES)
    .flatMap(([name, [, where]]) =>
      [...text.matchAll(new RegExp(`\\b${name}\\b`, name === 'Beirut' ? 'gi' : 'g'))].map((hit) => ({
        kind: 'place' as const,
        start: hit.index,
        end: hit.index + name.length,
        text: name,
        id: name,
        name,
        governorate: where === 'span' || where.startsWith('in:') ? null : (where as Governorate),
        lat: null,
        lon: null,
        rule: 'test',
        alternatives: [],
      })),
    )
    .sort((a, b) => a.start - b.start);
}

const knowledge = {
  place: (id: string) => {
    const [kind, where] = PLACES[id] ?? [];
    return kind ? { kind, country: where?.startsWith('in:') ? where.slice(3) : null } : null;
  },
};

/** Place and governorate of the claim that stands in brackets. */
function locate(marked: string) {
  const start = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  const end = marked.indexOf(']') - 1;
  const document = readDocument(text);
  const sentence = document.sentences.find((one) => one.start <= start && start < one.end)?.index ?? 0;
  const context = {
    article: { text },
    document,
    mentions: mentionsIn(text),
    knowledge,
  } as unknown as Context;
  const { place, governorate } = createLocating(context)({ start, end, sentence });
  return { place, governorate };
}

describe('the place in the sentence', () => {
  it.each([
    ['[Six people died] in Saraqib on Monday.', 'Saraqib'],
    ['Shells hit Saraqib, [killing six].', 'Saraqib'],
    ['In Saraqib [six people died].', 'Saraqib'],
    ['[Six died] in Saraqib and four in Atarib.', 'Saraqib'],
    ['Six died in Saraqib and [four in Atarib].', 'Atarib'],
    ['[Six people died] in Salma in the north of Latakia.', 'Salma'],
    ['[Six people died] in Latakia, most of them in Jableh.', 'Latakia'],
    ['A raid on Binnish in Idlib [killed a baker].', 'Binnish'],
    ['While the army shelled Homs, [two died] in Hama.', 'Hama'],
    ['[Fighters from Raqqa died] in Saraqib.', 'Saraqib'],
    ['[Six people from Homs died] when a mine went off near Atarib.', 'Atarib'],
    ['[Six died] on the road linking Homs to Hama, near Saraqib.', 'Saraqib'],
    ['The governor of Hatay said [six soldiers died] in Idlib.', 'Idlib'],
    ['An activist from Homs said [six died] in Hama.', 'Hama'],
    ['Shells fell on Homs. [Forty people were taken to Idlib].', 'Homs'],
    ['Shells fell on Homs. [Forty people fled] with their children to the city of Hama.', 'Homs'],
    ['Clashes spread from Homs to Hama, where [six died].', 'Hama'],
    ['Jets hit Binnish. A Beirut-based monitor counted [six dead].', 'Binnish'],
    ['Damascus said [six soldiers died] in Hama.', 'Hama'],
    ['Jets hit Binnish. The Health Ministry in Damascus has confirmed [six deaths].', 'Binnish'],
    ['Jets hit Binnish. The Ministry of Health in Damascus reported that [six people died].', 'Binnish'],
    ['Jets hit Binnish. [Six died], according to a nurse at the military hospital in Homs.', 'Binnish'],
    ['A raid on the Defence Ministry in Damascus [killed six].', 'Damascus'],
    ['[Six people died] at a hospital in Homs.', 'Homs'],
    ['Jets hit Binnish. The wounded were driven to hospitals in Homs and Hama. [Six died].', 'Binnish'],
    [
      'Jets hit Binnish. The monitor, which has a network of contacts across the country, counted [six dead].',
      'Binnish',
    ],
    ['[Six soldiers died] on the Damascus road, north of Daraa.', 'Daraa'],
    ['BEIRUT A coalition air strike killed [at least 18 civilians] in Raqqa.', 'Raqqa'],
    ['The envoy, who spoke in Beirut, said [six died] in Hama.', 'Hama'],
    ['Jets hit Binnish. Damascus maintained that it had suffered [no casualties].', 'Binnish'],
    ['Jets hit Binnish. Damascus, which has a garrison in the town, spoke of [six dead].', 'Binnish'],
  ])('%s', (text, place) => expect(locate(text).place).toBe(place));
});

describe('the running place', () => {
  it.each([
    ['Jets hit Saraqib at noon. [Six people died].', 'Saraqib'],
    ['Jets hit Saraqib at noon. The market was full. [Six people died].', 'Saraqib'],
    ['Jets hit Saraqib at noon.\nIt was crowded.\n[Six people died].', 'Saraqib'],
    ['The column left Homs for Saraqib. [Six of its men died there].', 'Saraqib'],
    [
      'Jets hit Homs and then Binnish. [Six people died] when a shell fell on the centre of the city.',
      'Homs',
    ],
    ['Shells fell on Binnish. Ten men were caught there. [Six died].', 'Binnish'],
    ['Jets hit Saraqib. Ankara denied it. [Six people died].', 'Saraqib'],
    ['Drones struck Kafr Hamra, north of Aleppo, at noon. [Six people were hurt].', 'Kafr Hamra'],
    ['Mortars fell on a farm south of Homs. [Six people were hurt].', 'Homs'],
    ['Binnish: calm returns\nSix shells fell. [One man was hurt].', 'Binnish'],
    ['Idlib: [four killed] by a mine.\nHama: two wounded.', 'Idlib'],
    ['Idlib: four killed by a mine.\nHama: [two wounded].', 'Hama'],
    ['Raqqa under fire\nThe night was loud.\n[Six people died].', 'Raqqa'],
    [
      'Jets hit Binnish. A woman who now shares a room in Beirut told us of it. [They took away her uncle].',
      'Binnish',
    ],
    ['Jets hit Binnish. The wind blew from Hatay. [Six people died] in the town.', 'Binnish'],
    ['HOMS, (SANA) – [Two citizens were hurt] by a shell. The army answered in Homs.', 'Homs'],
  ])('%s', (text, place) => expect(locate(text).place).toBe(place));

  it('is outside a city beside which it was', () => {
    const text = 'Clashes broke out on the outskirts of Damascus. [Six fighters died].';
    expect(locate(text).governorate).toBe('Rif Dimashq');
    expect(locate('Shells hit Damascus. [Six people died].').governorate).toBe('Damascus');
  });

  it('is none for the toll of the whole war', () => {
    const text = 'Jets hit Saraqib, Binnish and Idlib. Idlib burned. The war has [killed 220,000 people].';
    expect(locate(text).governorate).toBeNull();
  });

  it('is left for the article’s main place after more than a paragraph', () => {
    const body = 'Jets hit Saraqib and Binnish.\nIdlib was full of noise.\nA shell fell near Atarib.';
    expect(locate(`${body}\n[Six people died].`).place).toBe('Atarib');
    expect(locate(`${body}\nNobody slept.\n[Six people died].`).governorate).toBe('Idlib');
  });

  it('keeps the governorate where the sentence before names several of its villages', () => {
    const found = locate('Barrels fell on Saraqib, Binnish and other towns. [Six people died].');
    expect(found).toEqual({ place: null, governorate: 'Idlib' });
  });
});

describe('the governorate around Damascus', () => {
  it.each([
    ['[Six died] in Damascus.', 'Damascus'],
    ['[Six died] in the capital.', 'Damascus'],
    ['[Six died] near Damascus.', 'Rif Dimashq'],
    ['[Six died] on the outskirts of Damascus.', 'Rif Dimashq'],
    ['[Six died] in the Damascus suburb of Douma.', 'Rif Dimashq'],
    ['[Six gunmen died] around the capital.', 'Rif Dimashq'],
    ['[Six gunmen died] south of Damascus.', 'Rif Dimashq'],
    ['[Six gunmen died] in southern Damascus.', 'Damascus'],
    ['Jets hit south of Damascus and in Douma, [killing six].', 'Rif Dimashq'],
  ])('%s', (text, governorate) => expect(locate(text).governorate).toBe(governorate));
});

describe('no governorate', () => {
  it.each([
    ['several', 'Bombs in Jableh and Tartus [killed 148 people].'],
    ['several, counted together', '[78 people were killed]: 45 in Jableh and 33 in Tartus.'],
    [
      'several, from the sentence before',
      'Bombs hit Jableh and Tartus. [Eight children were among the dead].',
    ],
    ['abroad', 'A car bomb in Beirut [killed four].'],
    ['abroad, a country', 'Rockets fired from Idlib [killed four people] in Turkey.'],
    ['abroad, a headline', 'Lebanon: [two people shot] near the border'],
    ['a road across the country', '[Two drivers died] on the M5.'],
    ['the country', '[Ninety people died] across the country on Friday.'],
    ['the whole war', 'Jets hit Homs. [More than 250,000 people have died] in the five-year conflict.'],
    ['a total of the country', 'Jets hit Homs. [Some 300,000 people have been displaced].'],
    ['nothing told', '[Six people died].'],
  ])('%s: %s', (_, text) => expect(locate(text).governorate).toBeNull());
});

describe('a part of the country', () => {
  const body = 'Jets hit Raqqa. Shells fell on Raqqa. Homs was calm.';
  it.each([
    ['is told by the place of the article that lies in it', 'eastern', 'Raqqa'],
    ['is not told by a place elsewhere', 'southern', null],
  ])('%s', (_, part, governorate) =>
    expect(locate(`[Dozens killed] in strikes in ${part} Syria\n${body}`).governorate).toBe(governorate),
  );

  it('where a monitor follows the war is no place of the claim', () =>
    expect(
      locate('Rockets hit Homs. A group that monitors the war in Syria said [40 people died] there.')
        .governorate,
    ).toBe('Homs'));

  it('holds a large figure too where the article is on that governorate alone', () => {
    const body = 'Jets hit Saraqib. Shells fell on Binnish. Idlib was full. Buses left Saraqib.';
    expect(locate(`${body}\n[Some 128,000 people have fled].`).governorate).toBe('Idlib');
  });
});

describe('the lead', () => {
  const body = 'Jets hit Saraqib. Shells fell on Binnish. In Idlib hospitals were full.';
  it('of an article on one governorate is about it though it names only the country', () =>
    expect(locate(`[Ten people died] in strikes in northern Syria. ${body}`).governorate).toBe('Idlib'));
  it('of an article on several stays with the country', () =>
    expect(
      locate(`[Ten people died] in strikes in Syria. Jets hit Saraqib. Shells fell on Homs.`).governorate,
    ).toBeNull());
});
