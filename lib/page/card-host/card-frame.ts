import { callFrame, type Line, type Passwords, randomWord } from './line.ts';

/** Has the extension's script put into the frame whose document has that title; false where it can't be. */
export type Fill = (title: string, passwords: Passwords) => Promise<boolean>;

/** What a frame needs of whoever shows it. */
export interface FrameParts<Told> {
  fill: Fill;
  /** The script in the frame says something. */
  told(message: Told): void;
  /** The page has moved the frame or sent it elsewhere, and what was in it is gone. */
  lost(): void;
}

/** The frame that a card is drawn in, and the line to the script in it. */
export interface CardFrame<Sent> {
  element: HTMLIFrameElement;
  /** Whether its script answers, or will: not once it was lost or taken out of the page. Another frame takes its place then. */
  lives(): boolean;
  /** Waits for the script in the frame, which comes when the frame has been put into a page. */
  send(message: Sent): void;
}

/**
 * A frame of an origin of its own, which is none: what is in it no script of the page can read, however it comes to the frame
 * itself. A closed shadow root is not enough: Firefox hands its elements to a page with every event (`originalTarget`), and both
 * browsers search it for a page (`window.find`). It is filled once: a page that has come to it may have changed what it loads.
 */
export function createCardFrame<Sent, Told>(
  document: Document,
  { fill, told, lost }: FrameParts<Told>,
): CardFrame<Sent> {
  const element = document.createElement('iframe');
  // Its name would not do: in pages of XHTML Firefox gives frames none.
  const title = randomWord();
  const passwords = { page: randomWord(), frame: randomWord() };
  let isLost = false;

  // No scripts but the extension's; links open tabs, which are like any other.
  element.setAttribute('sandbox', 'allow-popups allow-popups-to-escape-sandbox');
  element.setAttribute('allow', 'clipboard-write *');
  // Without a doctype the card would be laid out as pages of the nineties were.
  element.setAttribute('srcdoc', `<!doctype html><title>${title}</title>`);

  const line = new Promise<void>((resolve) => {
    element.addEventListener('load', () => resolve(), { once: true });
  }).then(async (): Promise<Line<Sent>> => {
    element.addEventListener('load', () => {
      isLost = true;
      lost();
    });
    const isFilled = await fill(title, passwords);
    const { contentWindow } = element;
    // What nobody can take is never sent.
    return isFilled && contentWindow ? callFrame(contentWindow, passwords, told) : new Promise(() => {});
  });

  return {
    element,
    lives: () => !isLost && element.isConnected,
    send(message) {
      void line.then((opened) => opened.send(message));
    },
  };
}
