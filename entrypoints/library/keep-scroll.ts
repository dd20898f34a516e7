/**
 * Calls `go` at each change of the address, and puts the reader back where they were on a page they return to: the
 * browser itself would do so before the page is drawn.
 */
export function onAddress(go: () => Promise<void>): void {
  const left = new Map<string, number>();
  history.scrollRestoration = 'manual';
  addEventListener('hashchange', ({ oldURL, newURL }) => {
    left.set(oldURL, scrollY);
    void go();
    const before = left.get(newURL);
    // Another filter of the same list leaves the list where it is.
    if (before !== undefined) scrollTo(0, before);
    else if (!new URL(newURL).hash.startsWith('#reports')) scrollTo(0, 0);
  });
}
