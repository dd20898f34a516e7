/**
 * Puts a text on the clipboard, in answer to a press of `control`. Pages without https have no clipboard interface and
 * others forbid it by policy: then the older command copies from a field that stands beside the control for a moment,
 * so in the card's own shadow root and never in the page's tree. False where both are refused.
 */
export async function copyText(text: string, control: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text, control);
  }
}

function copyFromField(text: string, control: HTMLElement): boolean {
  const { ownerDocument: page } = control;
  const field = page.createElement('textarea');
  field.value = text;
  field.ariaHidden = 'true';
  field.style.cssText = 'position:absolute;inset-block-start:0;inline-size:1px;block-size:1px;opacity:0';
  // What the page itself does with copying (a credit added, copying forbidden) is not for this text.
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const view = page.defaultView;
  view?.addEventListener('copy', fill, { capture: true, once: true });
  try {
    control.after(field);
    field.select();
    return page.execCommand('copy');
  } catch {
    return false;
  } finally {
    view?.removeEventListener('copy', fill, { capture: true });
    field.remove();
    control.focus({ preventScroll: true });
  }
}
