import { pattern } from '../../model/pattern.ts';
import type { Span } from '../../model/span.ts';
import type { Anchor, Context } from '../context.ts';
import type { Sentence } from '../text/document.ts';
import type { Attribution } from './attribution-type.ts';
import { findAttributions } from './find-attributions.ts';
import { headlineVoices, headOf } from './headlines.ts';
import { BARE_MINISTRIES, ELABORATION, GROUP_KINDS, NAMELESS_MONITOR, NEW_TOPIC } from './lexicon.ts';
import { lineOf } from './line.ts';
import { resolveReferences } from './resolve-references.ts';

/** Who says so. `source` null: the article says it in its own voice; `root` null: nobody in the data. */
export interface Voice {
  source: string | null;
  root: string | null;
  rules: string[];
}

const OWN: Voice = { source: null, root: null, rules: [] };

/**
 * Makes the function that finds who counted what a claim says: in its own sentence before, after or around it, in the
 * quotation it stands in, or in the sentence that it goes on with.
 */
export function createAttribution(context: Context): (anchor: Anchor) => Voice {
  const { document, knowledge, article } = context;
  const { text } = document;
  const roots = new Map<string, ReturnType<typeof knowledge.rootOf>>();
  const rootOf = (phrase: string) => {
    let root = roots.get(phrase);
    if (root === undefined) {
      root = knowledge.rootOf(phrase, article.published);
      roots.set(phrase, root);
    }
    return root;
  };
  /** A monitor, ministry or outlet, not a country ("Syria: …"). */
  const isBody = (phrase: string) => {
    const root = rootOf(phrase);
    return root !== null && knowledge.outlet(root.id)?.kind !== 'government';
  };
  const isNamed = (phrase: string) => rootOf(phrase) !== null;
  const towns = new Set(context.mentions.filter(({ kind }) => kind === 'place').map((place) => place.text));
  /** "Baniyas counted 60 dead": a town is where, not who. */
  const isTown = (phrase: string) => towns.has(phrase) && rootOf(phrase) === null;
  const lines = document.sentences.map((sentence) => lineOf(document, sentence, { isBody, isTown }));
  /** "• ISIS: two civilians" under a heading: whoever did it, not who counted. */
  const isItemOf = (start: number, source: string | null) =>
    ITEM.test(text.slice(start, start + 4)) && !knowledge.outlet(rootOf(source ?? '')?.id ?? '');
  const bySentence = resolveReferences(
    lines.map((line) => [
      ...headlineVoices(line).filter(({ source, start }) => !isItemOf(start, source)),
      ...findAttributions(line).filter(({ source }) => source === null || !isTown(source)),
    ]),
    lines.map(headOf),
    {
      kindOf: (phrase) => knowledge.outlet(rootOf(phrase)?.id ?? '')?.kind ?? null,
      isNamed,
      isPlaceOrBody: (phrase) => towns.has(phrase) || (isNamed(phrase) && !/\s/.test(phrase)),
      sentence: (index) => text.slice(document.sentences[index]?.start, document.sentences[index]?.end),
      groupBefore: (offset, index) => groupBefore(context, offset, index),
    },
  );

  const named = bySentence.flat().filter(({ source }) => source !== null && rootOf(source) !== null);
  const monitors = new Set(
    named
      .map(({ source }) => rootOf(source ?? '')?.id ?? '')
      .filter((id) => knowledge.outlet(id)?.kind === 'monitor'),
  );

  /** The entity behind a source: its own, that of the monitor named elsewhere, or that of the full name ("Bali" for "SDF spokesman Mustafa Bali"). */
  const entityOf = (source: string): string | null => {
    const full = longerName(source, named);
    const own = (full === null ? null : rootOf(full)) ?? rootOf(source);
    if (own) return own.id;
    if (NAMELESS_MONITOR.test(source.toLowerCase()))
      return monitors.size === 1 ? ([...monitors][0] ?? null) : null;
    return null;
  };

  const voice = (attribution: Attribution, rule?: string): Voice => {
    if (attribution.source === null) return { ...OWN, rules: [attribution.rule] };
    const rules = rule ? [attribution.rule, rule] : [attribution.rule];
    return { source: attribution.source, root: entityOf(attribution.source), rules };
  };

  return (anchor) => {
    const sentence = document.sentences[anchor.sentence];
    if (!sentence) return OWN;
    const own = bySentence[sentence.index] ?? [];
    const covering = pick(text, anchor, own);
    if (covering) return voice(covering);
    const quoted = speakerOf(text, anchor, document.sentences, bySentence);
    if (quoted) return voice(quoted, 'attribution:quotation');
    const carried =
      own.length === 0
        ? (headingOf(text, sentence, document.sentences, bySentence) ??
          carriedFrom(text, sentence, document.sentences, bySentence))
        : null;
    return carried ? voice(carried, 'attribution:continued') : OWN;
  };
}

