import { beforeAll, describe, expect, it } from 'vitest';
import type { ArticleMeta } from '../../../lib/model/article.ts';
import type { ArticleClaim } from '../../../lib/model/claim.ts';
import { loadKnowledge } from '../../../scripts/input/load-knowledge.ts';
import { loadBundledReports } from '../../../scripts/pack/bundled-reports.ts';
import { servicesWith } from '../../../tests/support/fake-services.ts';
import type { Services } from '../services.ts';
import { claimCardHandler } from './claim-card.ts';

/** What the database says of three events whose figures differ widely; the gallery shows these cards. */
const GALLERY = '../../../tests/gallery/states/event-cards.json';

const nowhere = { start: 0, end: 1, vague: false, partOf: null, rules: [] };
const aleppo: ArticleClaim = {
  ...nowhere,
  text: '54 government soldiers were killed',
  words: '54',
  event: 'killed',
  min: 54,
  max: 54,
  victims: 'government',
  source: 'Syrian Observatory for Human Rights',
  root: 'sohr',
  place: 'C1007',
  governorate: 'Aleppo',
  from: '2024-11-27',
  to: '2024-11-28',
};
const nouran: ArticleClaim = {
  ...nowhere,
  text: 'eleven civilians were wounded',
  words: 'eleven',
  event: 'wounded',
  min: 11,
  max: 11,
  victims: 'civilian',
  source: 'a local council member',
  root: null,
  place: 'C1041',
  governorate: 'Aleppo',
  from: '2024-09-02',
  to: '2024-09-02',
};
const suwayda: ArticleClaim = {
  ...nowhere,
  text: 'toll at 814',
  words: '814',
  event: 'killed',
  min: 814,
  max: 814,
  victims: 'unknown',
  source: 'Syrian Network for Human Rights',
  root: 'snhr',
  place: 'SY13',
  governorate: 'As-Suwayda',
  from: '2025-07-13',
  to: '2025-07-24',
};

let services: Services;
beforeAll(async () => {
  services = await servicesWith([...loadBundledReports().reports], loadKnowledge());
}, 60_000);

async function cardOf(claim: ArticleClaim, published: string, places: string[]) {
  const article: ArticleMeta = { url: null, title: '', published, lang: 'en' };
  const from = { tab: 1, frame: 0, url: '', page: '', incognito: false };
  return claimCardHandler(services)({ claim, article, places, claims: [claim] }, from);
}

/** Figures of the card as `relation low–high counter`. */
function told({ groups }: Awaited<ReturnType<typeof cardOf>>): string[] {
  return groups.flatMap(({ name, figures }) =>
    figures.map(
      ({ match, claim, report }) =>
        `${report.published} ${match.relation} ${claim.min ?? ''}–${claim.max ?? ''} ${name}`,
    ),
  );
}

describe('cards of events whose figures differ widely', () => {
  it('tells how the counts of November 2024, September 2024 and July 2025 stand', async () => {
    const cards = {
      aleppo: { card: await cardOf(aleppo, '2024-11-28', ['C1007']), published: '2024-11-28' },
      nouran: { card: await cardOf(nouran, '2024-09-03', ['C1041']), published: '2024-09-03' },
      suwayda: { card: await cardOf(suwayda, '2025-07-25', ['SY13']), published: '2025-07-25' },
    };
    console.info(
      Object.values(cards)
        .map(({ card }) => told(card).join('\n'))
        .join('\n\n'),
    );
    await expect(JSON.stringify(cards, null, 2)).toMatchFileSnapshot(GALLERY);
  });
});
