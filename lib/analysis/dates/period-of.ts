import words from '../../../assets/language/en/dates.json' with { type: 'json' };
import { type Day, daysBetween } from '../../model/date.ts';
import type { Span } from '../../model/span.ts';
import type { Anchor, Context } from '../context.ts';
import { type DateExpression, findDates, type Told } from './find-dates.ts';

/** When what a claim tells happened; both null where it can't be told. */
export interface Dating {
  from: Day | null;
  to: Day | null;
  rules: string[];
}

const WHOLE_WAR = new RegExp(words.wholeWar.words.join('|'), 'i');

/** Sentences of the lead in which a report gives the day of its event. */
const LEAD = 4;

/** Characters at the head of an article in which its own date may stand. */
const HEAD = 200;

/** How many sentences back a day told is still the day meant. */
const REACH = 5;

/**
 * Makes the function that dates a claim: by the nearest date of its clause, else of its sentence, else by the date told
 * last in its paragraph, else by that of the lead, else by the article's own.
 */
export function createDating(context: Context): (anchor: Anchor) => Dating {
  const { article, document } = context;
  const { text } = document;
  const published = article.published ?? stampOf(text);
  const bySentence = new Map<number, DateExpression[]>();

  let before: Told = { day: null, month: null };
  let paragraph = -1;
  for (const sentence of document.sentences) {
    if (sentence.paragraph !== paragraph) before = { day: null, month: null };
    paragraph = sentence.paragraph;
    bySentence.set(sentence.index, findDates(text, sentence, published, before));
  }

  const told = (index: number) => (bySentence.get(index) ?? []).filter(({ use }) => use !== 'saying');
  const lead = narrowest(document.sentences.slice(0, LEAD).flatMap((sentence) => told(sentence.index)));

  const asDating = (date: DateExpression, rule: string): Dating => {
    if (date.use === 'since')
      return { from: date.from, to: published ?? date.to, rules: [date.rule, 'date:since', rule] };
    return { from: date.from, to: date.to, rules: [date.rule, rule] };
  };

  return (anchor) => {
    const sentence = document.sentences[anchor.sentence];
    if (!sentence) return { from: published, to: published, rules: ['date:article'] };
    const own = told(sentence.index);
    const nearest = [...own].sort((a, b) => cost(text, anchor, a) - cost(text, anchor, b))[0];
    if (nearest) return asDating(nearest, 'date:sentence');
    if (WHOLE_WAR.test(text.slice(sentence.start, sentence.end)))
      return { from: null, to: null, rules: ['date:whole-war'] };
    for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - REACH); index--) {
      if (document.sentences[index]?.paragraph !== sentence.paragraph) break;
      const last = told(index).filter(isNarrow).at(-1);
      if (last) return asDating(last, 'date:running');
    }
    if (lead) return asDating(lead, 'date:lead');
    return { from: published, to: published, rules: ['date:article'] };
  };
}

/** The day of printing that an article bears at its head, for one whose page does not tell it. */
function stampOf(text: string): Day | null {
  const head = { start: 0, end: Math.min(text.length, HEAD) };
  const stamp = findDates(text, head, null, { day: null, month: null }).find(({ use }) => use === 'saying');
  return stamp && stamp.from === stamp.to ? stamp.from : null;
}

/** Of the dates of the lead the first of the narrowest: "in March 2017" only frames "the night of 20–21 March". */
function narrowest(dates: readonly DateExpression[]): DateExpression | undefined {
  const width = ({ use, from, to }: DateExpression) => (use === 'on' ? daysBetween(from, to) : 10_000);
  return dates
    .filter((date) => isNarrow(date) && date.use !== 'by' && date.rule !== 'date:earlier-by')
    .sort((a, b) => width(a) - width(b))[0];
}

/** Days that a date may span to be still meant by what follows: "in 2016" only frames its own sentence. */
const NARROW = 62;

function isNarrow({ from, to }: DateExpression): boolean {
  return daysBetween(from, to) <= NARROW;
}

/** How far a date is from a claim, in characters; marks and clauses between count more. */
function cost(text: string, anchor: Span, date: Span): number {
  if (date.start < anchor.end && date.end > anchor.start) return 0;
  const after = date.start >= anchor.end;
  const between = after ? text.slice(anchor.end, date.start) : text.slice(date.end, anchor.start);
  const commas = between.match(/[,–—(]/g)?.length ?? 0;
  const clauses = between.match(/[;:.]|\b(?:while|but|whereas|when|after|before)\b/gi)?.length ?? 0;
  return between.length + 20 * commas + 60 * clauses;
}
