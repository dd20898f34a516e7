import type { Attribution } from './attribution-type.ts';
import { SOURCES } from './lexicon.ts';

/** How many sentences back the source is sought that "he" or "the group" means. */
const REACH = 8;

/**
 * Gives pronouns and "the source", "the group" the source that they refer to; pronouns that refer to nobody are dropped.
 * `heads`: for each sentence the body that it begins with, if any: "The agency was more cautious: …, it said".
 */
export function resolveReferences(
  found: readonly (readonly Attribution[])[],
  heads: readonly (string | null)[],
): Attribution[][] {
  const known: { source: string; sentence: number }[] = [];
  return found.map((list, sentence) => {
    const head = heads[sentence];
    if (head) known.push({ source: head, sentence });
    const resolved: Attribution[] = [];
    for (const attribution of list) {
      const { refers, source, rule } = attribution;
      if (refers === null) {
        if (source !== null) known.push({ source, sentence });
        resolved.push(attribution);
        continue;
      }
      const near = known.filter((earlier) => sentence - earlier.sentence <= REACH);
      const meant = near.filter((earlier) => fits(attribution, earlier.source)).at(-1);
      if (meant) resolved.push({ ...attribution, source: meant.source, rule: `${rule}:${refers}` });
      else if (refers === 'noun') resolved.push({ ...attribution, refers: null });
    }
    return resolved;
  });
}

/** Nouns of persons: "he" can't mean a ministry, "the source" not a network. */
const PERSONS =
  /\b(?:source|official|spokes\w+|activist|campaigner|resident|witness|minister|commander|captain|colonel|general|admiral|officer|fighter|doctor|medic|director|head|chief|governor|mayor|envoy|ambassador|correspondent|reporter|journalist|president|leader|chairman|analyst|deputy|secretary)\b/i;

function fits(reference: Attribution, name: string): boolean {
  if (reference.refers === 'any') return true;
  if (reference.refers === 'person') return PERSONS.test(name) || isPersonName(name);
  const noun = (reference.source ?? '').toLowerCase().split(' ').at(-1) ?? '';
  if (new RegExp(`\\b${noun}`, 'i').test(name)) return true;
  if (PERSONS.test(noun)) return isPersonName(name);
  // "The group", "the monitor": any body with a name.
  return (
    /^(?:group|monitor|watchdog|organi[sz]ation|agency|network)$/.test(noun) &&
    /\s\p{Lu}|^\p{Lu}{2}/u.test(name)
  );
}

/** Two or more capitalised words without a noun for a body: "Rami Abdel Rahman". */
function isPersonName(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length > 0 &&
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    !words.some((word) => SOURCES.has(word.toLowerCase()))
  );
}
