import type { PageState } from '../../lib/messages/contract.ts';
import type { PageWords } from '../../lib/messages/page-words.ts';
import type { Shown } from '../../lib/page/card-host/cards.ts';
import type { Mark } from '../../lib/page/marks/mark.ts';
import { inReadingOrder, isSame, stepFrom } from '../../lib/page/marks/step.ts';
import { bringIntoView } from '../../lib/page/scroll.ts';
import { mentionOf } from './card-content.ts';

interface Parts {
  now(): Shown<PageState>;
  words(): PageWords;
  /** Says something to those who hear the page. */
  say(text: string): void;
  /** Opens a mark's card and takes the focus into it. */
  show(mark: Mark): void;
  /** Whether a card is open that the keys opened: then a step opens the next one's. */
  isInCard(): boolean;
}

/** Goes through the marks by key. The one that was reached is shown by a highlight of its own. */
export function createStepping({ now, words, say, show, isInCard }: Parts) {
  let current: Mark | null = null;

  /** Null where the mark's words can't be seen. */
  const topOf = (mark: Mark) => now().marks.boxes(mark)[0]?.top ?? null;
  /** A reader who has scrolled away goes on from what the window shows. */
  function start(): Mark | null {
    const mark = now().painted.find((one) => current && isSame(one, current));
    const top = mark ? topOf(mark) : null;
    return mark && top !== null && top >= 0 && top < window.innerHeight ? mark : null;
  }

  function reach(mark: Mark, smooth: boolean): void {
    const { marks } = now();
    const element = marks.elementOf(mark);
    current = mark;
    marks.point('current', mark);
    if (element) bringIntoView(element, () => marks.boxes(mark), smooth);
  }

  /** “Place: Atarib. 3 of 41” */
  function announce(mark: Mark): void {
    const { painted, state } = now();
    const mention = mentionOf(mark, state);
    const number = inReadingOrder(painted).findIndex((one) => isSame(one, mark)) + 1;
    const { t, locale } = words();
    const [at, of] = [number, painted.length].map((n) => new Intl.NumberFormat(locale).format(n));
    say(t('mention_reached', [t(`kind_${mark.kind}`), mention?.text ?? '', at ?? '', of ?? '']));
  }

  return {
    /** False where nothing is marked. */
    step(direction: 1 | -1): boolean {
      const mark = stepFrom(now().painted, start(), direction, topOf);
      if (!mark) return false;
      const opens = isInCard();
      reach(mark, !opens && !matchMedia('(prefers-reduced-motion: reduce)').matches);
      if (opens) show(mark);
      else announce(mark);
      return true;
    },
    /** Opens the card of the mark that was reached, else of the first one in the window. */
    openCard(): boolean {
      const mark = start() ?? stepFrom(now().painted, null, 1, topOf);
      if (!mark) return false;
      reach(mark, false);
      show(mark);
      return true;
    },
    /** The reader came to a mark by another way; steps go on from there. */
    goOnFrom(mark: Mark): void {
      current = mark;
    },
  };
}
