import type { Coverage, ReportLine } from '../../../lib/model/card.ts';

/** Made-up reports on made-up events: nothing in them happened. */
export const COVERAGE: Coverage = {
  reports: 4812,
  claims: 9120,
  outlets: 61,
  from: '2011-03-18',
  to: '2025-11-30',
};

export const REPORTS: ReportLine[] = [
  {
    id: 'r1',
    url: 'https://example.org/dawn-shelling',
    outlet: { name: 'Orontes Wire', id: null },
    title: 'Shelling at dawn hits a market street, residents count their dead',
    published: '2016-08-22',
    dateBasis: 'stated',
    from: null,
    to: null,
    summary: 'Residents and a rescue team give different figures after shells fell on a market street.',
  },
  {
    id: 'r2',
    url: 'https://example.org/front-quiet',
    outlet: { name: 'The Levant Courier', id: null },
    title: 'A front that does not stay quiet',
    published: '2016-08-21',
    dateBasis: 'inferred',
    from: null,
    to: null,
    summary: 'A day on a front line where the truce of the week before did not hold.',
  },
  {
    id: 'r3',
    url: 'https://example.org/ar/raqm',
    outlet: { name: 'وكالة الفرات', id: null },
    title: 'قصف على سوق في المدينة وحصيلة أولية للضحايا',
    published: null,
    dateBasis: 'unknown',
    from: null,
    to: null,
    summary: 'حصيلة أولية بحسب فرق الإنقاذ.',
  },
];