/** Of the sentence of an offset and the one before, the nearest that names an armed group before it: the first named there. */
function groupBefore({ document, mentions, knowledge }: Context, offset: number, index: number) {
  const groups = mentions.filter(
    (unit) => unit.kind === 'unit' && GROUP_KINDS.has(knowledge.actor(unit.id ?? '')?.kind ?? ''),
  );
  for (const at of [index, index - 1]) {
    const sentence = document.sentences[at];
    const first = groups.find(
      ({ start, end }) => sentence && start >= sentence.start && end <= Math.min(sentence.end, offset),
    );
    if (first) return { name: first.text, sentence: at };
  }
  return null;
}

const NAME = pattern(String.raw`^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$`);

/** A surname or a ministry without its country: the full name given elsewhere in the article; null when there is none. */
function longerName(source: string, named: readonly Attribution[]): string | null {
  const short = source.toLowerCase();
  if (!NAME.test(source) && !BARE_MINISTRIES.has(short)) return null;
  // "Salim Haddad, director of the hospital": the name stands before the comma.
  const full = named.find((other) => other.source?.toLowerCase().split(',')[0]?.endsWith(` ${short}`));
  return full?.source ?? null;
}

/** Of the attributions of a sentence that cover a stretch, the one nearest to it: who counted, not who relayed. */
function pick(text: string, anchor: Span, attributions: readonly Attribution[]): Attribution | null {
  const scored = attributions
    .filter((attribution) => covers(attribution, anchor))
    .map((attribution) => ({ attribution, gap: gapBetween(text, anchor, attribution, attributions) }))
    .sort((a, b) => a.gap - b.gap);
  const best = scored[0]?.attribution ?? null;
  // "Western media gave nine dead, citing a commander": who is cited counted.
  const cited = scored.find(({ attribution }) =>
    /:(?:citing|quoting|cited|cites|quoted|quotes)$/.test(attribution.rule),
  )?.attribution;
  return best && cited && cited.start > best.end && !text.slice(best.end, cited.start).includes(';')
    ? cited
    : best;
}

function covers({ covers: what, start, end }: Attribution, anchor: Span): boolean {
  if (start >= anchor.start && end <= anchor.end) return true;
  if (what === 'both') return true;
  return what === 'after' ? anchor.end > end : anchor.start < start;
}

/** "20 according to A, 44 according to B": within a sentence such a phrase belongs to what precedes it. */
const FORWARD = 60;

function gapBetween(
  text: string,
  anchor: Span,
  attribution: Attribution,
  all: readonly Attribution[],
): number {
  const before = attribution.end <= anchor.start;
  const from = before ? attribution.end : anchor.end;
  const to = before ? anchor.start : attribution.start;
  if (from >= to) return 0;
  const between = text.slice(from, to);
  const others = all.filter(
    (other) => other !== attribution && other.start >= from && other.end <= to,
  ).length;
  const away = before && !attribution.opens && attribution.covers === 'both' ? FORWARD : 0;
  return between.length + away + 200 * others + 150 * (between.match(/;/g)?.length ?? 0);
}

