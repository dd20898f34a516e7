import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { type Answer, type Site, serve } from '../../../scripts/site/serve.ts';
import { limitedText } from './limited-text.ts';
import { remoteText } from './remote-text.ts';

let site: Site | null = null;
afterEach(async () => {
  await site?.close();
  site = null;
});

async function fetched(answer: Answer, signal?: AbortSignal): Promise<string> {
  site = await serve(answer);
  return remoteText(`${site.origin}/pack`, signal);
}

const file =
  (body: string | Uint8Array, more = {}) =>
  () => ({ type: 'text/plain', body, ...more });

describe('asking an address', () => {
  it('gives its text, unpacked where it is gzipped', async () => {
    expect(await fetched(file('حلب'))).toBe('حلب');
    await site?.close();
    expect(await fetched(file(gzipSync('packed')))).toBe('packed');
  });

  it.each<[string, Answer]>([
    ['redirected', file('', { status: 301, headers: { location: '/elsewhere' } })],
    ['gone', () => null],
    ['refused', file('', { status: 500 })],
    ['too-large', file('', { headers: { 'content-length': '50000001' } })],
    ['not-text', file(new Uint8Array([0xff, 0xfe, 0x00]))],
    ['not-text', file(gzipSync('x'.repeat(999)).subarray(0, 20))],
  ])('says that it is %s', async (what, answer) => {
    await expect(fetched(answer)).rejects.toThrow(`subscription-${what}`);
    expect(site?.visits).toHaveLength(1);
  });

  it('says when the server takes too long, and when there is none', async () => {
    const never = new Promise<null>(() => {});
    await expect(fetched(() => never, AbortSignal.timeout(50))).rejects.toThrow('subscription-slow');
    const { origin } = site ?? { origin: '' };
    await site?.close();
    await expect(remoteText(`${origin}/pack`)).rejects.toThrow('subscription-unreachable');
  });

  it('asks no address that a subscription may not have', async () => {
    await expect(remoteText('http://packs.example/a')).rejects.toThrow('subscription-address');
  });
});

describe('the limits', () => {
  const limits = { sent: 1000, unpacked: 5000 };
  const stream = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)]).stream();

  it('hold for what is sent and for what comes out of it', async () => {
    expect(await limitedText(stream(Buffer.from('a'.repeat(1000))), limits)).toHaveLength(1000);
    await expect(limitedText(stream(Buffer.from('a'.repeat(1001))), limits)).rejects.toThrow('too-large');
    expect(await limitedText(stream(gzipSync('a'.repeat(5000))), limits)).toHaveLength(5000);
    await expect(limitedText(stream(gzipSync('a'.repeat(5001))), limits)).rejects.toThrow('too-large');
  });
});
