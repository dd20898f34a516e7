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
    ['an empty file', '', /not a Sidelight pack/],
    ['something else', 'a,b,c\n1,2,3\n', /not a Sidelight pack/],
    ['other JSON', '{"type":"FeatureCollection"}', /not a Sidelight pack/],
    [
      'a pack of a later format',
      packText([]).replace('"format":1', '"format":2'),
      /newer version of Sidelight/,
    ],
    ['a header without a version', packText([]).replace('"version":"1",', ''), /^Line 1: version/],
    ['an id with spaces', packText([], { id: 'My Pack' }), /^Line 1: id: a pack id is lower-case/],
    ['a line that is not JSON', packText([aReport('a')]).replace(/\}\n$/, '\n'), /^Line 2: it is not JSON/],
    ['a wrong count', packText([aReport('a')], { count: 2 }), /announces 2 reports and holds 1/],
    ['a wrong checksum', packText([aReport('a')], { sha256: '0'.repeat(64) }), /damaged/],
    ['a changed word', packText([aReport('a')]).replace('Shelling', 'Sheeling'), /damaged/],
    [
      'an id twice',
      packText([aReport('a'), aReport('b'), aReport('a')]),
      /^Line 4: it repeats the id of line 2/,
    ],
    [
      'a day that does not exist',
      packText([aReport('a', { published: '2023-02-29' })]),
      /^Line 2: published: a date/,
    ],
    [
      'a link that is a script',
      packText([aReport('a', { url: 'javascript:alert(1)' })]),
      /^Line 2: url: an address/,
    ],
    [
      'a period that ends before it begins',
      packText([aReport('a', { from: '2024-12-02' })]),
      /^Line 2: its last day/,
    ],
    [
      'max below min',
      packText([aReport('a', { claims: [aClaim({ min: 5, max: 4 })] })]),
      /claims.0: its max/,
    ],
    [
      'a part of nothing',
      packText([aReport('a', { claims: [aClaim({ partOf: 3 })] })]),
      /claims.0: it is part of/,
    ],
    [
      'a negative figure',
      packText([aReport('a', { claims: [aClaim({ min: -1 })] })]),
      /^Line 2: claims.0.min/,
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
