import lists from '../../../assets/language/en/grammar.json' with { type: 'json' };

/** Function words of the claim grammar, as sets. */
export const BE = new Set(lists.be);
export const HAVE = new Set(lists.have);
export const MODAL = new Set(lists.modal);
export const DO = new Set(lists.do);
export const NEGATION = new Set(lists.negation);
export const PREPOSITION = new Set(lists.prepositions);
export const CONJUNCTION = new Set(lists.conjunctions);
export const SUBORDINATOR = new Set(lists.subordinators);
export const RELATIVE = new Set(lists.relatives);
export const DETERMINER = new Set(lists.determiners);
export const PRONOUN = new Set(lists.pronouns);
export const ADVERB = new Set(lists.adverbs);
export const REPORTED = new Set(lists.reported);
export const INCLUDING = new Set(lists.including);
export const SUCCEEDED = new Set(lists.succeeded);
export const UNREAL = new Set(lists.unreal);
export const VERB = new Set(lists.verbs);

/** Quotation marks are stepped over wherever the grammar looks for a neighbour. */
export const QUOTE = new Set('"“”„«»\'‘’');
