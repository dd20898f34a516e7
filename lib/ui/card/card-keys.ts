/** What Tab stops at. */
const STOPS = 'a[href], button, summary, textarea, input, [tabindex="0"]';

/**
 * Keys in the card: Tab goes round in it, since what comes after it in the page is not what the reader was at;
 * Backspace goes back to the card that this one was looked up from.
 */
export function keepKeysIn(event: KeyboardEvent, onBack: (() => void) | undefined): void {
  const card = event.currentTarget;
  const target = event.target;
  if (!(card instanceof HTMLElement) || !(target instanceof HTMLElement)) return;
  if (event.key === 'Backspace' && onBack && !target.matches('input, textarea')) {
    event.preventDefault();
    onBack();
  }
  if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
  const stops = [...card.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.checkVisibility());
  const [leaves, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  if (target !== leaves && !(event.shiftKey && target === card)) return;
  event.preventDefault();
  to?.focus();
}
