import furniture from '../../../assets/page/furniture.json' with { type: 'json' };
import { plain } from '../plain.ts';
import { isButton } from '../teaser.ts';
import { parentOf } from './flat-tree.ts';

/**
 * How surely an element is not the article: `always`, or only where it does not hold the page's headline, or only where that
 * has a story of its own elsewhere (and the element is no text of paragraphs), or only where the element does not hold most of
 * the page's prose.
 */
export type Verdict = 'always' | 'unlessTitled' | 'unlessAlone' | 'unlessText' | 'unlessMain' | 'no';

/** What names tell, the surest last. */
const SURENESS: readonly Verdict[] = ['no', 'unlessMain', 'unlessText', 'unlessAlone', 'always'];

const NEVER_TAGS = new Set(furniture.tags.never);
const NEVER_ROLES = new Set(furniture.roles.never);
const SOFT_TAGS = soft(furniture.tags);
const SOFT_ROLES = soft(furniture.roles);

/** What a word of the table says of a part, and of which parts it says nothing. */
interface Meaning {
  verdict: Verdict;
  unless: string | undefined;
}

const WORDS = new Map<string, Meaning>(
  furniture.words.flatMap(({ words, always, beside, column, unless }) => {
    const verdict = always ? 'always' : beside ? 'unlessAlone' : column ? 'unlessText' : 'unlessMain';
    return words.map((word): [string, Meaning] => [word, { verdict, unless }]);
  }),
);

function soft(names: Record<'unlessMain' | 'unlessText', string[]>): Map<string, Verdict> {
  const verdicts = ['unlessMain', 'unlessText'] as const;
  return new Map(verdicts.flatMap((verdict) => names[verdict].map((name) => [name, verdict] as const)));
}

const STATES = new RegExp(`(?:^|[^a-z])(?:${furniture.states.words.join('|')})(?![a-z])`);

/** Most words that a name in the table has. */
const LONGEST = Math.max(...[...WORDS.keys()].map((name) => name.split('-').length));

/** Elements whose class and id speak of the whole page ("has-sidebar"), not of themselves. */
const WHOLE = new Set(['html', 'body', 'main', 'h1']);

/** Attributes by which templates name their parts; sites with generated class names name them only in the last two. */
const NAMING = ['class', 'id', 'data-component', 'data-testid'];

/** Windows, of which some have an article opened in them. */
const WINDOW = 'dialog';
const ARTICLE = 'article,[role="article"],[itemprop~="articleBody"]';

/** What words of a paragraph may stand in. */
const IN_SENTENCE = new Set(['p', 'b', 'i', 'em', 'strong', 'span', 'mark', 'q']);

/**
 * Judges an element by its tags and attributes, what it holds, and what it stands in. Where the page is `rendered` it is known
 * without its names what of it is shown.
 */
export function isFurniture(judged: Element, rendered: boolean): Verdict {
  const element = plain(judged);
  const tag = element.localName;
  const role = element.getAttribute('role');
  const isWord = isButton(element) && isInParagraph(judged);
  if (tag === WINDOW || role === WINDOW) return element.querySelector(ARTICLE) ? 'unlessMain' : 'always';
  if (NEVER_TAGS.has(tag) && !isWord) return 'always';
  if (isEditable(element)) return 'always';
  if (WHOLE.has(tag)) return 'no';
  if (role === 'banner') return unlessTitled(element);
  if (role && NEVER_ROLES.has(role) && !isWord) return 'always';
  // The words of a caption may be hidden from those who are read what the picture shows.
  if (element.getAttribute('aria-hidden') === 'true' && !element.closest('figcaption')) return 'unlessMain';
  const named = verdictOfNames(element, rendered);
  if (named !== 'no') return named === 'always' ? unlessTitled(element) : named;
  return SOFT_TAGS.get(tag) ?? SOFT_ROLES.get(role ?? '') ?? 'no';
}

/** Names and roles may be those of a theme or a subject where the headline is in them; that of a site is a link. */
function unlessTitled(element: Element): Verdict {
  const title = element.querySelector('h1');
  return title && !title.querySelector('a') && !title.closest('a') ? 'unlessTitled' : 'always';
}

/** Words of a sentence may be buttons, which explain them. */
function isInParagraph(button: Element): boolean {
  let at = parentOf(button);
  while (at && at.localName !== 'p' && IN_SENTENCE.has(at.localName)) at = parentOf(at);
  return at?.localName === 'p';
}

/** Whether all of a document is a text that somebody is writing, as in the frames of editors. */
export function isEditor(document: Document): boolean {
  if (document.designMode === 'on') return true;
  const { body, documentElement } = document;
  return [documentElement, body].some((element) => element !== null && isEditable(plain(element)));
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false' && editable !== 'inherit';
}

function verdictOfNames(element: Element, rendered: boolean): Verdict {
  let verdict: Verdict = 'no';
  for (const name of NAMING) {
    const value = element.getAttribute(name);
    if (!value) continue;
    for (const token of value.split(/\s+/)) {
      for (const found of meaningsOf(token)) {
        const isSurer = SURENESS.indexOf(found.verdict) > SURENESS.indexOf(verdict);
        if (isSurer && !saysNothing(found, element, rendered)) verdict = found.verdict;
      }
    }
  }
  return verdict;
}

/** `articleRelated__list` is read as the words article, related, list; longer names of the table as neighbours. */
function meaningsOf(token: string): Meaning[] {
  const words = token
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  const found: Meaning[] = [];
  // "has-sidebar", "no-ads": a state of the page, not what the element is.
  if (/^(?:has|no|not|with|without|is-not)$/.test(words[0] ?? '')) return found;
  // "lg:hidden", "overflow-hidden": how it is shown, in some window.
  if (token.includes(':') || STATES.test(words.join('-'))) return found;
  // "category-comments", "tag-ad": what blogs call the subjects of a post.
  if (/^(?:category|tag)$/.test(words[0] ?? '')) {
    const meaning = WORDS.get(words.join('-'));
    return meaning ? [meaning] : found;
  }
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST); to++) {
      const meaning = WORDS.get(words.slice(from, to).join('-'));
      if (meaning) found.push(meaning);
    }
  }
  return found;
}

/** Asked only of parts that bear such words. */
function saysNothing({ unless }: Meaning, element: Element, rendered: boolean): boolean {
  if (unless === 'rendered') return rendered;
  if (unless === 'figure') return element.closest('figure') !== null;
  if (!unless || element.querySelector('a[href]:not([href^="#"])') || element.closest('a')) return false;
  const before = element.previousElementSibling;
  return unless === 'linkless' || before?.localName === 'h1' || !!before?.querySelector('h1');
}
