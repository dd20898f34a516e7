import { describe, expect, it, vi } from 'vitest';
import { RENEWED, whenOrphaned } from './renewed.ts';

/** A window of which only the events count. */
function aWindow() {
  const window = new EventTarget() as unknown as Window;
  Object.assign(window, { document: new EventTarget() });
  return window;
}

describe('a script that is left alone in its page', () => {
  it.each([RENEWED, 'visibilitychange'])('retires at %s', (type) => {
    const window = aWindow();
    const call = vi.fn();
    whenOrphaned(window, () => true, call, new AbortController().signal);
    window.document.dispatchEvent(new Event(type));
    expect(call).toHaveBeenCalledTimes(1);
  });

  it('retires when the reader comes back to the window', () => {
    const window = aWindow();
    const call = vi.fn();
    whenOrphaned(window, () => true, call, new AbortController().signal);
    window.dispatchEvent(new Event('focus'));
    expect(call).toHaveBeenCalledTimes(1);
  });

  it('stays while the extension is there, whoever sends the event, and listens no more once it ended', () => {
    const window = aWindow();
    const call = vi.fn();
    let isOrphan = false;
    const end = new AbortController();
    whenOrphaned(window, () => isOrphan, call, end.signal);
    window.document.dispatchEvent(new Event(RENEWED));
    end.abort();
    isOrphan = true;
    window.document.dispatchEvent(new Event(RENEWED));
    window.dispatchEvent(new Event('focus'));
    expect(call).not.toHaveBeenCalled();
  });
});