/** The speaker of a quotation that began in an earlier sentence of the paragraph or ends in a later one. */
function speakerOf(
  text: string,
  anchor: Anchor,
  sentences: readonly Sentence[],
  bySentence: readonly Attribution[][],
): Attribution | null {
  const sentence = sentences[anchor.sentence];
  if (!sentence) return null;
  let first = sentence;
  for (let index = sentence.index; sentences[index]?.paragraph === sentence.paragraph; index--)
    first = sentences[index] ?? first;
  if (!isInQuotation(text.slice(first.start, anchor.start))) return null;
  for (let index = sentence.index + 1; sentences[index]?.paragraph === sentence.paragraph; index++) {
    const next = sentences[index];
    if (!next) break;
    const speaker = bySentence[index]?.[0];
    if (speaker && /[”"]/.test(text.slice(sentence.end, speaker.start))) return speaker;
    if (/[”"]/.test(text.slice(next.start, next.end))) break;
  }
  for (let index = sentence.index - 1; sentences[index]?.paragraph === sentence.paragraph; index--) {
    const speaker = bySentence[index]?.at(-1);
    if (speaker) return speaker;
  }
  return null;
}

function isInQuotation(before: string): boolean {
  const curly = (before.match(/“/g)?.length ?? 0) - (before.match(/”/g)?.length ?? 0);
  return curly > 0 || (before.match(/"/g)?.length ?? 0) % 2 === 1;
}

const ITEM = /^(?:[–—\-•·*▪●]\s|\d{1,2}[.)]\s)/u;
/** Items of a list between its heading and one of them at most. */
const ITEMS = 30;

/** The last voice of the sentence over a list, where this one is of an item: "SOHR counted 37 dead, as follows: – 18 in Homs". */
function headingOf(
  text: string,
  sentence: Sentence,
  sentences: readonly Sentence[],
  bySentence: readonly Attribution[][],
): Attribution | null {
  const isItem = (at: Sentence): boolean => ITEM.test(text.slice(at.start, at.start + 4));
  if (!isItem(sentence)) return null;
  for (let back = 1; back <= ITEMS; back++) {
    const before = sentences[sentence.index - back];
    if (!before) return null;
    if (isItem(before)) continue;
    return text.charAt(before.end - 1) === ':' ? (bySentence[before.index]?.at(-1) ?? null) : null;
  }
  return null;
}

/**
 * The voice of the sentence before, where this one goes on with its toll, or with the account that a voice at the head
 * of its paragraph began: "According to a local source, …. A child was killed."
 */
function carriedFrom(
  text: string,
  sentence: Sentence,
  sentences: readonly Sentence[],
  bySentence: readonly Attribution[][],
): Attribution | null {
  const before = sentences[sentence.index - 1];
  if (!before || before.paragraph !== sentence.paragraph) return null;
  const last = bySentence[before.index]?.at(-1);
  const own = text.slice(sentence.start, sentence.end).toLowerCase();
  if (last && ELABORATION.test(own)) return last;
  if (NEW_TOPIC.test(own)) return null;
  if (!last) {
    // "According to X, …" opens an account that goes on until somebody else speaks or the matter changes.
    const earlier = carriedFrom(text, before, sentences, bySentence);
    return bySentence[before.index]?.length === 0 && earlier && isAccount(earlier) ? earlier : null;
  }
  // It does so wherever it stands, "X said" only at the head of a paragraph.
  const heads = sentences[before.index - 1]?.paragraph !== before.paragraph || isAccount(last);
  return heads && last.opens && last.covers !== 'before' ? last : null;
}

function isAccount({ rule }: Attribution): boolean {
  return rule.startsWith('attribution:according-to');
}
