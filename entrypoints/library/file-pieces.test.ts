import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filePieces } from './file-pieces.ts';

async function textOf(bytes: Uint8Array<ArrayBuffer>) {
  let text = '';
  let last = 0;
  for await (const piece of filePieces(new Blob([bytes]))) {
    expect(piece.read).toBeGreaterThanOrEqual(last);
    last = piece.read;
    text += piece.text;
  }
  return { text, read: last };
}

const encode = (text: string) => new TextEncoder().encode(text);

describe('the pieces of a file', () => {
  it('make up its text, plain and gzipped', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), async (begin) => {
        const text = `x${begin.replaceAll('\ufeff', '')}`;
        expect((await textOf(encode(text))).text).toBe(text);
        expect((await textOf(new Uint8Array(gzipSync(text)))).text).toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  it('are small, however large the file is', async () => {
    const text = 'Maarrat al-Numan\n'.repeat(30_000);
    const pieces = [];
    for await (const piece of filePieces(new Blob([text]))) pieces.push(piece);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(Math.max(...pieces.map((piece) => piece.text.length))).toBeLessThanOrEqual(65_536);
    expect(pieces.at(-1)?.read).toBe(text.length);
  });

  it('are read from UTF-16 where a byte order mark says so', async () => {
    const little = new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x28, 0x06]);
    const big = new Uint8Array([0xfe, 0xff, 0x00, 0x41, 0x06, 0x28]);
    expect((await textOf(little)).text).toBe('Aب');
    expect((await textOf(big)).text).toBe('Aب');
  });

  it('keep the rest of a text with bytes of another encoding', async () => {
    const latin1 = new Uint8Array([0x61, 0xe9, 0x62, 0x0a]);
    expect((await textOf(latin1)).text).toBe('a\ufffdb\n');
  });

  it('fail where a gzipped file is cut off', async () => {
    const packed = new Uint8Array(gzipSync('a text '.repeat(1000)));
    await expect(textOf(packed.slice(0, packed.length - 12))).rejects.toThrow();
  });
});
