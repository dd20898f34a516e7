import { request as httpRequest } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { fromFolder } from './from-folder.ts';
import { type Site, serve } from './serve.ts';

let site: Site | undefined;
afterEach(() => site?.close());

/** Asks as a browser behind the proxy does: the whole address in the request line. */
function throughProxy(proxy: string, address: string): Promise<number> {
  const [host, port] = proxy.split(':');
  return new Promise((resolve, reject) => {
    httpRequest({ host, port, path: address, headers: { host: new URL(address).host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

describe('serve', () => {
  it('answers under its own names and writes down every request to another', async () => {
    site = await serve(() => ({ type: 'text/plain', body: 'hello' }), ['courier.example']);
    expect(await (await fetch(`${site.origin}/a`)).text()).toBe('hello');
    expect(await throughProxy(site.proxy, 'http://courier.example/b?c')).toBe(200);
    expect(await throughProxy(site.proxy, 'http://elsewhere.example/beacon')).toBe(502);
    expect(site.visits.map(({ host, path }) => host + path)).toEqual(['localhost/a', 'courier.example/b?c']);
    expect(site.strangers).toMatchObject([
      { method: 'GET', host: 'elsewhere.example', port: 80, path: '/beacon' },
    ]);
    expect(site.strangers.length).toBe(1);
  });

  it.each([
    'http://localhost/x',
    'http://localhost:8123/x',
    'http://127.0.0.1:8123/x',
    'http://127.0.0.2/x',
    'http://[::1]:8123/x',
    'http://courier.example:8080/x',
  ])('takes %s for another program’s', async (address) => {
    site = await serve(() => ({ type: 'text/plain', body: 'hello' }), ['courier.example']);
    expect(await throughProxy(site.proxy, address)).toBe(502);
    const { hostname, port } = new URL(address);
    expect(site.strangers).toMatchObject([{ host: hostname, port: Number(port || 80), path: '/x' }]);
  });

  it('makes no way to another machine, whose name it writes down', async () => {
    site = await serve(() => ({ type: 'text/plain', body: 'hello' }), ['courier.example']);
    const [host, port] = site.proxy.split(':');
    const refused = await new Promise((resolve, reject) => {
      httpRequest({ host, port, method: 'CONNECT', path: 'courier.example:443' })
        .on('connect', ({ statusCode }) => resolve(statusCode))
        .on('error', reject)
        .end();
    });
    expect(refused).toBe(403);
    expect(site.strangers).toMatchObject([{ method: 'CONNECT', host: 'courier.example', port: 443 }]);
  });

  it('serves a folder and nothing above it', async () => {
    site = await serve(fromFolder('tests/fixtures/articles'));
    expect((await fetch(`${site.origin}/cycling.html`)).status).toBe(200);
    expect((await fetch(`${site.origin}/none.html`)).status).toBe(404);
    expect(await throughProxy(site.proxy, `${site.origin}/..%2f..%2f..%2fREADME.html`)).toBe(404);
  });
});
