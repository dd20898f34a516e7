/** How far from the window an element is near, in windows: farther than one scrolls between two frames. */
const MARGIN = '25%';
/**
 * So many ms what comes near waits for what comes after it, where it is not yet seen: who scrolls fast moves a tenth of a window in
 * that time, and each change of what is painted costs the same.
 */
const TOGETHER_MS = 120;

/** Which elements of the page are near what is seen of it. */
export interface Near {
  /** Those that are near of what is watched. Who goes through it meets also what comes near meanwhile. */
  readonly elements: ReadonlySet<Element>;
  /** Whether the browser has told of all that is watched by now. */
  isKnown(): boolean;
  /** Watches these and no others from now on, and tells when some of them have come near, or all are known. */
  watch(elements: ReadonlySet<Element>, came: () => void): void;
  /** Watches these too until then: a browser takes a frame to say which are near. */
  watchAhead(elements: Iterable<Element>): void;
}

export function createNear(): Near {
  /** As seen last, of elements that are not watched any more too: when a page is read again, most of its elements are the same. */
  const known = new WeakSet<Element>();
  const near = new Set<Element>();
  const watched = new Set<Element>();
  const untold = new Set<Element>();
  let observer: IntersectionObserver | null = null;
  let tell = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;

  function noticed(entries: readonly IntersectionObserverEntry[]): void {
    const came: IntersectionObserverEntry[] = [];
    const waited = untold.size > 0;
    // Of what came and went between two calls, its last state.
    for (const entry of new Map(entries.map((entry) => [entry.target, entry])).values()) {
      const { target } = entry;
      untold.delete(target);
      if (!isNear(entry)) {
        known.delete(target);
        near.delete(target);
        continue;
      }
      known.add(target);
      if (!watched.has(target) || near.has(target)) continue;
      near.add(target);
      came.push(entry);
    }
    if (came.some(isSeen) || (waited && untold.size === 0)) tellNow();
    else if (came.length > 0) timer ??= setTimeout(tellNow, TOGETHER_MS);
  }

  function tellNow(): void {
    clearTimeout(timer);
    timer = undefined;
    tell();
  }

  function watchAhead(elements: Iterable<Element>): void {
    for (const element of elements) {
      if (watched.has(element)) continue;
      // The second is for parts of the page that scroll themselves; Chromium 120 and Firefox 141 are the first that know it.
      observer ??= new IntersectionObserver(noticed, { rootMargin: MARGIN, scrollMargin: MARGIN } as object);
      observer.observe(element);
      watched.add(element);
      if (known.has(element)) near.add(element);
      else untold.add(element);
    }
  }

  return {
    elements: near,
    isKnown: () => untold.size === 0,
    watch(elements, came) {
      tell = came;
      for (const element of watched) {
        if (elements.has(element)) continue;
        observer?.unobserve(element);
        watched.delete(element);
        untold.delete(element);
        near.delete(element);
      }
      watchAhead(elements);
    },
    watchAhead,
  };
}

/**
 * Its text may be seen where an element is not: one without a box (`display: contents`), and one that its text runs out of. Asked of
 * a layout that is fresh from the frame.
 */
function isNear({ target, isIntersecting, boundingClientRect: box }: IntersectionObserverEntry): boolean {
  if (isIntersecting) return true;
  if (box.width === 0 && box.height === 0) return getComputedStyle(target).display === 'contents';
  const { clientHeight, clientWidth, scrollHeight, scrollWidth } = target;
  return clientHeight > 0 && (scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1);
}

function isSeen({ boundingClientRect: { top, bottom } }: IntersectionObserverEntry): boolean {
  return bottom >= 0 && top <= innerHeight;
}
