import type { Day } from '../../model/date.ts';
import { LIKE_TITLE, wordsOf } from '../headline.ts';
import { plain } from '../plain.ts';
import { holds, isElement } from '../readable/flat-tree.ts';
import { announces, isTitle, leadsElsewhere } from '../teaser.ts';
import { firstDay, lineOf, printedDay } from './printed-day.ts';

const DECLARED = '[itemprop~=datePublished], time[pubdate], .published, .dt-published, .entry-date';

/** Where days are of what somebody else wrote, of a picture, or of what happened when. */
const ASIDE =
  'aside, blockquote, figure, nav, script, style, noscript, template, svg, select, [class*=caption i], [class*=related i],' +
  '[class*=timeline i], .comment, .comments, [class^=comment i], [id^=comment i]';

/** What is one article, or announces one. */
const ARTICLE = 'article, [itemscope], .hentry';

/** A shorter one is a card of another article where it doesn't hold the headline. In UTF-16 units. */
const ARTICLE_FROM = 600;

/** A longer part is no card, whatever it links. In UTF-16 units. */
const CARD_TO = 300;

/** How far behind a headline the day of its article is looked for: standfirst, writers, buttons. In UTF-16 units. */
const NEAR = 500;

/** A heading of fewer words may be a site's name, under which the day of the reader's visit stands. */
const WORDS_FROM = 4;

/** More times in an article are of comments, or of what happened when. */
const FEW = 3;

/** Longer items of a list are what it lists, and no label and day. */
const ITEM = 40;

/** Before a time that many characters are its label, as many steps away. */
const LABEL = 24;
const LABEL_STEPS = 4;

const CARD = /^(?:article|li)$/;
/** What a line of print stands in, whatever of it is formatted; what is named as a day is one alone. */
const BLOCK = '[class*=date i], :not(span, b, strong, em, i, font, a, abbr, u)';
const SENTENCE_END = /[.!?؟]$/;
const HEADING = /^h[1-6]$/;
const HOME = /^(?:https?:\/\/[^/]+)?\/?(?:\w\w\/?|index\.\w+)?$/;
const RENEWED = /updat|modif|edited|revis|correct|تحديث/i;
/** Not as a headline that calls itself an update. */
const RENEWED_LABEL = /(?:(?:updat|edit|revis|correct|modifi)ed|تحديث)(?: on| at)?\W*$|update\s*:$/i;
const DAY_NAMES = /date|publi|posted|submitted|byline|meta|\btime\b|timestamp/i;
/** The words of a line that tells a day, and maybe who wrote. */
const DAY_WORDS =
  /^by\b.*?(?=\d|\b[a-z]+ \d)|\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|publish|post|first|last|utc)[a-z]*|\b[a-z]{1,3}t\b/gi;
const WORD = /[a-z\u00c0-\u1fff]{3}/i;
/** Neither a period ("1–7 May 2017") nor two days. */
const ONE_DAY = /^\D*(?:\d+[:.h]\d+\D*)?(?:\d{1,2}\D+)?\d{4}(?!\d|.*\d{4})/;

/**
 * The day that a page's markup or print shows of its article, where it declares none: the one marked as that of publication;
 * else that of the times right behind the headline, of the address, or of a line of print there. Null where those that are
 * found disagree: a wrong day does more harm than none.
 */
export function shownDay(document: Document, title: string, addressed: Day | null): Day | null {
  const headline =
    mostOf(document.querySelectorAll('h1, .entry-title, .post-title, .contentheading'), title) ??
    mostOf(document.querySelectorAll('h2, h3'), title);
  const declared = declaredDay(document, headline);
  if (declared) return declared;
  const { times, blocks } = behind(headline);
  const near = theOnly(daysOf(times, headline)) ?? addressed;
  if (near) return near;
  const printed = theOnly([...blocks].filter((block) => !isOfCard(block, headline)).flatMap(dayOfLine));
  if (printed) return printed;
  // What stands farther away is asked last; of a headline, only in its own article.
  const all = headline
    ? plain(headline).closest('article, header')?.querySelectorAll('time')
    : document.querySelectorAll('article time, main time');
  return all && all.length <= FEW ? theOnly(daysOf(all, headline)) : null;
}

function theOnly(days: readonly Day[]): Day | null {
  return days.every((day) => day === days[0]) ? (days[0] ?? null) : null;
}

/** The heading that has the most words of the title; of those that may be a site's name none. */
function mostOf(headings: Iterable<Element>, title: string): Element | null {
  const words = wordsOf(title);
  let best: Element | null = null;
  let most = 0;
  for (const one of headings) {
    const heading = plain(one);
    const own = [...wordsOf(heading.textContent ?? '')];
    const shared = own.filter((word) => words.has(word)).length;
    if (shared <= most || shared < own.length * LIKE_TITLE) continue;
    const link = (heading.closest('a[href]') ?? heading.querySelector('a[href]'))?.getAttribute('href');
    if (typeof link === 'string' && HOME.test(link)) continue;
    if (shared < WORDS_FROM && !heading.closest(`main, ${ARTICLE}`)) continue;
    best = one;
    most = shared;
  }
  return best;
}

