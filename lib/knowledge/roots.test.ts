import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../model/actor.ts';
import type { Outlet } from '../model/outlet.ts';
import { createRoots } from './roots.ts';

const table = (name: string): Outlet[] =>
  JSON.parse(readFileSync(new URL(`../../assets/knowledge/${name}.json`, import.meta.url), 'utf8'));
const outlets = [...table('institutions'), ...table('outlets')];

const actor = (
  id: string,
  name: string,
  aliases: string[],
  from: string | null,
  to: string | null,
  kind = 'army',
) => ({ id, name, aliases, kind, activeFrom: from, activeTo: to }) as unknown as Actor;
const rootOf = createRoots(outlets, [
  actor('saa', 'Syrian Arab Army', ['SAA', 'Syrian Army'], '1945', '2024-12-08'),
  actor('new_syrian_army', 'Syrian Army (2024)', ['Syrian Army', 'new Syrian army'], '2024-12-08', null),
  actor('sdf', 'Syrian Democratic Forces', ['SDF'], '2015-10-10', null),
  actor('hts', "Hay'at Tahrir al-Sham", ['HTS', 'Hayat Tahrir al-Sham'], '2017-01-28', '2025-01-29'),
  actor('hezbollah', 'Hezbollah', ['Lebanese Hezbollah'], '1985', null),
  actor('is', 'Islamic State', ['ISIS', 'IS'], '2013-04-09', null),
  actor('syrian_rebels', 'Syrian rebels', ['opposition fighters'], '2011', null, 'generic_label'),
]);

describe('roots resolve', () => {
  it.each([
    ['SOHR', 'sohr'],
    ['the Observatory', 'sohr'],
    ['The Britain-based Syrian Observatory for Human Rights', 'sohr'],
    ['Observatory director Rami Abdel Rahman', 'sohr'],
    ['SOHR chief Rami Abdulrahman', 'sohr'],
    ['the so-called Syrian Observatory for Human Rights', 'sohr'],
    ['the UK-based war monitor SOHR', 'sohr'],
    ['Syrian Network for Human Rights (SNHR)', 'snhr'],
    ['state news agency SANA', 'sana'],
    ['SANA reporter', 'sana'],
    ['Hezbollah’s Al-Manar TV', 'al-manar'],
    ['SOHR (Syrian Observatory for Human Rights)', 'sohr'],
    ["Syria's official news agency SANA", 'sana'],
    ['Syrian state television', 'syrian-state-tv'],
    ['Syria TV', 'syria-tv'],
    ['state media', 'syrian-state-media'],
    ['State-run Al-Ikhbariya TV', 'syrian-state-tv'],
    ['Syrian Defence Ministry', 'syrian-defence-ministry'],
    ["Syria's Ministry of Defense", 'syrian-defence-ministry'],
    ['a statement by the Syrian Ministry of Defence', 'syrian-defence-ministry'],
    ['Defence Ministry of Russia', 'russian-defence-ministry'],
    ["Russia's defense ministry", 'russian-defence-ministry'],
    ['the defense ministry in Moscow', 'russian-defence-ministry'],
    ['Deir el-Zour Syrias SANA state news agency', 'sana'],
    ['observatory director Rami Abdel Rahman', 'sohr'],
    ['Turkish Ministry of National Defense', 'turkish-defence-ministry'],
    ['Turkeys health ministry', 'turkish-health-ministry'],
    ['Turkish Defense Minister Hulusi Akar', 'turkish-defence-ministry'],
    ['the White Helmets', 'white-helmets'],
    ['Syria Civil Defence volunteers', 'white-helmets'],
    ['U.S. Central Command', 'centcom'],
    ['CENTCOM', 'centcom'],
    ['the Pentagon', 'pentagon'],
    ['Ankara', 'turkish-government'],
    ['Damascus', 'syrian-government'],
    ['Moscow', 'russian-government'],
    ['the U.N.', 'un'],
    ['the UN human rights office', 'ohchr'],
    ['a source at Aleppo Police Command', 'syrian-police'],
    ['Damascus Police Command', 'syrian-police'],
    [
      'the Russian Center for Reconciliation of the Opposing Parties in Syria',
      'russian-reconciliation-centre',
    ],
    ['Rear Admiral Oleg Gurinov', 'russian-reconciliation-centre'],
    ['Israeli military', 'israeli-military-spokesperson'],
    ['the Local Coordination Committees', 'lcc'],
    ['Médecins Sans Frontières', 'msf'],
    ['Syrian American Medical Society', 'sams'],
    ['Fars news agency', 'fars'],
    ['MiddleEastEye', 'middle-east-eye'],
    ['SDF', 'sdf'],
    ['SDF spokesman', 'sdf'],
    ['SDF media center', 'sdf-press'],
    ['an HTS military official', 'hts'],
    ['Hezbollah', 'hezbollah'],
    ['a Hezbollah statement', 'hezbollah'],
    ['Human Rights Watch', 'human-rights-watch'],
    ['OCHA', 'ocha'],
  ])('%s → %s', (phrase, id) => expect(rootOf(phrase, null)?.id).toBe(id));

  it('of one name, the army that existed on the day', () => {
    expect(rootOf('Syrian Army', '2016-05-01')?.id).toBe('saa');
    expect(rootOf('Syrian Army', '2025-05-01')?.id).toBe('new_syrian_army');
  });
});

describe('roots do not resolve', () => {
  it.each([
    'a military source',
    'a war monitor',
    'monitors',
    'activists',
    'local sources',
    'residents of Damascus',
    'a hospital source in Idlib',
    'Damascus hospital director',
    'a source close to Hezbollah',
    'activists opposed to HTS',
    'families of SDF fighters',
    'opposition fighters',
    'rebels',
    'SANA and SOHR',
    'SOHR, VDC',
    'SOHR VDC',
    'SOHR/Waha Report',
    'SOHR & SNHR',
    'Syrian Network for Human Rights, Syrian Observatory for Human Rights',
    'the Iraqi Defence Ministry',
    "Gaza's Health Ministry",
    'the Hamas-run health ministry',
    'the observatory on the hill',
    'it is',
    'the defence ministry in Kyiv',
    'the national hospital',
    'step by step',
    'he',
    '',
    '   ',
    'the',
  ])('%j', (phrase) => expect(rootOf(phrase, null)).toBeNull());
});

describe('the tables of outlets and institutions', () => {
  it('have unique kebab-case ids and domains, and no grades', () => {
    const ids = outlets.map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const row of outlets) {
      expect(row.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      // Not every body has a name in Arabic; what is added for one is no grade.
      expect(Object.keys(row).filter((key) => key !== 'nameAr')).toEqual([
        'id',
        'name',
        'aliases',
        'domains',
        'country',
        'kind',
        'affiliation',
      ]);
    }
    const domains = outlets.flatMap((row) => row.domains);
    expect(domains.filter((domain, at) => domains.indexOf(domain) !== at)).toEqual([]);
    for (const domain of domains) expect(domain).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  });

  it('give every alias to one body only', () => {
    const owners = new Map<string, Set<string>>();
    for (const row of outlets)
      for (const name of [row.name, ...row.aliases])
        owners.set(name.toLowerCase(), (owners.get(name.toLowerCase()) ?? new Set()).add(row.id));
    expect([...owners].filter(([, ids]) => ids.size > 1).map(([name]) => name)).toEqual([]);
  });
});
