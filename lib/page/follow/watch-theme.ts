import { around, type Parts } from './change.ts';

/** Milliseconds in which a change of theme settles: sites fade from light to dark. */
const SETTLED = 400;

/**
 * Calls back after the page may have changed its colours, until `signal` aborts: another colour scheme of the system,
 * or another class or attribute of what stands around the article, by which sites switch their themes.
 */
export function watchTheme(
  window: Window & typeof globalThis,
  parts: Parts,
  changed: () => void,
  signal: AbortSignal,
): void {
  const { document } = window;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLED);
  };
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', later, { signal });
  const observer = new MutationObserver(later);
  for (const element of [document.documentElement, document.body, ...around(parts), ...parts.regions])
    if (element) observer.observe(element, { attributes: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
