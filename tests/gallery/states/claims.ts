import type { ClaimCard, Figure } from '../../../lib/model/card.ts';
import type { ArticleClaim, ReportClaim } from '../../../lib/model/claim.ts';
import type { Relation } from '../../../lib/model/crossref.ts';
import { MAARRAT } from './places.ts';
import { COVERAGE, REPORTS } from './reports.ts';

export const CLAIM: ArticleClaim = {
  start: 120,
  end: 158,
  text: 'at least 35 civilians were killed',
  event: 'killed',
  min: 35,
  max: null,
  vague: false,
  words: 'at least 35',
  victims: 'civilian',
  source: 'the Syrian Observatory for Human Rights',
  root: 'sohr',
  from: '2016-08-21',
  to: '2016-08-21',
  place: 'SY0703',
  governorate: 'Idlib',
  partOf: null,
  rules: ['event:killed-passive', 'victims:noun:civilians'],
};

export const VAGUE_CLAIM: ArticleClaim = {
  ...CLAIM,
  event: 'wounded',
  min: 24,
  vague: true,
  words: 'dozens',
  victims: 'unknown',
  source: null,
  root: null,
  from: null,
  to: null,
  place: null,
  governorate: null,
  partOf: 0,
};

function figure(n: number, claim: Partial<ReportClaim>, relation: Relation, against = false): Figure {
  const report = REPORTS[n] ?? REPORTS[0];
  if (!report) throw new Error('the gallery has no reports');
  return {
    match: {
      report: report.id,
      claim: 0,
      relation,
      reasons: [
        { key: 'reason_same_day', values: ['2016-08-21'] },
        { key: 'reason_same_place', values: ['Maarrat al-Numan'] },
      ],
      against: against ? [{ key: 'reason_figures_differ', values: ['at least 35', '21'] }] : [],
      root: null,
    },
    claim: {
      event: 'killed',
      min: 21,
      max: 21,
      vague: false,
      words: '21',
      victims: 'civilian',
      source: null,
      root: null,
      from: '2016-08-21',
      to: null,
      place: null,
      partOf: null,
      ...claim,
    },
    report,
    sameTextAs: null,
  };
}

export const CLAIM_CARD: ClaimCard = {
  kind: 'claim',
  claim: CLAIM,
  cited: {
    outlet: 'Orontes Wire',
    title: 'Shelling at dawn hits a market street',
    url: 'https://example.org/dawn-shelling',
    published: '2016-08-22',
  },
  place: MAARRAT,
  rootName: 'Syrian Observatory for Human Rights',
  rootNameAr: 'المرصد السوري لحقوق الإنسان',
  rootIsActor: false,
  unsought: null,
  groups: [
    {
      root: 'sohr',
      name: 'Syrian Observatory for Human Rights',
      nameAr: 'المرصد السوري لحقوق الإنسان',
      isActor: false,
      counters: ['sohr'],
      figures: [
        figure(0, { min: 35, max: null, words: 'at least 35', source: 'SOHR' }, 'same'),
        figure(1, { min: 38, max: 42, words: 'between 38 and 42' }, 'higher'),
      ],
    },
    {
      root: 'white-helmets',
      name: 'Syria Civil Defence (White Helmets)',
      nameAr: 'الدفاع المدني السوري (الخوذ البيضاء)',
      isActor: true,
      counters: ['white-helmets'],
      figures: [figure(2, { words: '21', source: 'الدفاع المدني' }, 'lower', true)],
    },
    {
      root: null,
      name: null,
      nameAr: null,
      isActor: false,
      counters: [],
      figures: [figure(1, { min: null, max: 50, words: 'up to 50', victims: 'mixed' }, 'overlapping')],
    },
  ],
  coverage: COVERAGE,
};

export const LONELY_CLAIM_CARD: ClaimCard = {
  ...CLAIM_CARD,
  claim: VAGUE_CLAIM,
  place: null,
  rootName: null,
  rootNameAr: null,
  groups: [],
};

/** Of a page without a date. */
export const UNSOUGHT_CLAIM_CARD: ClaimCard = { ...LONELY_CLAIM_CARD, unsought: 'no-day' };

/** Figures that lie far apart. */
export const WIDE_CLAIM_CARD: ClaimCard = {
  ...CLAIM_CARD,
  groups: [
    {
      root: 'a',
      name: 'A ministry of health',
      nameAr: null,
      isActor: false,
      counters: ['a'],
      figures: [figure(0, { min: 1400, max: 1400, words: '1,400' }, 'total')],
    },
    {
      root: 'b',
      name: 'A hospital',
      nameAr: null,
      isActor: false,
      counters: ['b'],
      figures: [figure(1, { min: 12, max: 12, words: 'twelve' }, 'part')],
    },
  ],
};

/** Of an article and in reports whose days of publication nobody knows, as those of a table of events. */
export const UNDRAWN_CLAIM_CARD: ClaimCard = {
  ...CLAIM_CARD,
  cited: { ...CLAIM_CARD.cited, published: null },
  groups: [
    {
      root: 'a',
      name: 'A table of events',
      nameAr: null,
      isActor: false,
      counters: ['a'],
      figures: [
        figure(2, { min: 28, max: 41, words: '28 to 41', to: '2016-08-23' }, 'overlapping'),
        figure(2, { min: null, max: null, vague: true, words: 'scores' }, 'incomparable'),
      ],
    },
  ],
};
