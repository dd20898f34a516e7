import type { ArticleMap } from './article-map.ts';
import type { Choice } from './choose-article.ts';
import type { Layout } from './layout.ts';
import type { Survey, Tally } from './survey.ts';
import { type Setting, TextBuilder } from './text-builder.ts';
import { walk } from './walk.ts';

/** A list or table of which more than this share is links points elsewhere; a list of sources links some of its text. */
const LINKED_LIST = 0.7;

/** UTF-16 units after which reading ends: the analysis declines longer texts, so the rest need not be read. */
const LONGEST = 1_000_000;

/** Longest text of a nested article that is a pointer to another article, not a post of this page. */
const TEASER = 300;

const LISTS = new Set(['ul', 'ol', 'dl', 'table', 'figure', 'amp-carousel']);

/** Blocks that stay when all of their text is a link: they are judged by the list or table that they stand in. */
const FIRM = new Set(['h1', 'li', 'dt', 'dd', 'td', 'th', 'caption']);

/** Reads the chosen regions into one text. */
export function readBlocks(choice: Choice, page: Survey, layout: Layout): ArticleMap {
  const builder = new TextBuilder();
  const settings: (Setting & { block: boolean })[] = [];
  let breaks = 0;

  for (const region of choice.regions) {
    builder.boundary();
    walk(region, {
      enter(element) {
        if (builder.length > LONGEST) return false;
        const tag = element.localName;
        if (tag === 'br' || tag === 'hr') {
          breaks++;
          // One line break parts lines of a sentence (a claim may run over it), two part paragraphs.
          if (breaks > 1 || tag === 'hr') builder.boundary();
          else builder.space();
          return false;
        }
        if (element !== region && isLeftOut(element, choice, page, layout)) return false;
        const block = layout.isBlock(element);
        if (block) builder.boundary();
        const around = settings.at(-1);
        settings.push({
          block,
          keepsLines: layout.keepsLines(element),
          linked: tag === 'a' || (around?.linked ?? false),
          firm: FIRM.has(tag) || element === choice.headline || (!block && (around?.firm ?? false)),
        });
        return true;
      },
      leave() {
        if (settings.pop()?.block) builder.boundary();
      },
      text(node) {
        if (node.data.trim() !== '') breaks = 0;
        builder.add(node, settings.at(-1) as Setting);
      },
    });
  }
  return builder.build();
}

function isLeftOut(element: Element, choice: Choice, page: Survey, layout: Layout): boolean {
  if (page.dropped.has(element)) return true;
  const { headline } = choice;
  if (headline && (element === headline || element.contains(headline))) return false;
  const tally = page.tallies.get(element);
  // Without text in it there is nothing to judge.
  return !tally || layout.isHidden(element) || pointsElsewhere(element, tally);
}

function pointsElsewhere(element: Element, { chars, link }: Tally): boolean {
  const tag = element.localName;
  if (LISTS.has(tag)) return link > chars * LINKED_LIST;
  if (tag === 'sup') return link > 0; // a footnote's mark would be read as digits of the number before it
  if (tag === 'article') return chars < TEASER && link > 0;
  // A link around blocks is the card of another article.
  return tag === 'a' && element.querySelector('h1, h2, h3, h4, p, figcaption, div') !== null;
}
