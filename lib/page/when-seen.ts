/** Runs at once on a page that is on the screen, else when it comes there; a prerendered or hidden page may never be seen. */
export function whenSeen(document: Document, run: () => void): void {
  // A prerendered page is hidden too.
  if (!document.hidden) run();
  else document.addEventListener('visibilitychange', () => whenSeen(document, run), { once: true });
}
