import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aClaim, aReport, manyReports, packText } from '../../tests/support/report-data.ts';
import { PackError } from './pack-error.ts';
import { parsePack } from './parse-pack.ts';

const reason = (text: string) =>
  parsePack(text).then(
    () => 'accepted',
    (error) => (error instanceof PackError ? error.message : `not a PackError: ${error}`),
  );

describe('parsePack', () => {
  it('reads header and reports', async () => {
    const reports = manyReports(3);
    const pack = await parsePack(packText(reports));
    expect(pack.reports).toEqual(reports);
    expect(pack.header).toMatchObject({ id: 'test', count: 3 });
  });

  it('reads a pack without reports', async () => {
    expect((await parsePack(packText([]))).reports).toEqual([]);
  });

  it.each([
    ['an empty file', '', /^pack-header$/],
    ['something else', 'a,b,c\n1,2,3\n', /^pack-header$/],
    ['other JSON', '{"type":"FeatureCollection"}', /^pack-header$/],
    ['a pack of a later format', packText([]).replace('"format":1', '"format":2'), /^pack-newer-format$/],
    ['a header without a version', packText([]).replace('"version":"1",', ''), /^pack-line\n1\nversion: /],
    ['an id with spaces', packText([], { id: 'My Pack' }), /^pack-line\n1\nid: a pack id is lower-case/],
    ['a line that is not JSON', packText([aReport('a')]).replace(/\}\n$/, '\n'), /^pack-not-json\n2$/],
    ['a wrong count', packText([aReport('a')], { count: 2 }), /^pack-count\n2\n1$/],
    ['a wrong checksum', packText([aReport('a')], { sha256: '0'.repeat(64) }), /^pack-damaged$/],
    ['a changed word', packText([aReport('a')]).replace('Shelling', 'Sheeling'), /^pack-damaged$/],
    ['an id twice', packText([aReport('a'), aReport('b'), aReport('a')]), /^pack-repeated\n4\n2\na$/],
    [
      'a day that does not exist',
      packText([aReport('a', { published: '2023-02-29' })]),
      /^pack-line\n2\npublished: a date/,
    ],
    [
      'a link that is a script',
      packText([aReport('a', { url: 'javascript:alert(1)' })]),
      /^pack-line\n2\nurl: an address/,
    ],
    [
      'a period that ends before it begins',
      packText([aReport('a', { from: '2024-12-02' })]),
      /^pack-line\n2\nits last day/,
    ],
    [
      'max below min',
      packText([aReport('a', { claims: [aClaim({ min: 5, max: 4 })] })]),
      /^pack-line\n2\nclaims.0: its max/,
    ],
    [
      'a part of nothing',
      packText([aReport('a', { claims: [aClaim({ partOf: 3 })] })]),
      /^pack-line\n2\nclaims.0: it is part of/,
    ],
    [
      'a negative figure',
      packText([aReport('a', { claims: [aClaim({ min: -1 })] })]),
      /^pack-line\n2\nclaims.0.min: /,
    ],
  ])('refuses %s, saying why', async (_, text, expected) => {
    expect(await reason(text)).toMatch(expected);
  });

  it('throws nothing but its own error, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.array(fc.json()).map((all) => all.join('\n')),
        ),
        async (text) => {
          expect(await reason(text)).not.toMatch(/^not a PackError|^accepted/);
        },
      ),
    );
  });

  it('throws nothing but its own error when a good header is followed by anything', async () => {
    const [header] = packText([aReport('a')]).split('\n');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.json(), fc.string())), async (lines) => {
        expect(await reason([header, ...lines].join('\n'))).not.toMatch(/^not a PackError|^accepted/);
      }),
    );
  });

  it('refuses any single changed byte after the header, and never reads other reports than were packed', async () => {
    const reports = [aReport('a'), aReport('b', { title: 'Ḥarasta – قصف' })];
    const bytes = new TextEncoder().encode(packText(reports));
    const bodyAt = bytes.indexOf(10) + 1;
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ flip : byte));
        const text = new TextDecoder().decode(changed);
        if (at >= bodyAt) expect(await reason(text)).not.toMatch(/^not a PackError|^accepted/);
        else {
          const pack = await parsePack(text).catch((error) => {
            expect(error).toBeInstanceOf(PackError);
            return null;
          });
          if (pack) expect(pack.reports).toEqual(reports);
        }
      }),
      { numRuns: 400 },
    );
  });
});
