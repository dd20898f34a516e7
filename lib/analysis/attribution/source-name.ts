import { pattern } from '../../model/pattern.ts';
import { lowerCase } from '../text/lower-case.ts';
import type { Word } from '../text/words.ts';
import type { Attribution } from './attribution-type.ts';
import { ANAPHORS, OWN_VOICE, PAPERS, PERSON_PRONOUNS, PRONOUNS } from './lexicon.ts';

/** "a statement by", "statements of": the body behind it is the source. */
const PAPER_OF = pattern(
  String.raw`^(?:an?\s+|the\s+)?(?:\p{L}+\s+)?(?:statement|report|bulletin|communique|press release|data|figures)s?\s+(?:\p{L}+ed\s+)?(?:by|from|of)\s+(?=\S)`,
);
/** "the ministry's statement": so it is. */
const OWNED_PAPER = pattern(String.raw`^(.+?)['’]s?\s+(?:\p{L}+\s+)?(\p{L}+)$`);

export function isPronoun(lower: string): boolean {
  return PERSON_PRONOUNS.has(lower) || PRONOUNS.has(lower) || OWN_VOICE.has(lower);
}

/** The words from `from` to before `to` as the name of a source: without its article, and whether it refers back. */
export function sourceName(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
): Pick<Attribution, 'source' | 'refers'> | null {
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last || to <= from) return null;
  const isOwnSource =
    first.lower === 'our' && /^(?:source|correspondent|reporter)s?$/.test(words[from + 1]?.lower ?? '');
  if (OWN_VOICE.has(first.lower) && !isOwnSource) return { source: null, refers: null };
  if (to - from === 1 && PERSON_PRONOUNS.has(first.lower)) return { source: first.text, refers: 'person' };
  if (to - from === 1 && PRONOUNS.has(first.lower)) return { source: first.text, refers: 'any' };
  const printed = text.slice(first.start, last.end).replace(/\s+/g, ' ');
  return { source: shortName(printed), refers: isAnaphor(printed) ? 'noun' : null };
}

/** "the group", "the Britain-based group". */
function isAnaphor(printed: string): boolean {
  return ANAPHORS.has(printed.toLowerCase().replace(/^the \S+-based /, 'the '));
}

function shortName(printed: string): string {
  const paperOf = PAPER_OF.exec(lowerCase(printed))?.[0].length ?? 0;
  const name = printed.slice(paperOf).replace(/^the\s+(?:latest\s+)?|^latest\s+/i, '');
  const [, owner, paper] = OWNED_PAPER.exec(name) ?? [];
  const body = owner && paper && PAPERS.has(paper.toLowerCase()) ? owner : name;
  return body.replace(/['’]s?$/, '');
}
