import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a site answers to a path; null for "not found". */
export interface Page {
  type: string;
  body: string | Uint8Array;
  headers?: Record<string, string>;
  status?: number;
}
export type Answer = (host: string, path: string) => Page | null | Promise<Page | null>;

export interface SeenRequest {
  method: string;
  host: string;
  /** The one that was asked, also where the address left it out. */
  port: number;
  path: string;
  headers: IncomingHttpHeaders;
}

export interface Site {
  /** Address for a browser that is not sent through the proxy. */
  origin: string;
  /** `host:port` for `OpenOptions.proxy`: then the site also answers to every name in `hosts`. */
  proxy: string;
  /** Every request to a name that is not in `hosts`, or to another port of this machine, refused and written down. */
  strangers: SeenRequest[];
  /** Every request to a name in `hosts`. */
  visits: SeenRequest[];
  close(): Promise<void>;
}

const LOOPBACK = ['localhost', '127.0.0.1'];

/**
 * Serves pages on loopback, under loopback's names and, to a browser that uses it as its proxy, under the
 * names in `hosts` as well. As the proxy it lets nothing out and keeps a list of what tried to get out.
 */
export async function serve(answer: Answer, hosts: readonly string[] = []): Promise<Site> {
  const strangers: SeenRequest[] = [];
  const visits: SeenRequest[] = [];

  const server = createServer((request, response) => {
    const url = addressOf(request);
    const { method = '', headers } = request;
    const asked = { host: url.hostname, port: Number(url.port || 80) };
    const seen = { method, ...asked, path: url.pathname + url.search, headers };
    if (!isOwn(asked)) {
      strangers.push(seen);
      response.writeHead(502).end();
      return;
    }
    visits.push(seen);
    reply(answer, url, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  server.on('connect', (request, socket) => {
    const [, host = '', port] = /^(.*):(\d+)$/.exec(request.url ?? '') ?? [];
    strangers.push({ method: 'CONNECT', host, port: Number(port), path: '', headers: request.headers });
    socket.on('error', () => {}); // the browser may be gone before it reads the refusal
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  // Behind another port of loopback is another program of this machine.
  const isOwn = (asked: { host: string; port: number }) =>
    LOOPBACK.includes(asked.host) ? asked.port === port : hosts.includes(asked.host) && asked.port === 80;
  return {
    origin: `http://localhost:${port}`,
    proxy: `127.0.0.1:${port}`,
    strangers,
    visits,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A request through a proxy names the whole address, a direct one only the path. */
function addressOf(request: IncomingMessage): URL {
  return new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
}

async function reply(answer: Answer, url: URL, response: ServerResponse): Promise<void> {
  const page = await answer(url.hostname, url.pathname);
  if (!page) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  response
    .writeHead(page.status ?? 200, {
      'content-type': page.type,
      'cache-control': 'no-store',
      ...page.headers,
    })
    .end(page.body);
}
