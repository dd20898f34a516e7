import data from '../../../assets/language/en/attribution.json' with { type: 'json' };
import { pattern } from '../../model/pattern.ts';

const set = (words: readonly string[]): ReadonlySet<string> => new Set(words);

export const VERBS = set(data.verbs.words);
export const OBJECT_VERBS = set(data.objectVerbs.words);
export const PASSIVES = set(data.passives.words);
export const PARTICIPLES = set(data.participles.words);
export const ACCUSATIONS = set(data.accusations.words);
export const THAT_VERBS = set(data.thatVerbs.words);
export const LIST_VERBS = set(data.listVerbs.words);
/** "According to the perpetrators, …" gives an order, no voice. */
export const NOT_SOURCES = set(data.notSources.words);
export const TALLIES = set(data.tallies.words);
export const PAPERS = set(data.papers.words);
export const SOURCES = set(data.sources.words);
export const MODIFIERS = set(data.modifiers.words);
export const PERSON_PRONOUNS = set(data.pronouns.person);
export const PRONOUNS = set(data.pronouns.any);
export const OWN_VOICE = set(data.pronouns.own);
export const ANAPHORS = set(data.anaphors.words);
export const ADVERBS = set(data.adverbs.words);
export const DAYS = set(data.days.words);
export const STOPS = set(data.stops.words);
export const LINKS = set(data.links.words);
export const HEADLINE_VOICES = set(data.headlineVoices.words);
const anywhere = data.elaborations.anywhere.join('|');
const opening = data.elaborations.opening.join('|');

// Patterns here are asked of text in lower case, see lower-case.ts.
/** A sentence that goes on with the toll of the one before. */
export const ELABORATION = pattern(`^\\W*(?:${opening})\\b|^.{0,60}\\b(?:${anywhere})`);
/** "according to", "citing", by their first words, in the order of the list. */
export const PREPOSITIONAL: ReadonlyMap<string, readonly (readonly string[])[]> = Map.groupBy(
  data.prepositional.words.map((words) => words.split(' ')),
  ([first = '']) => first,
);

/** What turns a verb of saying into another one: "claimed the lives of", "reported killed". */
export const NOT_REPORTING = pattern(`^\\s+(?:${data.notReporting.after.join('|')})\\b`);

/** "reports of", "a count of": the noun, not the verb. */
export const NOUN_ALSO = set(data.nounsAlso.words);
export const AFTER_NOUN = pattern(`^\\s+(?:${data.nounsAlso.after.join('|')})\\b`);

/** Verbs that are nearly always followed or preceded by what was said, so that a source may come after them. */
export const INVERTIBLE = set([
  'said',
  'says',
  'say',
  'added',
  'adds',
  'reported',
  'reports',
  'announced',
  'stated',
  'wrote',
  'insisted',
  'estimated',
  'recalled',
  'explained',
]);

/** A sentence that turns to another place, day or matter. */
export const NEW_TOPIC = pattern(`^\\W*(?:${data.newTopics.words.join('|')})\\b`);

/** Acts that somebody may claim or be held to have done. */
export const ACTS = set(data.claimedActs.words);

/** "claimed the double bombing". */
export const CLAIMED_ACT = pattern(
  `^\\s+(?:[\\p{L}\\p{N}]+[\\s-]){0,4}?(?:${data.claimedActs.words.join('|')})\\b`,
);

/** Nouns of persons, and nouns of bodies with the kinds of outlet that they stand for. */
export const PERSONS = set(data.persons.words);
export const BODY_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(data.bodyNouns.words).map(([noun, kinds]) => [noun, set(kinds.split('|'))]),
);

/** Kinds of actor that "the group" may mean. */
export const GROUP_KINDS = set(data.groupKinds.words);

export const BARE_MINISTRIES = set(data.ministries.words);

/** "a war monitor", "the Britain-based watchdog": a monitor without its name. */
export const NAMELESS_MONITOR = pattern(
  `^(?:an?\\s+)?(?:(?:\\S+-based\\s+)?(?:${data.monitors.words.join('|')})|\\S+-based\\s+group)$`,
);
