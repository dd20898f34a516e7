/** After so many ms of scrolling it is asked where the reader has come to. */
const SCROLLED_MS = 200;

/** Calls back when the reader has come to another story of the page than the one that was read last. */
export function watchStories(document: Document, isAtOther: () => boolean, came: () => void) {
  let watching: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const scrolled = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (isAtOther()) came();
    }, SCROLLED_MS);
  };
  const stop = () => {
    watching?.abort();
    watching = null;
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    /** Nothing listens on a page of one story. */
    of(several: boolean): void {
      if (!several) stop();
      if (!several || watching) return;
      watching = new AbortController();
      const { signal } = watching;
      document.addEventListener('scroll', scrolled, { capture: true, passive: true, signal });
    },
    stop,
  };
}
