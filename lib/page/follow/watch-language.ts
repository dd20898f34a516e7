/** Classes of the root by which browsers tell that they have translated a page. */
const TRANSLATED = /\btranslated-/;

/**
 * Calls back when the page may be told in another language, until `signal` aborts: a browser that translates it in place
 * says so at its root, as do sites that offer their texts in several.
 */
export function watchLanguage(root: Element, changed: () => void, signal: AbortSignal): void {
  const told = () => `${root.getAttribute('lang')} ${TRANSLATED.test(root.getAttribute('class') ?? '')}`;
  let before = told();
  const observer = new MutationObserver(() => {
    const now = told();
    if (now === before) return;
    before = now;
    changed();
  });
  observer.observe(root, { attributes: true, attributeFilter: ['lang', 'class'] });
  signal.addEventListener('abort', () => observer.disconnect());
}
