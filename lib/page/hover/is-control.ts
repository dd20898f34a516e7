/** What does something of its own when it is tapped: the page's links and controls come before the marks in them. */
const CONTROLS =
  'a[href], area[href], button, input, select, textarea, label, summary, audio, video, [contenteditable], [onclick], ' +
  '[role="button"], [role="link"], [role="tab"], [role="checkbox"], [role="menuitem"]';

/** Whether an event happened in a control of the page, also one in an open shadow tree. */
export function isControl(event: Event): boolean {
  return event.composedPath().some((at) => at instanceof Element && at.matches(CONTROLS));
}
