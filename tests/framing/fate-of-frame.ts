import { createCardFrame } from '../../lib/page/card-host/card-frame.ts';

/** What a page does to a frame, once it is in it or while it is filled. */
const DOES = {
  nothing: () => {},
  'takes the sandbox away': (frame) => frame.removeAttribute('sandbox'),
  'lets scripts run, and takes that back': (frame) => {
    const { value } = frame.sandbox;
    frame.sandbox.add('allow-scripts');
    frame.sandbox.value = value;
  },
  'gives it another document': (frame) => frame.setAttribute('srcdoc', `${frame.srcdoc}<body>`),
  'gives it an address': (frame) => {
    frame.setAttribute('src', 'about:blank');
    frame.removeAttribute('srcdoc');
  },
  'takes it out': (frame) => frame.remove(),
  'puts it elsewhere': (frame) => {
    frame.remove();
    document.body.append(frame);
  },
} satisfies Record<string, (frame: HTMLIFrameElement) => void>;

export type Doing = keyof typeof DOES;

/** What became of a frame. */
export interface Fate {
  /** How often it was to be filled. */
  filled: number;
  lost: number;
  lives: boolean;
  /** Whether its document can be read. */
  isOpen: boolean;
  /** How many ports were handed out. */
  ports: number;
}

/** Puts a frame into this page, has something done to it at a moment, and lets a while pass; `isFilled`: what filling it comes to. */
export async function fateOfFrame(
  doing: Doing,
  when: 'at once' | 'while filled',
  isFilled: boolean,
): Promise<Fate> {
  const fate = { filled: 0, lost: 0, ports: 0 };
  const { MessageChannel } = window;
  window.MessageChannel = class extends MessageChannel {
    constructor() {
      super();
      fate.ports += 1;
    }
  };
  const { element, lives } = createCardFrame<string, string>(document, {
    async fill() {
      fate.filled += 1;
      // Filled right after it: nothing that the browser says later of what was done has come yet.
      if (when === 'while filled') DOES[doing](element);
      return isFilled;
    },
    told() {},
    lost() {
      fate.lost += 1;
    },
  });
  document.body.append(element);
  if (when === 'at once') DOES[doing](element);
  await new Promise((resolve) => setTimeout(resolve, 250));
  window.MessageChannel = MessageChannel;
  const isOpen = element.contentDocument !== null;
  const seen = { ...fate, lives: lives(), isOpen };
  element.remove();
  return seen;
}

Object.assign(window, { fateOfFrame });
