/**
 * So long after a document, or the address that a single-page site went on to in it, was first read, a text that is not of the
 * conflict may still be what stands there until the article comes.
 */
export const HOPE_MS = 10_000;
/** The same where a page says that it is told in another language: a browser translates it as it is scrolled. */
export const TRANSLATED_MS = 60_000;
/** In this time a page that is not of the conflict is asked whether it shows more by now. */
const PEEKS = [1_500, 4_000, 9_500];

/** The time in which a page that is not of the conflict may still become one that is. */
export interface Hope {
  isThere(): boolean;
  /** From now on, for so many milliseconds. */
  begin(time: number): void;
  end(): void;
}

/** Calls `peek` a few times while there is hope, and `gone` when there is no more. */
export function createHope(peek: () => void, gone: () => void): Hope {
  let until = 0;
  let timers: ReturnType<typeof setTimeout>[] = [];
  const end = () => {
    timers.forEach(clearTimeout);
    timers = [];
  };
  return {
    isThere: () => performance.now() < until,
    begin(time) {
      end();
      until = performance.now() + time;
      timers = [setTimeout(gone, time + 1), ...PEEKS.map((at) => setTimeout(peek, at))];
    },
    end,
  };
}
