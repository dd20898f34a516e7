/** Others of a maker's names, other programs of this machine, a server of nobody's. */
export const STRANGE_ADDRESSES = [
  'https://audit.google.com/x',
  'https://audit.mozilla.org/x',
  'http://localhost:8123/x',
  'http://127.0.0.1:8123/x',
  'https://elsewhere.example/x',
];

/** What the proxy tells of an address: of an encrypted one no more than the name. */
export function toldOf(address: string): string {
  const { protocol, hostname, port, pathname } = new URL(address);
  return protocol === 'https:' ? `CONNECT ${hostname}:443` : `GET ${hostname}:${port}${pathname}`;
}
