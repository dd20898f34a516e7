/** Milliseconds in which changes are gathered: a page that ticks every frame is looked at four times a second. */
const GATHER = 250;

/** Calls back after the page's text has changed, until `signal` aborts. */
export function watchText(document: Document, changed: () => void, signal: AbortSignal): void {
  if (!document.body) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      changed();
    }, GATHER);
  });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
