import type { ArticleMeta } from '../model/article.ts';
import type { Day } from '../model/date.ts';
import { linkedArticle } from './meta/linked-data.ts';
import { dayInAddress, printedDay } from './meta/printed-day.ts';

const DATES =
  'meta[property="article:published_time"], meta[property="og:article:published_time"], meta[itemprop=datePublished],' +
  'meta[name="article:published_time"], meta[name=pubdate], meta[name=publishdate], meta[name="publish-date"],' +
  'meta[name=publish_date], meta[name=date], meta[name="dc.date"], meta[name="DC.date"], meta[name="dc.date.issued"],' +
  'meta[name="DC.date.issued"], meta[name="dcterms.created"], meta[name="DCTERMS.created"], meta[name="sailthru.date"],' +
  'meta[name="parsely-pub-date"], meta[name="citation_publication_date"], meta[name="cXenseParse:recs:publishtime"]';

const TIMES =
  'time[itemprop~=datePublished], [itemprop~=datePublished], time[pubdate], article header time, h1 ~ time, article time, main time';

/** What a page tells of its article, from its machine-read parts first. Changes nothing; tells null where it's silent. */
export function articleMeta(document: Document): ArticleMeta {
  const linked = linkedArticle(document);
  const url = addressOf(document);
  return {
    url,
    title: titleOf(document, linked?.headline ?? null),
    published:
      printedDay(linked?.datePublished) ??
      firstDay(document.querySelectorAll(DATES)) ??
      firstDay(document.querySelectorAll(TIMES)) ??
      dayInAddress(url),
    lang: languageOf(document) ?? linked?.inLanguage ?? null,
  };
}

function titleOf(document: Document, headline: string | null): string {
  const declared = content(document, 'meta[property="og:title"], meta[name="twitter:title"]') ?? headline;
  const h1 = clean(document.querySelector('h1')?.textContent);
  const tab = clean(document.querySelector('title')?.textContent) ?? '';
  return withoutSite(declared ?? (h1 && tab.includes(h1) ? h1 : null) ?? (tab || h1 || ''), document);
}

/** A tab's title ends in the site's name: "Headline | The Daily". */
function withoutSite(title: string, document: Document): string {
  const [, head, site] = /^(.{10,}?)\s+[|–—·»:-]\s+([^|–—·»]{2,40})$/.exec(title) ?? [];
  if (!head || !site) return title;
  const known = content(document, 'meta[property="og:site_name"], meta[name="application-name"]');
  return known && (known.includes(site) || site.includes(known)) ? head : title;
}

/** The first day that one of these tells, by its markup first. */
export function firstDay(elements: Iterable<Element>): Day | null {
  for (const element of elements) {
    const value = element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent;
    const found = printedDay(value);
    if (found) return found;
  }
  return null;
}

function languageOf(document: Document): string | null {
  const root = document.documentElement;
  return (
    clean(root?.getAttribute('lang')) ??
    clean(root?.getAttribute('xml:lang')) ??
    content(document, 'meta[http-equiv="content-language" i]') ??
    content(document, 'meta[property="og:locale"]')?.replace('_', '-') ??
    null
  );
}

/** The address that the page gives itself; else the one it was loaded from. */
function addressOf(document: Document): string | null {
  const here = httpAddress(document.location?.href ?? null, null);
  const canonical = document.querySelector('link[rel~=canonical]')?.getAttribute('href');
  const own = httpAddress(canonical ?? content(document, 'meta[property="og:url"]'), here);
  // A template that names its own home page on every article tells nothing of this one.
  if (own && (new URL(own).pathname !== '/' || !here || new URL(here).pathname === '/')) return own;
  return here;
}

export function httpAddress(address: string | null | undefined, base: string | null): string | null {
  if (!address || !URL.canParse(address, base ?? undefined)) return null;
  const url = new URL(address, base ?? undefined);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

function content(document: Document, selector: string): string | null {
  return clean(document.querySelector(selector)?.getAttribute('content'));
}

function clean(text: string | null | undefined): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null;
}
