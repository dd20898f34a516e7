import { describe, expect, it } from 'vitest';
import { awaitCall, callFrame, type Passwords, randomWord } from './line.ts';

const PASSWORDS = { page: 'from the page', frame: 'from the frame' };

/** A window that hands on what is posted to it, as a frame's does. */
function frameWindow() {
  const listeners: ((event: { ports: MessagePort[] }) => void)[] = [];
  const post = (_: unknown, __: string, ports: MessagePort[] = []) => {
    for (const listener of listeners) listener({ ports });
  };
  const addEventListener = (_: string, listener: (event: { ports: MessagePort[] }) => void) =>
    void listeners.push(listener);
  return { postMessage: post, addEventListener } as unknown as Window;
}

/** Lets every message that is on its way arrive. */
const later = () => new Promise((resolve) => setTimeout(resolve, 30));

function meet(frame: Window, ofPage: Passwords, ofFrame: Passwords) {
  const heard = { page: [] as unknown[], frame: [] as unknown[] };
  const open: string[] = [];
  const inFrame = awaitCall(frame, ofFrame, (message) => heard.frame.push(message));
  const inPage = callFrame(frame, ofPage, (message) => heard.page.push(message));
  void inFrame.then(() => open.push('frame'));
  void inPage.then(() => open.push('page'));
  return { heard, open, inFrame, inPage };
}

describe('a line', () => {
  it('carries messages both ways, in order', async () => {
    const { heard, inFrame, inPage } = meet(frameWindow(), PASSWORDS, PASSWORDS);
    const [page, frame] = [await inPage, await inFrame];
    page.send({ do: 'show', number: 1 });
    page.send({ do: 'hide' });
    frame.send({ tells: 'size', height: 90 });
    await later();
    expect(heard.frame).toEqual([{ do: 'show', number: 1 }, { do: 'hide' }]);
    expect(heard.page).toEqual([{ tells: 'size', height: 90 }]);
  });

  it.each([
    ['the page’s', { ...PASSWORDS, page: 'guessed' }, []],
    ['the frame’s', { ...PASSWORDS, frame: 'guessed' }, ['frame']],
  ])('is not opened to who does not know %s password', async (_, guessed, open) => {
    const seen = meet(frameWindow(), guessed, PASSWORDS);
    await later();
    // Whoever knows the page's word may speak to the frame, which tells nothing but how large a card would be.
    expect(seen.open).toEqual(open);
    expect(seen.heard).toEqual({ page: [], frame: [] });
  });

  it('says a stranger in the frame nothing but the word that opens the frame', async () => {
    const said: unknown[] = [];
    const stranger = {
      postMessage: (message: unknown, _: string, [port]: MessagePort[]) => {
        said.push(message);
        if (port) port.onmessage = ({ data }) => said.push(data);
        port?.postMessage('let me in');
      },
    } as unknown as Window;
    const line = callFrame(stranger, PASSWORDS, () => said.push('heard'));
    void line.then(({ send }) => send({ do: 'show' }));
    await later();
    expect(said).toEqual(['', PASSWORDS.page]);
  });

  it('takes a second port of who knows the words, after a first of a stranger', async () => {
    const frame = frameWindow();
    const heard: unknown[] = [];
    const open = awaitCall(frame, PASSWORDS, (message) => heard.push(message));
    const stranger = new MessageChannel();
    frame.postMessage('', '*', [stranger.port2]);
    stranger.port1.postMessage('guessed');
    frame.postMessage('nothing', '*');
    const page = callFrame(frame, PASSWORDS, () => {});
    await open;
    (await page).send('ready');
    stranger.port1.postMessage('"unwanted"');
    await later();
    expect(heard).toEqual(['ready']);
    stranger.port1.close();
  });
});

it('words are long, and never the same', () => {
  const words = Array.from({ length: 200 }, randomWord);
  expect(new Set(words).size).toBe(words.length);
  for (const word of words) expect(word).toMatch(/^[0-9a-z]{15,28}$/);
});
