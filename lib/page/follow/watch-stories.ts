import type { Stories } from '../readable/story.ts';

/** Calls back when another story than the one that is read comes to the middle of the window. */
export function watchStories(came: () => void) {
  const watched = new Set<Element>();
  let read: Element | null = null;
  let observer: IntersectionObserver | null = null;
  const noticed = (entries: readonly IntersectionObserverEntry[]) => {
    if (entries.some(({ isIntersecting, target }) => isIntersecting && target !== read)) came();
  };
  return {
    /** Watches these and no others; nothing is watched on a page of one story. */
    of(stories: Stories | null): void {
      read = stories?.read ?? null;
      for (const story of watched)
        if (!stories?.all.includes(story)) {
          observer?.unobserve(story);
          watched.delete(story);
        }
      for (const story of stories?.all ?? []) {
        if (watched.has(story)) continue;
        // The window is a line of its own in the middle, which no two stories are at.
        observer ??= new IntersectionObserver(noticed, { rootMargin: '-50% 0px' });
        observer.observe(story);
        watched.add(story);
      }
    },
    stop(): void {
      observer?.disconnect();
      watched.clear();
    },
  };
}
