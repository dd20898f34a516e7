import { expect, it } from 'vitest';
import type { Figure } from '../../../lib/model/card.ts';
import type { Report } from '../../../lib/model/report.ts';
import { aClaim, aReport } from '../../../tests/support/report-data.ts';
import { lineOf } from '../report-line.ts';
import { withReprints } from './reprinted.ts';

function figureOf(report: Report, root: string): Figure {
  const [claim] = report.claims;
  if (!claim) throw new Error('no claim');
  const match = { report: report.id, claim: 0, relation: 'same' as const, reasons: [], against: [], root };
  return { match, claim, report: lineOf(report), sameTextAs: null };
}

const title = 'Shells fall on a market street and kill four, residents say';
const first = aReport('first', { title, outlet: { name: 'Wire', id: 'wire' } });
const copy = aReport('copy', { title, outlet: { name: 'Daily', id: 'daily' } });
const own = aReport('own', {
  title: 'Four dead in a village, says our reporter',
  outlet: { name: 'Own', id: 'own' },
});
const byId = (id: string) => [first, copy, own].find((report) => report.id === id);

it('gives one text printed twice the counter of its first printing', () => {
  const figures = [figureOf(first, 'wire'), figureOf(copy, 'daily'), figureOf(own, 'own')];
  const found = withReprints(figures, byId);
  expect(found.map(({ match, sameTextAs }) => [match.root, sameTextAs])).toEqual([
    ['wire', null],
    ['wire', 'Wire'],
    ['own', null],
  ]);
});

it('keeps the counter that a reprint names', () => {
  const told = { ...copy, claims: [aClaim({ source: 'a monitor', root: 'monitor' })] };
  const reports = [{ ...first, claims: told.claims }, told];
  const figures = reports.map((report) => figureOf(report, 'monitor'));
  const found = withReprints(figures, (id) => reports.find((report) => report.id === id));
  expect(found[1]).toMatchObject({ match: { root: 'monitor' }, sameTextAs: 'Wire' });
});

it('takes the “activists” of one text for the same ones under each heading', () => {
  const claims = [aClaim({ source: 'activists' })];
  const reports = [first, copy].map((report) => ({ ...report, claims }));
  const figures = reports.map((report) => figureOf(report, `unnamed:${report.outlet.id}:said:activist`));
  const found = withReprints(figures, (id) => reports.find((report) => report.id === id));
  expect(found[1]?.match.root).toBe('unnamed:wire:said:activist');
});

it('gives two rows of a table, which are no texts, no common counter', () => {
  const rows = [first, copy].map((report) => ({ ...report, url: null, published: null }));
  const found = withReprints([figureOf(rows[0] as Report, 'a'), figureOf(rows[1] as Report, 'b')], (id) =>
    rows.find((report) => report.id === id),
  );
  expect(found.map(({ match, sameTextAs }) => [match.root, sameTextAs])).toEqual([
    ['a', null],
    ['b', null],
  ]);
});
