import type { ArticleClaim, ReportClaim } from '../../model/claim.ts';
import type { Knowledge } from '../../model/knowledge.ts';

/** The article's claims as a record keeps them: a figure that headline, lead and body repeat stands once. */
export function claimsOfRecord(claims: readonly ArticleClaim[], knowledge: Knowledge): ReportClaim[] {
  const kept: ReportClaim[] = [];
  const placeOf = new Map<string, number>();
  const indexes = claims.map((claim) => {
    const key = keyOf(claim);
    const known = placeOf.get(key);
    if (known !== undefined) {
      // The body often names the counter that the headline leaves out.
      const first = kept[known];
      if (first && first.source === null && claim.source !== null) {
        first.source = claim.source;
        first.root = claim.root;
      }
      return known;
    }
    kept.push(recordClaim(claim, knowledge));
    placeOf.set(key, kept.length - 1);
    return kept.length - 1;
  });
  for (const [index, claim] of claims.entries()) {
    const mine = indexes[index];
    const total = claim.partOf === null ? undefined : indexes[claim.partOf];
    const record = mine === undefined ? undefined : kept[mine];
    if (record && total !== undefined && total !== mine) record.partOf = total;
  }
  return kept;
}

/** Gazetteer ids of the places that figures are about. */
export function placesOfClaims(claims: readonly ArticleClaim[]): Set<string> {
  return new Set(claims.flatMap(({ place }) => place ?? []));
}

/** Where the counted noun ends: at a verb, a preposition or a stop. */
const PHRASE_END =
  /\s+(?:was|were|is|are|have|has|had|been|who|that|in|at|by|on|from|after|during|when|and|as)\b|[,;.:(]/i;
/** Longer than this the stretch is a sentence rather than a count. */
const LONGEST_COUNT = 6;

/** "three children" for the three of "three children were hurt": without its noun a figure cannot be compared later. */
function countedWords({ text, words }: ArticleClaim): string {
  const at = text.toLowerCase().indexOf(words.toLowerCase());
  if (at < 0) return words;
  const rest = text.slice(at + words.length);
  const end = rest.search(PHRASE_END);
  const phrase = `${words}${end < 0 ? rest : rest.slice(0, end)}`.replace(/\s+/g, ' ').trim();
  return phrase.split(' ').length <= LONGEST_COUNT ? phrase : words;
}

function keyOf({ event, min, max, vague, victims, place, from, to }: ArticleClaim): string {
  return [event, min, max, vague, victims, place, from, to].join('|');
}

function recordClaim(claim: ArticleClaim, knowledge: Knowledge): ReportClaim {
  const { event, min, max, vague, victims, source, root, from, to, place: id, governorate } = claim;
  const place = id ? knowledge.place(id) : null;
  return {
    event,
    min,
    max,
    vague,
    words: countedWords(claim),
    victims,
    source,
    root,
    from,
    to,
    place: place ? { name: place.name, id: place.id, governorate: place.governorate ?? governorate } : null,
    partOf: null,
  };
}