/** The day that is marked as that of publication: in the headline's own article where several differ. */
function declaredDay(document: Document, headline: Element | null): Day | null {
  const all: Day[] = [];
  const own: Day[] = [];
  for (const element of document.querySelectorAll(DECLARED)) {
    const day = isOther(element) ? null : firstDay([element]);
    if (!day) continue;
    const scope = plain(element).closest(ARTICLE);
    const isOwn = headline && scope && holds(scope, headline);
    if (headline && scope && !isOwn && (scope.textContent ?? '').length < ARTICLE_FROM) continue;
    all.push(day);
    if (isOwn) own.push(day);
  }
  return theOnly(all) ?? theOnly(own);
}

/** Of a renewal, of a comment or a picture, or of what a list names. */
function isOther(marked: Element): boolean {
  const element = plain(marked);
  const names = `${element.getAttribute('class')} ${element.getAttribute('itemprop')}`;
  // One that was never renewed bears both names.
  if (RENEWED.test(names) && !/publi/i.test(names)) return true;
  return (element.closest('li')?.textContent?.trim().length ?? 0) > ITEM || element.closest(ASIDE) !== null;
}

/** The days of those times that may be of the article. */
function daysOf(times: Iterable<Element>, headline: Element | null): Day[] {
  const isOwn = (time: Element) =>
    !(isOther(time) || isInSentence(time) || isLabelledRenewed(time) || isOfCard(time, headline));
  return [...times].filter(isOwn).flatMap((time) => firstDay([time]) ?? []);
}

/** Whether a time stands in a sentence, and not in the line of those who wrote. */
function isInSentence(time: Element): boolean {
  const paragraph = time.closest('p');
  const line = paragraph ? lineOf(paragraph) : '';
  return line === null || SENTENCE_END.test(line);
}

/** Whether the words right before a time, beside it or what it stands in, say that it is of a renewal. */
function isLabelledRenewed(time: Element): boolean {
  let node: Node | null = time;
  for (let step = 0; node && step < LABEL_STEPS; step++) {
    const { previousSibling, parentNode }: Node = asked(node);
    const label = previousSibling && asked(previousSibling).textContent?.trim();
    if (label) return RENEWED_LABEL.test(label.slice(-LABEL));
    node = previousSibling ?? parentNode;
  }
  return false;
}

/** Whether the part that a day stands in, without the headline, announces another article. */
function isOfCard(day: Element, headline: Element | null): boolean {
  const part = day.parentElement && plain(day.parentElement).closest('article, div, li, section');
  if (!part || (headline && holds(part, headline))) return false;
  const isShort = (part.textContent ?? '').length < CARD_TO;
  return announces(part) || (isShort && [...plain(part).querySelectorAll('a')].some(isTitle));
}

/** Times and blocks of text behind a headline, up to where the text has begun for sure or another article does. */
function behind(headline: Element | null): { times: Element[]; blocks: Set<Element> } {
  const times: Element[] = [];
  const blocks = new Set<Element>();
  let length = 0;
  let node = headline && after(headline, true);
  while (headline && node && length < NEAR) {
    let over = true;
    if (isElement(node)) {
      const element = plain(node);
      const tag = element.localName;
      if (HEADING.test(tag) && (tag === 'h1' || leadsElsewhere(element))) break;
      over = tag === 'time' || element.matches(ASIDE) || (CARD.test(tag) && announces(element));
      if (tag === 'time') times.push(element);
    } else if (node.nodeType === 3) {
      length += (node as Text).data.trim().length;
      const block = node.parentElement && plain(node.parentElement).closest(BLOCK);
      if (block && !holds(block, headline)) blocks.add(block);
    }
    node = after(node, over);
  }
  return { times, blocks };
}

/** The next node in the order of the document, past what is in this one where `over`. */
function after(start: Node, over: boolean): Node | null {
  const inside = over ? null : asked(start).firstChild;
  if (inside) return inside;
  for (let at: Node | null = start; at; at = asked(at).parentNode) {
    const { nextSibling } = asked(at);
    if (nextSibling) return nextSibling;
  }
  return null;
}

function asked(node: Node): Node {
  return isElement(node) ? plain(node) : node;
}

/** The day of a line that tells nothing else, or is named as one that tells it. */
function dayOfLine(around: Element): Day | [] {
  const block = plain(around);
  const whole = lineOf(block) ?? '';
  const [line = ''] = whole.split(RENEWED);
  const names = `${block.getAttribute('class')} ${block.id}`;
  if (!ONE_DAY.test(line) || SENTENCE_END.test(whole) || RENEWED.test(names) || isLabelledRenewed(block))
    return [];
  const isOfDay = DAY_NAMES.test(names) || (!WORD.test(line.replace(DAY_WORDS, '')) && !isOneOfMany(block));
  return (isOfDay && printedDay(line)) || [];
}

/** Whether a line that is a day stands over a part of the text, as others beside it do: in a list of what happened when. */
function isOneOfMany(block: Element): boolean {
  const { localName, parentElement } = block;
  const beside = parentElement ? [...plain(parentElement).children] : [];
  return (
    HEADING.test(localName) ||
    beside.some((other) => other !== block && other.localName === localName && printedDay(lineOf(other)))
  );
}
