import { plain } from '../plain.ts';

/** By which templates name what one reader wrote, as a whole name or a kind: others have "comment" in the names of columns. */
const COMMENT = ['class~', 'data-type', 'itemprop~', 'itemtype$']
  .map((name) => `:is(article, section, div, li)[${name}=comment i]`)
  .join();

/** Siblings that may part two comments: a clearing, the form of an answer. */
const APART = 3;

/** Whether an element has the name of what one reader wrote. A column of opinion may have it too. */
export function isComment(element: Element): boolean {
  return plain(element).matches(COMMENT);
}

/** Whether it stands in a list, or beside another one. */
export function isOneOfComments(comment: Element): boolean {
  if (plain(comment).localName === 'li') return true;
  return hasAnother(comment, 'previousElementSibling') || hasAnother(comment, 'nextElementSibling');
}

function hasAnother(comment: Element, side: 'previousElementSibling' | 'nextElementSibling'): boolean {
  let at = plain(comment)[side];
  for (let apart = 0; at && apart < APART; apart++, at = plain(at)[side]) if (isComment(at)) return true;
  return false;
}
