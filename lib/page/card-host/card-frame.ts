import { callFrame, type Line, type Passwords, randomWord } from './line.ts';

/** Has the extension's script put into the frame whose document has that title; false where it can't be. */
export type Fill = (title: string, passwords: Passwords) => Promise<boolean>;

/** The frame that a card is drawn in, and the line to the script in it. */
export interface CardFrame<Sent> {
  element: HTMLIFrameElement;
  /** Whether somebody answers in it, or will: not before it was connected, nor once the page has moved or reloaded it. */
  lives(): boolean;
  /** Has it filled as soon as it is loaded; to be called when it is put into a page. */
  connect(): void;
  /** Waits for the script in the frame. */
  send(message: Sent): void;
}

/**
 * A frame of an origin of its own, which is none: what is in it no script of the page can read, however it comes to the frame
 * itself. A closed shadow root is not enough: Firefox hands its elements to a page with every event (`originalTarget`), and both
 * browsers search it for a page (`window.find`). `told` hears the script in it.
 */
export function createCardFrame<Sent, Told>(
  document: Document,
  fill: Fill,
  told: (message: Told) => void,
): CardFrame<Sent> {
  const element = document.createElement('iframe');
  // Its name would not do: in pages of XHTML Firefox gives frames none.
  const title = randomWord();
  let line: Promise<Line<Sent>> | null = null;
  let loaded: (() => void) | null = null;

  // No scripts but the extension's; links open tabs, which are like any other.
  element.setAttribute('sandbox', 'allow-popups allow-popups-to-escape-sandbox');
  element.setAttribute('allow', 'clipboard-write *');
  // Without a doctype the card would be laid out as pages of the nineties were.
  element.setAttribute('srcdoc', `<!doctype html><title>${title}</title>`);
  element.addEventListener('load', () => {
    // Once more: the page has moved the frame or sent it elsewhere, and whoever was in it is gone.
    if (!loaded) line = null;
    loaded?.();
    loaded = null;
  });

  async function open(): Promise<Line<Sent>> {
    const passwords = { page: randomWord(), frame: randomWord() };
    await new Promise<void>((resolve) => {
      loaded = resolve;
    });
    const isFilled = await fill(title, passwords);
    const { contentWindow } = element;
    // What nobody can take is never sent.
    return isFilled && contentWindow ? callFrame(contentWindow, passwords, told) : new Promise(() => {});
  }

  return {
    element,
    lives: () => line !== null && element.isConnected,
    connect() {
      line = open();
    },
    send(message) {
      void line?.then((opened) => opened.send(message));
    },
  };
}
