import type { ArticleClaim } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import { createAttribution } from '../attribution/attribution.ts';
import type { Anchor, Context } from '../context.ts';
import { createDating } from '../dates/period-of.ts';
import { createLocating } from '../location/locate.ts';
import { within } from '../names/spans.ts';
import type { Group } from '../victims/group.ts';
import { victimsOf } from '../victims/victims-of.ts';
import type { Harm } from './harm.ts';
import { linkSentence } from './link.ts';
import { headerOf, isItem, type ListHeader } from './list-items.ts';
import { partMarker } from './part-marker.ts';
import { readSentence, readWords } from './read-sentence.ts';

/** Every casualty claim of an article, in order of position, parts tied to their totals. */
export function findClaims(context: Context): ArticleClaim[] {
  const harms = findHarms(context);
  if (harms.length === 0) return [];
  const tools = {
    attribute: createAttribution(context),
    date: createDating(context),
    locate: createLocating(context),
  };
  const groups = victimsOf(context, harms);
  const claims = harms.map((harm) =>
    claimOf(context, harm, groups.get(harm) ?? { victims: 'unknown', rule: 'victims:untold' }, tools),
  );
  const index = new Map(harms.map((harm, i) => [harm, i]));
  for (const [i, harm] of harms.entries()) {
    const claim = claims[i];
    if (claim && harm.total) claim.partOf = index.get(harm.total) ?? null;
  }
  return claims;
}

function findHarms({ document, mentions }: Context): Harm[] {
  const harms: Harm[] = [];
  let list: ListHeader | null = null;
  const inSentence = mentionsBySentence(mentions);
  for (const sentence of document.sentences) {
    const before = harms.at(-1) ?? null;
    const near = before && sentence.index - before.reading.sentence.index <= 2 ? before : null;
    const own = inSentence(sentence.start, sentence.end);
    const reading = readSentence(document.words(sentence), sentence, own, near !== null, list !== null);
    if (!reading || !isItem(reading.words)) list &&= null;
    if (!reading) continue;
    const previous = document.sentences[sentence.index - 1];
    const found = linkSentence(reading, near, list, () =>
      previous ? readWords(document.words(previous), previous, within(mentions, previous)) : null,
    );
    list ??= headerOf(reading, found, near);
    for (const [i, harm] of found.entries()) {
      if (list?.total && isItem(reading.words)) ofList(harm, list.total);
      if (harm.part) harm.total ??= totalOf(harm, found.slice(0, i), near);
    }
    harms.push(...found);
  }
  return harms;
}

/** An item with a verb of its own ("– 9 were killed in Zamalka") is a part of the list's total all the same. */
function ofList(harm: Harm, total: Harm): void {
  if (harm.part || harm.event !== total.event) return;
  harm.part = true;
  harm.total = total;
  harm.like = total;
}

/**
 * The total that a part belongs to: the part it follows at once ("71 civilians, among them four children"), the
 * total of the part it is listed with, or the last harm of the same event before it that is no part.
 */
function totalOf(part: Harm, before: readonly Harm[], last: Harm | null): Harm | null {
  const max = part.people.quantity.max ?? part.people.quantity.min ?? 0;
  const holds = (harm: Harm): boolean =>
    harm.event === part.event &&
    (harm.people.quantity.max ?? harm.people.quantity.min ?? Number.POSITIVE_INFINITY) >= max;
  const nearest = before.at(-1);
  const follows =
    nearest &&
    part.people.first - nearest.people.last <= 8 &&
    (partMarker(part.reading, part.people) || ofWhom(part));
  if (nearest && follows && holds(nearest)) return nearest;
  const beside = nearest && besideInList(nearest, part);
  if (beside && holds(beside)) return beside;
  const same =
    before.findLast((harm) => holds(harm) && !harm.part) ??
    (last && holds(last) ? (last.part ? (last.total ?? last) : last) : null);
  // Those of a list are parts of what it lists, not of one another.
  return same ?? (part.rule.startsWith('event:list') ? null : (before.findLast(holds) ?? null));
}

/** "40 civilians, 27 of whom were shot": of those named at once before. */
function ofWhom({ people, reading }: Harm): boolean {
  return people.partitive && reading.words[people.last]?.lower === 'whom';
}

/** The total of the part before, where nothing but a comma or "and" parts the two; a bracket that closes ends its parts. */
function besideInList(nearest: Harm, { people, reading }: Harm): Harm | null {
  const gap = reading.words.slice(nearest.people.last + 1, people.first);
  if (!nearest.part || gap.length > 3 || gap.some(({ lower }) => !/^(?:,|;|and|\))$/.test(lower)))
    return null;
  return gap.some(({ text }) => text === ')') ? (nearest.total?.total ?? null) : nearest.total;
}

/** The mentions of one sentence after another, in one walk. */
function mentionsBySentence(mentions: readonly Mention[]): (start: number, end: number) => Mention[] {
  let at = 0;
  return (start, end) => {
    while (at < mentions.length && (mentions[at]?.end ?? 0) <= start) at++;
    const found: Mention[] = [];
    for (let i = at; i < mentions.length; i++) {
      const mention = mentions[i];
      if (!mention || mention.start >= end) break;
      found.push(mention);
    }
    return found;
  };
}

interface Tools {
  attribute: ReturnType<typeof createAttribution>;
  date: ReturnType<typeof createDating>;
  locate: ReturnType<typeof createLocating>;
}

function claimOf({ document }: Context, harm: Harm, group: Group, tools: Tools): ArticleClaim {
  const { words, sentence } = harm.reading;
  const { quantity } = harm.people;
  const start = words[harm.first]?.start ?? sentence.start;
  const end = words[harm.last]?.end ?? sentence.end;
  const anchor: Anchor = { start, end, sentence: sentence.index };
  const said = tools.attribute(anchor);
  const period = tools.date(anchor);
  const where = tools.locate(anchor);
  const none = harm.negated ? { min: 0, max: 0, vague: false } : quantity;
  return {
    start,
    end,
    text: document.text.slice(start, end),
    event: eventOf(harm),
    min: none.min,
    max: none.max,
    vague: none.vague,
    words: document.text.slice(words[quantity.first]?.start ?? start, words[quantity.last]?.end ?? end),
    victims: group.victims,
    source: said.source,
    root: said.root,
    from: period.from,
    to: period.to,
    place: where.place,
    governorate: where.governorate,
    partOf: null,
    rules: [harm.rule, quantity.rule, group.rule, ...said.rules, ...period.rules, ...where.rules],
  };
}

/** "No one was hurt" denies deaths as well as wounds. */
function eventOf(harm: Harm): Harm['event'] {
  return harm.event === 'wounded' && harm.people.quantity.max === 0 && harm.rule.startsWith('event:hurt')
    ? 'casualties'
    : harm.event;
}
