import type { CasualtyEvent } from '../../model/claim.ts';
import { EVENT_NOUNS, EVENT_PHRASES } from '../events/lexicon.ts';
import { VICTIM_NOUNS, type VictimClass } from '../victims/lexicon.ts';
import type { Harm } from './harm.ts';
import { harmOf, joinedPeople } from './objects.ts';
import type { People, Reading } from './reading.ts';

/** Words of a label before its colon at most. */
const REACH = 14;

/**
 * Figures behind a label and a colon, as casualty recorders and summaries write them: "Civilians reported killed:
 * 33–40", "of whom children: up to 16", "Civilian deaths on both sides: at least nine in Syria and six in Turkey".
 */
export function* labelHarms(reading: Reading, before: Harm | null): Generator<Harm> {
  const { words, peopleAt } = reading;
  for (let colon = 1; colon < Math.min(words.length, 60); colon++) {
    if (words[colon]?.text !== ':') continue;
    const people = peopleAt.get(colon + 1);
    const counted = reading.people.some((other) => other.first < colon && other.last >= colon - 1);
    const label = people && !counted && labelOf(reading, colon);
    if (people && label && isToldBehind(reading, people, label, colon)) {
      people.head = label.noun;
      people.victimClass = label.victimClass;
      people.kind = 'person';
      continue;
    }
    if (!people || !label || people.quantity.single || (people.kind !== 'elided' && people.kind !== 'person'))
      continue;
    const event = label.event ?? (label.part ? before?.event : undefined);
    if (!event) continue;
    const noun = people.victimClass === null && label.noun !== null;
    if (noun) {
      people.head = label.noun;
      people.victimClass = label.victimClass;
      people.kind = 'person';
    }
    const harm = harmOf(reading, people, event, 'event:label', people.first, people.last, {
      part: label.part,
    });
    harm.first = noun ? Math.min(label.first, people.first) : people.first;
    yield harm;
    yield* restOf(reading, harm, label);
  }
}

/** "Civilians: 12 killed": what happened is said behind the figure, who they were before it. */
function isToldBehind(
  { predicateAt }: Reading,
  { kind, last }: People,
  label: Label,
  colon: number,
): boolean {
  return label.event === null && label.noun === colon - 1 && kind === 'elided' && predicateAt.has(last + 1);
}

interface Label {
  event: CasualtyEvent | null;
  noun: number | null;
  victimClass: VictimClass | null;
  part: boolean;
  first: number;
}

function labelOf({ words, peopleAt, predicateAt }: Reading, colon: number): Label | null {
  const label: Label = { event: null, noun: null, victimClass: null, part: false, first: colon };
  for (let i = colon - 1; i >= Math.max(0, colon - REACH); i--) {
    const word = words[i];
    // A counted phrase before the colon is a total, and what follows its parts.
    if (peopleAt.get(i)?.quantity.single === false) return null;
    if (!word || /^[.;!?]$/.test(word.text)) break;
    label.first = i;
    const phrase = predicateAt.get(i)?.entry ?? EVENT_PHRASES.at(words, i)?.value;
    label.event ??= EVENT_NOUNS.get(word.lower)?.event ?? phrase?.event ?? null;
    const victimClass = VICTIM_NOUNS.get(word.lower);
    if (victimClass && label.noun === null) {
      label.noun = i;
      label.victimClass = victimClass;
    }
    if (word.lower === 'whom' || word.lower === 'including') label.part = true;
  }
  // A sentence that only says who speaks is no label.
  const verb = words
    .slice(label.first, colon)
    .some((word) => /^(?:said|says|reported|told|added|were|was|are)$/.test(word.lower));
  const bare = words.slice(label.first, colon).length <= 5;
  const told = label.event || label.part || (label.noun === colon - 1 && colon - label.first <= 2);
  return told && (!verb || bare) ? label : null;
}

/** "nine in Syria and six in Turkey", "16 soldiers, two drivers": the rest of the list behind the label. */
function* restOf(reading: Reading, first: Harm, label: Label): Generator<Harm> {
  if (label.noun === null && first.people.kind === 'person') {
    for (const { people, part } of joinedPeople(reading, first.people))
      yield harmOf(reading, people, first.event, 'event:label-joined', people.first, people.last, { part });
    return;
  }
  for (const people of reading.people) {
    if (people.first <= first.people.last || people.quantity.single || people.partitive) continue;
    if (people.kind !== 'elided' || people.first - first.people.last > 12) return;
    const joint = reading.words[people.first - 1]?.lower ?? '';
    if (!/^(?:,|and|;)$/.test(joint)) return;
    people.head = label.noun;
    people.victimClass = label.victimClass;
    if (label.noun !== null) people.kind = 'person';
    yield harmOf(reading, people, first.event, 'event:label-joined', people.first, people.last);
  }
}
