import type { Page } from 'puppeteer-core';
import type { RequestOf, toBackground } from '../../lib/messages/contract.ts';
import type { Article } from '../../lib/model/article.ts';
import type { ArticleClaim } from '../../lib/model/claim.ts';
import { addDays } from '../../lib/model/date.ts';
import type { Report } from '../../lib/model/report.ts';

type Request<Name extends keyof typeof toBackground> = RequestOf<typeof toBackground, Name>;

/** A record of the database, and those that an article telling of it would name beside. */
export interface Sample {
  report: Report;
  others: Report[];
}

/** Whether the last record of a table of `size` is there. */
export function isImported(page: Page, size: number): Promise<boolean> {
  return page.evaluate(async (id) => {
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } }
    ).chrome;
    const reply = await runtime.sendMessage({ call: 'report', request: { id } });
    return Boolean((reply as { value?: { report: unknown } }).value?.report);
  }, `ucdp-ged-${size}`);
}

/** Records spread over a table of `size` that have a claim. */
export async function sampleReports(page: Page, size: number, count: number): Promise<Sample[]> {
  const ids = Array.from(
    { length: count * 4 },
    (_, n) => `ucdp-ged-${1 + Math.floor((n * size) / (count * 4))}`,
  );
  const text = await page.evaluate(async (wanted) => {
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } }
    ).chrome;
    const replies = [];
    for (const id of wanted) replies.push(await runtime.sendMessage({ call: 'report', request: { id } }));
    // As text: Firefox keeps what is one object one, and the driver gives its second mention as null.
    return JSON.stringify((replies as { value: { report: unknown } }[]).map(({ value }) => value.report));
  }, ids);
  const reports = JSON.parse(text) as (Report | null)[];
  const told = reports.flatMap((report) => (report && report.claims.length > 0 ? report : []));
  return told
    .slice(0, count)
    .map((report, n) => ({ report, others: [1, 2].flatMap((step) => told[n + step] ?? []) }));
}

/** Asks for the card of an article's claim that tells what a record counts. */
export function cardRequest({ report }: Sample): Request<'claimCard'> {
  const claim = claimOf(report);
  return { claim, article: articleOf(report), places: idsOf(report.places), claims: [claim] };
}

/** An article that tells in one sentence what a record counts: the analysis reads its claim from it. */
export function articleFor({ report }: Sample): Article {
  const { min, max } = claimOf(report);
  const { name = 'Syria' } = report.claims[0]?.place ?? report.places[0] ?? {};
  const [from, to] = [report.from, report.to].map(spelt);
  const when = from === to ? `on ${from}` : `between ${from} and ${to}`;
  const told = `At least ${min ?? max} people were killed in ${name} ${when}, the Syrian army said.`;
  return { ...articleOf(report), text: `Shelling of ${name}\n${told}` };
}

function spelt(day: string | null): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return day === null ? '' : new Date(day).toLocaleDateString('en-GB', options);
}

/** Asks what the popup asks on an article that names the places and actors of three records. */
export function popupRequest({ report, others }: Sample): Request<'related'> {
  const all = [report, ...others];
  return {
    article: articleOf(report),
    places: idsOf(all.flatMap(({ places }) => places)),
    actors: idsOf(all.flatMap(({ actors }) => actors)),
    claims: all.map(claimOf),
    limit: 10,
  };
}

function idsOf(named: readonly { id: string | null }[]): string[] {
  return [...new Set(named.flatMap(({ id }) => id ?? []))];
}

function articleOf({ id, title, to }: Report) {
  return { url: `https://courier.example/${id}`, title, published: to && addDays(to, 1), lang: 'en' };
}

function claimOf(report: Report): ArticleClaim {
  const [claim] = report.claims;
  if (!claim) throw new Error(`${report.id} has no claim.`);
  const { place, ...fields } = claim;
  return {
    ...fields,
    from: report.from,
    to: report.to,
    start: 0,
    end: 10,
    text: claim.words,
    place: place?.id ?? null,
    governorate: place?.governorate ?? null,
    partOf: null,
    rules: [],
  };
}
