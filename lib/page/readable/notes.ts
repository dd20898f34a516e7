import { plain } from '../plain.ts';
import { firstLink } from '../teaser.ts';

/** The marks of notes: "1", "[12]", "*", "1,3". They would be read as digits of the number before them. */
const NOTE = String.raw`[[(]?(?:[\d٠-٩۰-۹]{1,3}|[*†‡§]+|[a-z])[\])]?`;
export const NOTE_MARK = new RegExp(String.raw`^\s*${NOTE}(?:(?:[\s,;–-]+|(?=[[(]))${NOTE})*\s*$`);

/** What a note begins with; without brackets only where it leads back to the text: "1." also numbers what matters most. */
const BEGINNING = /^\s*(?:\[(\d{1,3})\]|(\d{1,3})\b)/;

const IN_PAGE = 'a[href^="#"]';

/**
 * Tells the notes below a text, paragraph by paragraph, as word processors write them without a list or a name. Paragraphs
 * of a judgment have such numbers too, but nothing before them bears the number of the first.
 */
export class Notes<Place> {
  /** The paragraph that may be the first note. */
  #first: { element: Element; place: Place } | null = null;
  /** The number of the last one; 0 where none is on. */
  #last = 0;

  /** From where on what was read is notes, now that a paragraph has been read that began at `place`; null where it is none. */
  tell(
    paragraph: Element,
    place: Place,
    isReferred: (first: Element, place: Place) => boolean,
  ): Place | null {
    const number = numberOf(paragraph);
    if (number === 1) {
      this.#first = { element: paragraph, place };
      this.#last = 0;
      return null;
    }
    const first = this.#first;
    this.#first = null;
    if (number === 2 && first && isReferred(first.element, first.place)) {
      this.#last = 2;
      return first.place;
    }
    if (this.#last === 0 || number <= this.#last) return null;
    this.#last = number;
    return place;
  }
}

/** The number of a note; 0 for what is none. */
function numberOf(paragraph: Element): number {
  const text = plain(paragraph).textContent ?? '';
  const [, inBrackets, bare] = BEGINNING.exec(text) ?? [];
  if (!bare) return Number(inBrackets ?? 0);
  const link = firstLink(paragraph);
  return link?.getAttribute('href')?.startsWith('#') ? numberIn(link) : 0;
}

/** Whether a mark before a paragraph leads to the first note. */
export function isMarkedBefore(paragraph: Element, text: string): boolean {
  if (text.includes('[1]')) return true;
  const { localName } = plain(paragraph);
  if (!/^[\w-]+$/.test(localName)) return false;
  const root = paragraph.getRootNode() as ParentNode;
  const marks = [...root.querySelectorAll(`${IN_PAGE},sup,${localName}`)];
  const before = marks.slice(0, marks.indexOf(paragraph));
  return before.some((mark) => mark.localName !== localName && numberIn(mark) === 1);
}

/** The number that a mark consists of; 0 where it is more than that, as the entry of a list of contents. */
function numberIn(mark: Element): number {
  return Number(/^[\s[(]*(\d{1,3})[\s\]).]*$/.exec(mark.textContent ?? '')?.[1] ?? 0);
}
