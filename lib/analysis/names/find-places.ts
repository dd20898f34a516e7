import type { Knowledge, NameHit } from '../../model/knowledge.ts';
import type { PlaceMention } from '../../model/mention.ts';
import { pattern } from '../../model/pattern.ts';
import type { Span } from '../../model/span.ts';
import type { Document } from '../text/document.ts';
import { acceptPlaces } from './accept-places.ts';
import { anchorsAmong } from './anchors.ts';
import { evidenceFor } from './place-evidence.ts';
import { type FormedPlace, findFormedPlaces, findListedPlaces } from './place-forms.ts';
import { resolvePlace, unseenPlace } from './resolve-places.ts';
import { firstWins, longestFirst, overlapsAny } from './spans.ts';

/** What the words around a stretch may say it is, whatever its form: "said Umm Khaled", "Deir Ezzor 24". */
const NOT_PLACES = new Set(['person', 'media']);

/** The places of a text outside the stretches taken by names of actors. */
export function findPlaces(
  document: Document,
  hits: readonly NameHit[],
  taken: readonly Span[],
  knowledge: Knowledge,
): PlaceMention[] {
  const { text } = document;
  const candidates = hits
    .filter((hit) => hit.table === 'place' && !overlapsAny(taken, hit) && !isTwoNames(text, hit))
    .map(({ start, end, ids, like, match }) => ({
      start,
      end,
      ids,
      like,
      match,
      evidence: evidenceFor(text, { start, end }),
    }));
  const accepted = acceptPlaces(text, candidates, knowledge);
  const anchors = anchorsAmong(accepted, knowledge);
  const isFree = (span: Span) => !overlapsAny(taken, span) && !overlapsAny(accepted, span);
  const isPossible = ({ start, end }: Span) => knowledge.collision(text.slice(start, end)) !== 'never';
  const formed = [...findFormedPlaces(text), ...findListedPlaces(text, accepted)].filter(
    (form) => isFree(form) && isPossible(form) && !NOT_PLACES.has(evidenceFor(text, form).why),
  );
  const repeated = repeatsOf(text, formed).filter(isFree);
  const unseen = firstWins([...longestFirst(formed), ...repeated]);
  const known = new Map(candidates.map((candidate) => [`${candidate.start}-${candidate.end}`, candidate]));
  return agreeing([
    ...accepted.map((candidate) => resolvePlace(text, candidate, anchors, knowledge)),
    ...unseen.map((form) => {
      const candidate = known.get(`${form.start}-${form.end}`);
      if (!candidate) return unseenPlace(text, form, form.rule, anchors);
      const evidence = { ...candidate.evidence, why: form.rule };
      return resolvePlace(text, { ...candidate, evidence }, anchors, knowledge);
    }),
  ]);
}

/**
 * "Maydan quarter in Aleppo city … on Maydan quarter": a name that the text placed in a governorate where the data has none of
 * it is no namesake elsewhere that only sounds like it.
 */
function agreeing(mentions: readonly PlaceMention[]): PlaceMention[] {
  const placed = new Map(
    mentions.flatMap((one) => (one.id === null && one.governorate ? [[one.text, one] as const] : [])),
  );
  return mentions.map((one) => {
    const first = placed.get(one.text);
    if (!first || one.id === null || one.governorate === first.governorate) return one;
    if (!one.rule.startsWith('name:key')) return one;
    return { ...first, start: one.start, end: one.end };
  });
}

const ENGLISH = / (?:in|of|and|at|near|the|to|from) /;

/** "Ibtaa in Daraa" may sound like one long name: with an English word between, they are two. */
function isTwoNames(text: string, { start, end, match }: NameHit): boolean {
  return match === 'key' && ENGLISH.test(text.slice(start, end));
}

const GOES_ON = pattern(String.raw`[\p{L}\p{N}-]`);

/** A name known by its form once is the place's wherever the text has it again, unless a person stands there. */
function repeatsOf(text: string, formed: readonly FormedPlace[]): FormedPlace[] {
  const names = new Set(formed.map(({ start, end }) => text.slice(start, end)));
  const repeats: FormedPlace[] = [];
  for (const name of names)
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      const isWhole = !GOES_ON.test((text[start - 1] ?? ' ') + (text[end] ?? ' '));
      if (isWhole && evidenceFor(text, { start, end }).strength >= 1)
        repeats.push({ start, end, rule: 'form:repeated' });
    }
  return repeats;
}
