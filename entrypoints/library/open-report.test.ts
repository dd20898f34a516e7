import { expect, it, vi } from 'vitest';
import { askBackground } from '../../lib/messages/send.ts';
import { aClaim, aReport } from '../../tests/support/report-data.ts';
import { relatedTo } from './open-report.ts';

vi.mock('../../lib/messages/send.ts', () => ({ askBackground: vi.fn() }));

it('asks for what relates to a record with the words of its figures, each in a place of its own', async () => {
  vi.mocked(askBackground).mockResolvedValue({ ok: false, problem: 'closed' });
  const report = aReport('r', {
    claims: [aClaim({ words: 'three children', min: 3, max: 3 }), aClaim({ words: 'four' })],
  });
  expect(await relatedTo(report)).toEqual({ problem: 'closed' });
  const [, asked] = vi.mocked(askBackground).mock.lastCall ?? [];
  expect(asked).toMatchObject({
    article: { url: report.url, title: report.title },
    places: ['SY02'],
    actors: ['saa'],
    claims: [
      { start: 0, end: 14, text: 'three children', place: 'SY02', governorate: 'Aleppo' },
      { start: 15, end: 19, text: 'four' },
    ],
  });
});
