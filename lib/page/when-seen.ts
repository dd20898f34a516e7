/** Runs once the page is on the screen and the browser idle; a prerendered or hidden page may never be seen. */
export function whenSeen(document: Document, run: () => void): void {
  if (document.visibilityState === 'visible' && !prerendering(document)) {
    whenIdle(run);
    return;
  }
  const change = prerendering(document) ? 'prerenderingchange' : 'visibilitychange';
  document.addEventListener(change, () => whenSeen(document, run), { once: true });
}

function prerendering(document: Document): boolean {
  return 'prerendering' in document && document.prerendering === true;
}

/** A busy page is read after two seconds at the latest. */
function whenIdle(run: () => void): void {
  requestIdleCallback(run, { timeout: 2000 });
}
