import { isStyle } from '../is-style.ts';

/** Calls back when a style sheet of the page has loaded, which no change of the document tells, until `signal` aborts. */
export function watchSheets(document: Document, loaded: () => void, signal: AbortSignal): void {
  const heard = ({ target }: Event) => {
    if (isStyle(target as Node)) loaded();
  };
  document.addEventListener('load', heard, { capture: true, passive: true, signal });
}
