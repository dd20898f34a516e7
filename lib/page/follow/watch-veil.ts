/** Milliseconds in which a change settles: walls fade away. */
const SETTLED = 400;
/** So often a page is asked at most: whoever answers a question does so soon. */
const MOST = 200;

/**
 * Calls back after what hides a page may have gone, such as a question about cookies or a sign-in, until `signal` aborts: another
 * class or style of its root or body, or other parts of the body.
 */
export function watchVeil(
  { documentElement, body }: Document,
  changed: () => void,
  signal: AbortSignal,
): void {
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (++asked === MOST) observer.disconnect();
      changed();
    }, SETTLED);
  });
  const attributes = { attributes: true, attributeFilter: ['class', 'style', 'hidden', 'aria-hidden'] };
  observer.observe(documentElement, attributes);
  if (body) observer.observe(body, { ...attributes, childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
