import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { gzipText } from '../../scripts/pack/packed-text.ts';
import { packagedFile } from './packaged-file.ts';

const packed = (text: string) => Uint8Array.from(gzipText(text));

const files: Record<string, BodyInit> = {
  '/plain.json': '["حلب"]',
  '/packs/a.jsonl.gz': packed('{"place":"حلب"}\n'),
  '/packs/cut.jsonl.gz': packed('{"place":"حلب"}\n').slice(0, 20),
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('fetch', async ({ pathname }: URL) => {
    const body = files[pathname];
    return body === undefined ? new Response(null, { status: 404 }) : new Response(body);
  });
});
afterEach(() => vi.unstubAllGlobals());

it('reads a file as it is, and a packed one unpacked', async () => {
  expect(await packagedFile('plain.json')).toBe('["حلب"]');
  expect(await packagedFile('packs/a.jsonl.gz')).toBe('{"place":"حلب"}\n');
});

it('refuses a file that is missing, and one that was cut', async () => {
  await expect(packagedFile('none.json')).rejects.toThrow(/none\.json/);
  await expect(packagedFile('packs/cut.jsonl.gz')).rejects.toThrow(/packs\/cut\.jsonl\.gz/);
});
