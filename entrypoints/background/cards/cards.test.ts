import { beforeAll, describe, expect, it } from 'vitest';
import { reportIdOf } from '../../../lib/model/address.ts';
import type { ArticleClaim } from '../../../lib/model/claim.ts';
import {
  anActor,
  aPlace,
  knowing,
  servicesWith,
  withoutDatabase,
} from '../../../tests/support/fake-services.ts';
import { aClaim, aReport } from '../../../tests/support/report-data.ts';
import type { Services } from '../services.ts';
import { claimCardHandler } from './claim-card.ts';
import { placeCardHandler } from './place-card.ts';
import { relatedHandler } from './related.ts';
import { unitCardHandler } from './unit-card.ts';

const from = {
  tab: 1,
  frame: 0,
  url: 'https://news.example/own',
  page: 'https://news.example/own',
  incognito: false,
};
const kafr = { name: 'Kafr Example', id: 'C1', governorate: 'Idlib' } as const;
const ownUrl = 'https://news.example/own';
const own = reportIdOf({ url: ownUrl, outlet: '', title: '', published: null });

const knowledge = knowing(
  [aPlace('C1', { name: 'Kafr Example' }), aPlace('C2', { lat: 36.5 })],
  [
    anActor('new', {
      predecessors: ['old'],
      activeFrom: '2017-01-28',
      parent: 'roof',
      sides: [
        { side: 'opposition', from: '2017-01-28', to: '2024-12-08' },
        { side: 'transitional_government', from: '2024-12-08', to: null },
      ],
    }),
    anActor('old', { successor: 'new', activeFrom: '2012-01-01', predecessors: ['older'] }),
    anActor('older', { successor: 'old', activeFrom: '2011-06-01' }),
    anActor('roof'),
  ],
);

const reports = [
  aReport(own, { url: ownUrl, places: [kafr], actors: [{ name: 'New', id: 'new' }], claims: [] }),
  aReport('other', {
    published: '2024-12-01',
    places: [kafr],
    actors: [{ name: 'New', id: 'new' }],
    claims: [
      aClaim({ place: kafr, from: '2024-11-30', to: '2024-11-30', source: 'a local council', root: null }),
    ],
  }),
  aReport('second', {
    published: '2024-12-02',
    places: [kafr],
    actors: [],
    claims: [aClaim({ place: kafr, min: 6, max: 6, words: 'six', from: '2024-11-30', to: '2024-11-30' })],
  }),
];

const claim: ArticleClaim = {
  ...aClaim({ from: '2024-11-30', to: '2024-11-30' }),
  start: 0,
  end: 4,
  text: 'four civilians were killed',
  place: 'C1',
  governorate: 'Idlib',
  partOf: null,
  rules: [],
};
const meta = { url: ownUrl, title: 'Own', published: '2024-12-01', lang: 'en' };

let services: Services;
beforeAll(async () => {
  services = await servicesWith(reports, knowledge);
});

describe('the card of a place', () => {
  it('says what it is and who else named it, latest first, without the article itself', async () => {
    const card = await placeCardHandler(services)(
      { id: 'C1', alternatives: ['C2', 'gone'], others: ['C1', 'C2', 'gone'], url: ownUrl },
      from,
    );
    expect(card).toMatchObject({
      place: { name: 'Kafr Example' },
      areas: [],
      others: [{ id: 'C2' }],
      alternatives: [{ id: 'C2' }],
      reports: [{ id: 'second' }, { id: 'other' }],
      total: 2,
      coverage: { reports: 3, claims: 2, from: '2024-12-01', to: '2024-12-02' },
    });
  });

  it('answers for a name that is not in the data', async () => {
    const card = await placeCardHandler(services)(
      { id: null, alternatives: [], others: [], url: null },
      from,
    );
    expect(card).toMatchObject({ place: null, reports: [], total: 0, coverage: { reports: 3 } });
  });

  it('still says what the place is while the database can’t be opened', async () => {
    const card = await placeCardHandler(withoutDatabase(services))(
      { id: 'C1', alternatives: [], others: [], url: null },
      from,
    );
    expect(card).toMatchObject({ place: { name: 'Kafr Example' }, reports: [], coverage: { reports: 0 } });
  });
});

