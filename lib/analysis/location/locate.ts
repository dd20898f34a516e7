import type { PlaceMention } from '../../model/mention.ts';
import type { Anchor, Context } from '../context.ts';
import { within } from '../names/spans.ts';
import type { Sentence } from '../text/document.ts';
import { type Candidate, candidatesIn, datelineOf, headerOf, isUnlocated } from './candidates.ts';
import { distance } from './distance.ts';
import {
  ABROAD,
  at,
  COUNTRY,
  capital,
  type Location,
  NOWHERE,
  REGION,
  SEVERAL,
  topic,
  WHOLE,
} from './location.ts';
import { brokenDown, inListAcross, inOnePhrase, sameGovernorate } from './phrases.ts';
import { isInRegion, type PlainPlace, plainPlaces, widthOf } from './place-words.ts';
import { createRunningPlace } from './running-place.ts';

/** Sentences of headline and lead. */
const LEAD = 3;

/** Counts of the whole war or of months: no lead of one event. */
const WAR_TOTAL =
  /\b(?:since|so far|in total|nationwide|across (?:the country|syria)|conflict|civil war|this year|the war ha[sd])\b/i;

/** Beyond it an article that is mostly about one governorate is back at that one. */
const NEXT_PARAGRAPH = 1;

/** Characters between the name of the country and a place that it frames. */
const BESIDE = 40;

/** Tens of thousands, said in a sentence that names no place, are counts of the whole country. */
const COUNTRY_TOTAL =
  /(?<!\d)\d{2,3}[,. ]?\d{3}(?!\d)|\b(?:million|millions|hundreds of thousands|thousand)\b/i;

/** Share of an article's places from which on even its large figures are of that governorate. */
const ONE_SUBJECT = 0.85;
const SUBJECT_PLACES = 4;

/**
 * Makes the function that finds the place a claim is about: named in its clause, else in its sentence, else the
 * running place of the sentences before, a list's header, the article's main place, the dateline.
 */
