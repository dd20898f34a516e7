import type { ArticleMeta } from '../model/article.ts';
import type { Day } from '../model/date.ts';
import { linkedArticle } from './meta/linked-data.ts';
import { dayInAddress, firstDay, printedDay } from './meta/printed-day.ts';

/** How pages name the day of publication. */
const PUBLISHED =
  /^(?:(?:og:)?article:published(?:_time)?|p(?:ub)?date|publish[-_]?date|dc(?:terms|\.date)\.issued|sailthru\.date|parsely-pub-date|citation_publication_date|cxenseparse:recs:publishtime)$/i;

/** Mostly it too, and on some sites the day of something else. */
const DATED = /^(?:dcterms\.(?:created|date)|dc\.date|date)$/i;

/** Finds the day that a page's markup or print shows of its article, of that title and with that day in its address. */
export type ShownDay = (document: Document, title: string, addressed: Day | null) => Day | null;

/**
 * What a page tells of its article, from its machine-read parts first. Changes nothing; tells null where it's silent. `shownDay`
 * is asked where those tell no day.
 */
export function articleMeta(document: Document, shownDay: ShownDay): ArticleMeta {
  const linked = linkedArticle(document);
  const metas = [...document.querySelectorAll('meta[content]')];
  const url = addressOf(document);
  const title = titleOf(document, linked?.headline ?? null);
  return {
    url,
    title,
    published:
      printedDay(linked?.datePublished) ??
      firstDay(metas.filter((meta) => PUBLISHED.test(nameOf(meta)))) ??
      firstDay(metas.filter((meta) => DATED.test(nameOf(meta)))) ??
      shownDay(document, title, dayInAddress(url)),
    lang: languageOf(document) ?? linked?.inLanguage ?? null,
  };
}

function nameOf(meta: Element): string {
  return meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
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
