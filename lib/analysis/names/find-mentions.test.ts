import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKnowledge } from '../../knowledge/create-knowledge.ts';
import type { Mention } from '../../model/mention.ts';
import { readDocument } from '../text/read-document.ts';
import { findMentions } from './find-mentions.ts';

const knowledge = createKnowledge(
  JSON.parse(readFileSync(new URL('../../../public/knowledge.json', import.meta.url), 'utf8')),
);

function mentions(text: string, published: string | null = null): Mention[] {
  return findMentions({ url: null, title: '', published, lang: 'en', text }, readDocument(text), knowledge);
}
const places = (text: string) =>
  mentions(text).flatMap((m) => (m.kind === 'place' ? [`${m.text}: ${m.governorate ?? '-'}`] : []));
const units = (text: string, day?: string) =>
  mentions(text, day).flatMap((m) => (m.kind === 'unit' ? [`${m.text}: ${m.id ?? '-'}`] : []));

describe('places by context', () => {
  it.each([
    // Type words and governorates named beside a name.
    ['A mine went off in Mansoura, in the western Raqqa countryside.', ['Mansoura: Raqqa', 'Raqqa: Raqqa']],
    ['The residents of Mansoura in rural Hama left.', ['Mansoura: Hama', 'Hama: Hama']],
    [
      'They reached the villages of Hader and Jubata al-Khashab in Quneitra.',
      ['Hader: Quneitra', 'Jubata al-Khashab: Quneitra', 'Quneitra: Quneitra'],
    ],
    [
      'Drones hit al-Zahraa and Nubl, north of Aleppo.',
      ['al-Zahraa: Aleppo', 'Nubl: Aleppo', 'Aleppo: Aleppo'],
    ],
    ['Snipers fired at al-Zahraa neighbourhood in Homs.', ['al-Zahraa: Homs', 'Homs: Homs']],
    // Only the name is marked.
    ['They left for the eastern Daraa countryside.', ['Daraa: Daraa']],
    ['the city of Salamiyah', ['Salamiyah: Hama']],
    // Places across several governorates, and abroad.
    ['Convoys used the M5 and crossed the Euphrates.', ['M5: -', 'Euphrates: -']],
    ['Talks were held in Astana and in Geneva.', ['Astana: -', 'Geneva: -']],
    // Features.
    ['Jets took off from Shayrat air base.', ['Shayrat air base: Homs']],
    ['Trucks waited at the Bab al-Hawa crossing.', ['Bab al-Hawa crossing: Idlib']],
    ['Families fled to al-Hol camp.', ['al-Hol camp: Al-Hasakah']],
    ['Inmates of Sednaya Prison were freed.', ['Sednaya Prison: Rif Dimashq']],
    // Datelines and headlines without punctuation.
    ['DAMASCUS (Agency) - The minister spoke.', ['DAMASCUS: Damascus']],
    ['Strikes on Douma Leave Twelve Dead', ['Douma: Rif Dimashq']],
    // A list weighs more than what stands near it, a name as listed more than a great city that sounds like it.
    ['Shells fell on Adra, near Douma.', ['Adra: Rif Dimashq', 'Douma: Rif Dimashq']],
    // A governorate named right after rules out the others.
    ['Men left the al-Qusour district of Baniyas.', ['al-Qusour: Tartus', 'Baniyas: Tartus']],
    ['The town of Khan Skeikhoun in Idlib province burned.', ['Khan Skeikhoun: Idlib', 'Idlib: Idlib']],
    ['Inmates of the Harem central prison spoke.', ['Harem: Idlib']],
    // Quarters, peaks and villages of every front, in several spellings.
    [
      'Soldiers landed on Jabal al-Mani, and a farmer died in Tranjeh.',
      ['Jabal al-Mani: Rif Dimashq', 'Tranjeh: Quneitra'],
    ],
    [
      'Gunmen hid in al-Taqaddum and Tel Hajar, in Hasakah.',
      ['al-Taqaddum: Al-Hasakah', 'Tel Hajar: Al-Hasakah', 'Hasakah: Al-Hasakah'],
    ],
    ['Convoys left Dirbesiye for Til Koçer.', ['Dirbesiye: Al-Hasakah', 'Til Koçer: Al-Hasakah']],
    // A quarter that is not in the data stays where the text has put it.
    [
      'Shells fell on Maisaloun neighborhood in Aleppo. A baker on Maisaloun neighborhood fled.',
      ['Maisaloun: Aleppo', 'Aleppo: Aleppo', 'Maisaloun: Aleppo'],
    ],
    // Lost apostrophes.
    ['Idlibs hospitals were full.', ['Idlib: Idlib']],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it.each([
    ['Women of the village of Tal Zanbaq gathered olives.', 'Tal Zanbaq: -'],
    ['The shell fell in al-Waha neighbourhood of Aleppo.', 'al-Waha: Aleppo'],
    ['Fire broke out in the towns of Qubbat Awlan and Marj Zanbur.', 'Marj Zanbur: -'],
    ['Clashes raged near Khirbet al-Zanbaq.', 'Khirbet al-Zanbaq: -'],
    ['Families left al-Qurmuza and al-Waha al-Sharqiya neighbourhoods.', 'al-Qurmuza: -'],
  ])('knows an unlisted place by its form: %s', (text, expected) => {
    expect(places(text)).toContain(expected);
  });

  it.each([
    ['Salma Haddad said the road was open.', 'a woman named like a town'],
    ['General Nawa Karim resigned.', 'an officer named like a town'],
    ['Hassan and Ali left for work.', 'given names'],
    ['The Syrian, Kurdish and Qatari delegations met.', 'peoples that sound like villages'],
    ['SANA and TRT carried the statement.', 'agencies that sound like villages'],
    [
      'Barrel bombs and Rocket fire went on. Rebels held on. Regime troops left.',
      'English words that sound like villages',
    ],
    ['She bought Hama beads and Aleppo soap.', 'things named after towns'],
    ['The Washington Post and the Jerusalem Post reported it.', 'newspapers'],
    ['Operation Euphrates Shield ended.', 'a place inside the name of an operation'],
    ['The Shaitat tribe held a meeting.', 'a tribe'],
    ['President Bashar al-Assad spoke on Monday.', 'a family name that is a suburb'],
    ['Palau and Nice signed the treaty.', 'a state and a French town'],
    ['The Sahara and the Gulf are hot.', 'a desert and a sea'],
    ['Deir Ezzor 24 and the Idlib Media Center said so.', 'outlets named after towns'],
    ['The Daraa Martyrs Documentation Office counted five.', 'a counter named after a town'],
    ['The commander Rojhat Kobane told us that the road was open.', 'a man named like a town, who speaks'],
    ['Karwan Kobane, the commander, was there.', 'a man named like a town, with his office'],
    ['Muzahem al-Saloum of the group was there.', 'a man with a name like a village'],
    ['“We have bread,” said Umm Khaled, a widow.', 'a mother called after her son'],
  ])('finds none in: %s (%s)', (text) => {
    expect(places(text)).toEqual([]);
  });

  it('lets the other places of the article decide', () => {
    const inHama = places('Shells hit al-Ziyara, Tal Wasit and al-Mansoura in the Ghab Plain.');
    expect(inHama).toContain('al-Mansoura: Hama');
    const inRaqqa = places('The bombing of Tabqa and Al-Mansoura went on, west of Raqqa.');
    expect(inRaqqa).toContain('Al-Mansoura: Raqqa');
  });

  it('keeps the other rows of the name as alternatives, and says which rule decided', () => {
    const [mention] = mentions('A car exploded in Mansoura, Raqqa governorate.');
    expect(mention?.alternatives.length).toBeGreaterThan(0);
    expect(mention?.rule).toMatch(/^name:\w+ after:in by:governorate-named$/);
  });

  it('does not move a place of another country to Syria', () => {
    expect(places('A bomb exploded in the Karrada district of Baghdad.')).toContain('Karrada: -');
  });
});

describe('units by name and date', () => {
  it.each<[string, string | undefined, string[]]>([
    ['The Syrian army shelled the town.', '2016-05-01', ['Syrian army: saa']],
    ['The Syrian army sent reinforcements.', '2025-05-01', ['Syrian army: new_syrian_army']],
    [
      'The Hawran Shield Brigade left. The Brigade said so; two fighters of the Brigade stayed.',
      '2015-08-01',
      ['Hawran Shield Brigade: -', 'Brigade: -', 'Brigade: -'],
    ],
    ['Division 30 was attacked.', '2015-08-01', ['Division 30: div_30_fsa']],
    ['The 30th Division was redeployed.', '2021-03-01', ['30th Division: div_30']],
    ['Tiger Forces led the assault.', '2017-03-01', ['Tiger Forces: tiger_forces']],
    ['The Tiger Forces led the assault.', '2020-03-01', ['Tiger Forces: div_25']],
    ['Internal Security Forces closed the road.', '2019-03-01', ['Internal Security Forces: asayish']],
    ['Internal Security Forces closed the road.', '2025-09-01', ['Internal Security Forces: isf_interior']],
    [
      'The Israeli army and the Israeli Air Force were on alert.',
      undefined,
      ['Israeli army: israel', 'Israeli Air Force: israeli_air_force'],
    ],
    [
      "Russia's air force struck; Turkey's military fired.",
      undefined,
      ["Russia's air force: russian_aerospace", "Turkey's military: turkey"],
    ],
    ['The Portuguese navy sent a ship.', undefined, ['Portuguese navy: -']],
    [
      'Fighters of the Deir ez-Zor Military Council left.',
      undefined,
      ['Deir ez-Zor Military Council: dz_mc'],
    ],
  ])('%s (%s)', (text, day, expected) => {
    expect(units(text, day)).toEqual(expected);
  });

  it('keeps a name met long before its bearer existed, without linking it', () => {
    expect(units('The Military Operations Department met.', '2013-01-01')).toEqual([
      'Military Operations Department: -',
    ]);
  });

  it('believes the dateline before a wrong date of publication', () => {
    expect(units('Mon 20 June 2016. The Syrian Democratic Forces advanced.', '2011-09-15')).toEqual([
      'Syrian Democratic Forces: sdf',
    ]);
  });

  it('follows abbreviations that the text introduces', () => {
    expect(units('The Hawks of Zanbaq Brigade (HZB) withdrew. HZB fighters left their base.')).toEqual([
      'Hawks of Zanbaq Brigade: -',
      'HZB: -',
      'HZB: -',
    ]);
    expect(units('Fath al-Mubin (FMOR) answered. The Operations Room denied it.', '2023-01-01')).toEqual([
      'Fath al-Mubin: fmor',
      'FMOR: fmor',
      'Operations Room: fmor',
    ]);
  });

  it.each([
    ['the 111th Mechanised Brigade', ['111th Mechanised Brigade: -']],
    ['Brigade 611 was stationed there', ['Brigade 611: -']],
    ['the Martyrs of Zanbaq Battalion', ['Martyrs of Zanbaq Battalion: -']],
    ['Liwa al-Zanbaq and Jaysh al-Waha', ['Liwa al-Zanbaq: -', 'Jaysh al-Waha: -']],
    ['the Zanbaq Military Council', ['Zanbaq Military Council: -']],
    ['the Eastern Region Operations Room', ['Eastern Region Operations Room: -']],
    ["the army's 611th Brigade", ['611th Brigade: -']],
    ['Kurdish-led People’s Protection Units', ['People’s Protection Units: ypg']],
    ['Jaish al-Islam Chemical Attack Kills Ten', ['Jaish al-Islam: jaysh_islam']],
    ['Ahrar al-Sham Rejects Deal', ['Ahrar al-Sham: ahrar_sham']],
  ])('knows a formation by its form: %s', (text, expected) => {
    expect(units(text, '2016-01-01')).toEqual(expected);
  });

  it.each([
    ['Regime forces, rebels and the opposition clashed.', 'nobody in particular'],
    ['Russian warplanes and Turkish soldiers were seen.', 'no organisation'],
    ['This is it, it gives us forces and air force bases.', 'pronouns'],
    ['The team plays in the first division.', 'a league'],
    ['The Minister of National Defence spoke at the National Defense University.', 'offices'],
    ['Two Russian military bases were built.', 'an adjective'],
    ['The White Helmets and the Syrian National Council protested.', 'civil bodies'],
    ['A Peace Corps volunteer met the Civil Defence Corps.', 'civil bodies'],
    ['the coalition of parties won', 'a common noun'],
    ['Turkey, Russia and Israel signed.', 'states'],
  ])('finds no unit in: %s (%s)', (text) => {
    expect(units(text, '2016-01-01')).toEqual([]);
  });
});

describe('any text', () => {
  const names = fc.constantFrom(
    'Aleppo',
    'al-Bab',
    'IS',
    'Liwa al-Zanbaq',
    '46th Regiment',
    'village of Kafr X',
    '(HTS)',
    '\n',
    '’s ',
    '-',
  );
  const texts = fc
    .array(fc.oneof(names, fc.string({ unit: 'grapheme' })), { maxLength: 30 })
    .map((parts) => parts.join(' '));

  it('never throws, and gives ordered mentions that do not overlap and hold their own text', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(null, '2012-01-01', '2025-06-01'), (text, day) => {
        let last = 0;
        for (const { start, end, text: words } of mentions(text, day)) {
          expect(text.slice(start, end)).toBe(words);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });
});
