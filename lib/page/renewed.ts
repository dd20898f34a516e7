/** The event by which a new version of the extension tells the former one's script in a page that its time is over. */
export const RENEWED = 'sidelight-renewed';

/**
 * Calls back when the script is left alone in its page, since the extension was updated or removed: told by the new
 * version, or noticed when the reader comes back to the page. Anyone may send the event, so it is only asked.
 */
export function whenOrphaned(
  window: Window,
  isOrphan: () => boolean,
  call: () => void,
  signal: AbortSignal,
): void {
  const check = () => {
    if (isOrphan()) call();
  };
  window.document.addEventListener(RENEWED, check, { signal });
  window.document.addEventListener('visibilitychange', check, { signal });
  window.addEventListener('focus', check, { signal });
}
