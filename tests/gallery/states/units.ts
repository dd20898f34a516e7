import type { Actor } from '../../../lib/model/actor.ts';
import type { UnitCard } from '../../../lib/model/card.ts';
import { COVERAGE, REPORTS } from './reports.ts';

const UNIT: Actor = {
  id: 'jabhat_fatah_al_sham',
  name: 'Jabhat Fatah al-Sham',
  nameAr: 'جبهة فتح الشام',
  aliases: ['JFS', 'Front for the Conquest of the Levant', 'جبهة فتح الشام'],
  kind: 'armed_group',
  sides: [{ side: 'hts_network', from: '2016-07-28', to: null }],
  parent: null,
  activeFrom: '2016-07-28',
  activeTo: '2017-01-28',
  predecessors: ['jabhat_al_nusra'],
  successor: 'hayat_tahrir_al_sham',
  note: '',
};

export const UNIT_CARD: UnitCard = {
  kind: 'unit',
  actor: UNIT,
  side: 'hts_network',
  parent: null,
  lineage: [
    {
      id: 'jabhat_al_nusra',
      name: 'Jabhat al-Nusra',
      nameAr: 'جبهة النصرة',
      from: '2012-01-23',
      to: '2016-07-28',
    },
    {
      id: 'jabhat_fatah_al_sham',
      name: 'Jabhat Fatah al-Sham',
      nameAr: 'جبهة فتح الشام',
      from: '2016-07-28',
      to: '2017-01-28',
    },
    {
      id: 'hayat_tahrir_al_sham',
      name: 'Hayat Tahrir al-Sham',
      nameAr: 'هيئة تحرير الشام',
      from: '2017-01-28',
      to: '2025-01-29',
    },
  ],
  alternatives: [],
  reports: REPORTS.slice(0, 2),
  total: 2,
  coverage: COVERAGE,
};

export const DIVISION_CARD: UnitCard = {
  ...UNIT_CARD,
  actor: {
    ...UNIT,
    id: 'fourth_division',
    name: '4th Armoured Division',
    nameAr: 'الفرقة الرابعة',
    aliases: ['Fourth Division', '4th Division'],
    kind: 'division',
  },
  side: 'assad_government',
  parent: {
    id: 'syrian_arab_army',
    name: 'Syrian Arab Army',
    nameAr: 'الجيش العربي السوري',
    from: null,
    to: null,
  },
  lineage: [],
  alternatives: [UNIT],
};

export const UNKNOWN_UNIT_CARD: UnitCard = {
  ...UNIT_CARD,
  actor: null,
  side: null,
  lineage: [],
  reports: [],
  total: 0,
};
