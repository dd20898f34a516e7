/** What the two ends of a line say first, each to be known by the other. Nobody but the extension's own scripts is told. */
export interface Passwords {
  page: string;
  frame: string;
}

/** Messages to the other end. What is sent is JSON: objects of one script are not all that they seem to another in Firefox. */
export interface Line<Sent> {
  send(message: Sent): void;
}

/**
 * Opens a line to the script in a frame that a page may have sent elsewhere meanwhile. So the port is handed over with no word on
 * it, and nothing but the password is said before the other end has answered with its own. Never resolves where it does not.
 */
export function callFrame<Sent, Told>(
  frame: Window,
  passwords: Passwords,
  told: (message: Told) => void,
): Promise<Line<Sent>> {
  const { port1: port, port2 } = new MessageChannel();
  const line = lineOver<Sent, Told>(port, passwords.frame, told);
  frame.postMessage('', '*', [port2]);
  port.postMessage(passwords.page);
  return line;
}

/** The frame's end: takes the first port whose other end knows the password, from whichever page it comes. */
export function awaitCall<Sent, Told>(
  window: Window,
  passwords: Passwords,
  told: (message: Told) => void,
): Promise<Line<Sent>> {
  return new Promise((resolve) => {
    window.addEventListener('message', ({ ports: [port] }) => {
      if (!port) return;
      void lineOver<Sent, Told>(port, passwords.page, told).then((line) => {
        port.postMessage(passwords.frame);
        resolve(line);
      });
    });
  });
}

/** A line once its other end has said `expected`; who says anything else first is not listened to. */
function lineOver<Sent, Told>(
  port: MessagePort,
  expected: string,
  told: (message: Told) => void,
): Promise<Line<Sent>> {
  return new Promise((resolve) => {
    port.onmessage = ({ data }: MessageEvent<string>) => {
      if (data !== expected) {
        port.close();
        return;
      }
      port.onmessage = ({ data }: MessageEvent<string>) => told(JSON.parse(data) as Told);
      resolve({ send: (message) => port.postMessage(JSON.stringify(message)) });
    };
  });
}

/** Random letters; `crypto.randomUUID` is kept from pages without https. */
export function randomWord(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('');
}
