/**
 * Calls back when the page may be told in another language, until `signal` aborts: a browser that translates it in place
 * says so at its root, as do sites that offer their texts in several.
 */
export function watchLanguage(root: Element, changed: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(changed);
  observer.observe(root, { attributes: true, attributeFilter: ['lang', 'class'] });
  signal.addEventListener('abort', () => observer.disconnect());
}