describe('the card of a unit', () => {
  it.each([
    ['2020-01-01', 'opposition'],
    ['2025-01-01', 'transitional_government'],
  ])('gives the side on %s, the parent and the lineage in order', async (published, side) => {
    const card = await unitCardHandler(services)(
      { id: 'new', alternatives: [], published, url: ownUrl },
      from,
    );
    expect(card).toMatchObject({ side, parent: { id: 'roof' }, reports: [{ id: 'other' }], total: 1 });
    expect(card.lineage.map(({ id }) => id)).toEqual(['older', 'old', 'new']);
  });

  it('answers for a formation that is not in the data', async () => {
    const card = await unitCardHandler(services)(
      { id: null, alternatives: [], published: null, url: null },
      from,
    );
    expect(card).toMatchObject({ actor: null, side: null, parent: null, lineage: [], total: 0 });
  });
});

describe('the card of a claim', () => {
  it('puts other figures of what may be the same harm beside it, by who counted', async () => {
    const card = await claimCardHandler(services)(
      { claim, article: meta, places: ['C1'], claims: [claim] },
      from,
    );
    expect(card.place).toMatchObject({ id: 'C1' });
    const figures = card.groups.flatMap((group) => group.figures.map(({ report }) => report.id));
    expect(figures).toContain('other');
    expect(card.groups.map(({ name }) => name)).toContain('a local council');
    expect(card.unsought).toBeNull();
    for (const { root, figures } of card.groups)
      for (const { match } of figures) expect(match.root).toBe(root);
  });

  it('says what is covered where nothing matches', async () => {
    const elsewhere = { ...claim, from: '2014-01-01', to: '2014-01-01' };
    const card = await claimCardHandler(services)(
      { claim: elsewhere, article: meta, places: [], claims: [elsewhere] },
      from,
    );
    expect(card).toMatchObject({ groups: [], unsought: null, coverage: { reports: 3 } });
  });

  it('does not say that there is nothing of a claim without a time', async () => {
    const untold = { ...claim, from: null, to: null };
    const card = await claimCardHandler(services)(
      { claim: untold, article: { ...meta, published: null }, places: [], claims: [untold] },
      from,
    );
    expect(card).toMatchObject({ groups: [], unsought: 'no-day' });
  });

  it('nor while the database can’t be read, wholly or in part', async () => {
    const request = { claim, article: meta, places: ['C1'], claims: [claim] };
    expect(await claimCardHandler(withoutDatabase(services))(request, from)).toMatchObject({
      groups: [],
      unsought: 'no-database',
    });
    const { store } = withoutDatabase(services);
    for (const broken of [{ claimsNear: store.claimsNear }, { reportsAt: store.reportsAt }]) {
      const half = { ...services, store: { ...services.store, ...broken } };
      expect(await claimCardHandler(half)(request, from)).toMatchObject({
        groups: [],
        unsought: 'no-database',
      });
    }
  });

  it('nor while the database is empty', async () => {
    const empty = await servicesWith([], knowledge);
    const request = { claim, article: meta, places: ['C1'], claims: [claim] };
    expect(await claimCardHandler(empty)(request, from)).toMatchObject({ unsought: 'no-database' });
  });
});

describe('related reports', () => {
  it('gives others that share names, with reasons, without the article itself', async () => {
    const answer = await relatedHandler(services)(
      { article: meta, places: ['C1'], actors: ['new'], claims: [claim], limit: 5 },
      from,
    );
    expect(answer.reports.map(({ report }) => report).sort()).toEqual(['other', 'second']);
    for (const { reasons, line, report } of answer.reports) {
      expect(reasons.length).toBeGreaterThan(0);
      expect(line.id).toBe(report);
    }
  });

  it('tells what is wrong while the database can’t be opened', async () => {
    const request = { article: meta, places: ['C1'], actors: [], claims: [], limit: 5 };
    await expect(relatedHandler(withoutDatabase(services))(request, from)).rejects.toThrow(/database/);
  });
});
