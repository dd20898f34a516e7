import { reportIdOf } from '../../model/address.ts';
import type { Analysis, Article } from '../../model/article.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { Mention, PlaceMention, UnitMention } from '../../model/mention.ts';
import type { Report } from '../../model/report.ts';
import { eventDays } from './event-days.ts';
import { factualSummary } from './factual-summary.ts';
import { claimsOfRecord, placesOfClaims } from './record-claims.ts';

/** Names kept of each kind: beyond it a page is a list, and its names say nothing of one event. */
const NAMES_KEPT = 40;

/**
 * An article as facts, in the form of the report packs: who published it when, which places and actors it names and what
 * it claims. It holds no sentence of the article; the summary is composed from the facts.
 */
export function articleToReport(article: Article, analysis: Analysis, knowledge: Knowledge): Report {
  const outlet = outletOf(article, knowledge);
  const title = article.title.trim() || addressAsTitle(article.url) || 'Untitled';
  const claims = claimsOfRecord(analysis.claims, knowledge);
  const places = namesOf(analysis.mentions, isPlace, placesOfClaims(analysis.claims)).map(
    ({ name, id, governorate }) => ({ name, id, governorate }),
  );
  const actors = namesOf(analysis.mentions, isUnit, new Set()).map(({ name, id }) => ({ name, id }));
  const { published } = article;
  return {
    id: reportIdOf({ url: article.url, outlet: outlet.name, title, published }),
    url: article.url,
    outlet,
    title,
    titleBasis: article.title.trim() ? 'page' : 'url',
    published,
    dateBasis: published ? 'stated' : 'unknown',
    lang: analysis.lang || article.lang || 'und',
    event: null,
    ...eventDays(analysis.claims, published),
    summary: factualSummary(outlet.name, places, actors, claims),
    places,
    actors,
    claims,
  };
}

function outletOf({ url }: Article, knowledge: Knowledge): Report['outlet'] {
  const known = url ? knowledge.outletOfUrl(url) : null;
  if (known) return { name: known.name, id: known.id };
  const host = /^[a-z]+:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase();
  return { name: host?.replace(/^www\./, '') ?? 'Unnamed source', id: null };
}

/** "story-of-a-raid.html" → "story of a raid". */
function addressAsTitle(url: string | null): string {
  const last =
    url
      ?.replace(/[?#].*$/, '')
      .split('/')
      .filter(Boolean)
      .at(-1) ?? '';
  return last
    .replace(/\.\w+$/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
}

function isPlace(mention: Mention): mention is PlaceMention {
  return mention.kind === 'place';
}

function isUnit(mention: Mention): mention is UnitMention {
  return mention.kind === 'unit';
}

/** Each name once, those of `first` before others, then the oftener named. */
function namesOf<Kind extends Mention>(
  mentions: readonly Mention[],
  wanted: (mention: Mention) => mention is Kind,
  first: ReadonlySet<string>,
): Kind[] {
  const groups = new Map<string, Kind[]>();
  for (const mention of mentions.filter(wanted)) {
    const key = mention.id ?? `?${mention.name.toLowerCase()}`;
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  const rank = ([key, group]: [string, Kind[]]) => (first.has(key) ? 1000 : 0) + group.length;
  return [...groups]
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, NAMES_KEPT)
    .flatMap(([, group]) => group[0] ?? []);
}