export function createLocating(context: Context): (anchor: Anchor) => Location {
  const { document, knowledge } = context;
  const { text } = document;
  const places = context.mentions.filter(
    (mention): mention is PlaceMention => mention.kind === 'place' && !isUnlocated(mention, knowledge),
  );
  const datelines = document.paragraphs.map((paragraph) => datelineOf(text, paragraph));
  const headers = document.paragraphs.map((paragraph) => headerOf(text, paragraph));
  const bySentence = document.sentences.map((sentence) => {
    const dateline = datelines[sentence.paragraph];
    const own = within(places, sentence).filter((place) => !dateline || place.start >= dateline.end);
    return candidatesIn(text, own);
  });

  const kindOf = ({ id }: PlaceMention) => (id === null ? null : knowledge.place(id))?.kind ?? '';
  const running = createRunningPlace({ document, bySentence, headers, kindOf });

  const nearest = (anchor: Anchor, sentence: Sentence): Location | null => {
    const all = (bySentence[sentence.index] ?? []).filter(({ role }) => role !== 'who');
    const plain = plainPlaces(text, sentence);
    const ranked = [...all, ...plain].sort((a, b) => distance(text, anchor, a) - distance(text, anchor, b));
    const first = ranked[0];
    if (!first) return null;
    if ('mention' in first) {
      const back = first.role === 'whence' ? running(sentence) : null;
      if (back?.governorate) return back;
      if (inListAcross(text, first, all) || brokenDown(text, anchor, all)) return SEVERAL;
      return at(narrowest(first, all), 'location:sentence');
    }
    return fromPlain(first, sentence, all);
  };

  /** From the name of the country, a region of it or another country, or "the capital". */
  const fromPlain = (plain: PlainPlace, sentence: Sentence, all: readonly Candidate[]): Location => {
    if (plain.what === 'capital') return at(capital(text, plain.start), 'location:capital');
    // "In Syria's Idlib province", "in northern Syria, near Azaz": the country only frames the place beside it.
    const framed = all.find(({ role, start }) => role !== 'whence' && Math.abs(start - plain.end) < BESIDE);
    if (framed) return at(narrowest(framed, all), 'location:sentence');
    if (plain.what === 'abroad') return ABROAD;
    if (plain.what === 'country') return elaborated(sentence) ?? COUNTRY;
    const suits = (found: Location | null): Location | null =>
      found && isInRegion(text.slice(plain.start, plain.end), found.governorate) ? found : null;
    return (
      suits(running(sentence, 'location:region')) ??
      suits(elaborated(sentence)) ??
      suits(sentence.index < LEAD ? toldNext(sentence) : null) ??
      REGION
    );
  };

  /** Of the names in one phrase ("in Salma in Latakia province") the most specific. */
  const narrowest = (chosen: Candidate, all: readonly Candidate[]): Candidate => {
    const width = ({ mention }: Candidate) => widthOf(kindOf(mention));
    const phrase = all.filter((other) => sameGovernorate(other, chosen) && inOnePhrase(text, other, chosen));
    return [...phrase].sort((a, b) => width(a) - width(b))[0] ?? chosen;
  };

  /** A headline or lead that says "in Syria" only: the article tells where, when it is mostly about one governorate. */
  const elaborated = (sentence: Sentence): Location | null =>
    sentence.index < LEAD && !WAR_TOTAL.test(text.slice(sentence.start, sentence.end))
      ? (mainlyInSyria ?? toldNext(sentence))
      : null;

  /** "Dozens killed in eastern Syria": the sentences that follow tell where, when all their places lie in one governorate. */
  const toldNext = ({ index }: Sentence): Location | null => {
    const named = bySentence
      .slice(index + 1, index + 1 + LEAD)
      .flat()
      .filter(({ role, mention }) => role !== 'who' && mention.governorate !== null);
    const [first] = named;
    if (!first || !named.every((other) => sameGovernorate(other, first))) return null;
    return topic(
      named.map(({ mention }) => mention),
      'location:lead',
    );
  };

  const inSpan = (span: { start: number; end: number } | null | undefined, rule: string) =>
    span ? topic(within(places, span), rule) : null;
  const dateline = datelines.find((found) => found !== null);
  const title = inSpan(document.sentences[0], 'location:title');
  const mostly = topic(places, 'location:main');
  const share =
    places.filter(({ governorate }) => governorate === mostly?.governorate).length / places.length;
  const inSyria = places.filter(({ governorate }) => governorate !== null);
  const most = topic(inSyria, 'location:main');
  const mainlyInSyria =
    inSyria.filter(({ governorate }) => governorate === most?.governorate).length > inSyria.length / 2
      ? most
      : null;
  /** The governorate of more than such a share of the article's places. */
  const mainly = (least: number) => (share > least ? mostly : null);

  /** "128,000 have fled" in an article on one governorate is of that one. */
  const onlySubject = (sentence: Sentence): Location | null =>
    places.length >= SUBJECT_PLACES && !WAR_TOTAL.test(text.slice(sentence.start, sentence.end))
      ? mainly(ONE_SUBJECT)
      : null;

  return (anchor) => {
    const sentence = document.sentences[anchor.sentence];
    if (!sentence) return NOWHERE;
    return (
      nearest(anchor, sentence) ??
      (COUNTRY_TOTAL.test(text.slice(anchor.start, anchor.end)) ? (onlySubject(sentence) ?? WHOLE) : null) ??
      inSpan(headers[sentence.paragraph], 'location:header') ??
      running(sentence, 'location:running', NEXT_PARAGRAPH) ??
      mainly(0.5) ??
      running(sentence) ??
      title ??
      inSpan(datelines[sentence.paragraph] ?? dateline, 'location:dateline') ??
      mainly(0.39) ??
      NOWHERE
    );
  };
}
