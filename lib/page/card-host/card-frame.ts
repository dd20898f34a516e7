import { callFrame, type Line, type Passwords, randomWord } from './line.ts';

/** Has the extension's script put into the frame whose document has that title; false where it can't be. */
export type Fill = (title: string, passwords: Passwords) => Promise<boolean>;

/** What a frame needs of whoever shows it. */
export interface FrameParts<Told> {
  fill: Fill;
  /** The script in the frame says something. */
  told(message: Told): void;
  /** The frame was never filled, or the page has moved it, changed it or sent it elsewhere. */
  lost(): void;
}

/** The frame that a card is drawn in, and the line to the script in it. */
export interface CardFrame<Sent> {
  element: HTMLIFrameElement;
  /** Whether its script answers, or will: not once it was lost or taken out of the page. Another frame takes its place then. */
  lives(): boolean;
  /** Waits for the script in the frame, which comes when the frame has been put into a page. Nothing is sent to a lost one. */
  send(message: Sent): void;
}

/** No scripts but the extension's; links open tabs, which are like any other. */
const SANDBOX = 'allow-popups allow-popups-to-escape-sandbox';
/** What says which document is in a frame, and what it may do; an address counts only where there is no `srcdoc`. */
const DECIDING = ['sandbox', 'srcdoc'];
/** A frame that has not answered after so long will not: its page was stopped, or the background can't reach it. */
const ANSWERS_IN_MS = 5_000;

/**
 * A frame of an origin of its own, which is none, and without scripts: what is in it no script of the page can read. A closed
 * shadow root is not enough: Firefox hands its elements to a page with every event (`originalTarget`) and by moving the selection,
 * and both browsers search it for a page (`window.find`). So a page may also come to the frame itself, and change what it loads:
 * such a frame is lost, whether it was filled or not.
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
  let line: Line<Sent> | null = null;
  /** What it was loaded into. A frame that was taken out and put back has another one, long before its second `load`. */
  let inside: Window | null = null;
  /** What was said before the script was there. */
  let early: Sent[] = [];

  element.setAttribute('sandbox', SANDBOX);
  element.setAttribute('allow', 'clipboard-write *');
  // Without a doctype the card would be laid out as pages of the nineties were.
  element.setAttribute('srcdoc', `<!doctype html><title>${title}</title>`);

  const changes = new MutationObserver(lose);
  changes.observe(element, { attributeFilter: DECIDING });
  const timer = setTimeout(() => line ?? lose(), ANSWERS_IN_MS);
  element.addEventListener(
    'load',
    () => {
      element.addEventListener('load', lose, { once: true });
      void connect();
    },
    { once: true },
  );

  function lose(): void {
    if (isLost) return;
    isLost = true;
    end();
    lost();
  }

  function end(): void {
    clearTimeout(timer);
    changes.disconnect();
    early = [];
    line = null;
    inside = null;
  }

  /** Whether the page has changed it, also just now, before anyone was told. */
  function isSound(): boolean {
    if (!isLost && (changes.takeRecords().length > 0 || isElsewhere())) lose();
    return !isLost && element.isConnected;
  }

  function isElsewhere(): boolean {
    return inside !== null && element.isConnected && element.contentWindow !== inside;
  }

  async function connect(): Promise<void> {
    inside = element.contentWindow;
    if (!inside || !isSound() || !(await fill(title, passwords)) || !isSound()) {
      lose();
      return;
    }
    const open = await callFrame<Sent, Told>(inside, passwords, (message) => {
      if (isSound()) told(message);
    });
    if (!isSound()) return;
    clearTimeout(timer);
    line = open;
    for (const message of early.splice(0)) line.send(message);
  }

  return {
    element,
    lives: isSound,
    send(message) {
      if (line && isSound()) line.send(message);
      else if (!isLost) early.push(message);
    },
  };
}
