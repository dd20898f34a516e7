import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aRecord, CONTEXT, fileOf, records } from '../../tests/support/export-data.ts';
import { parsePack } from '../store/parse-pack.ts';
import { pack } from './pack.ts';

describe('a pack', () => {
  it('is read back as the same reports, whatever their texts', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (all) => {
        const { reports } = await parsePack(fileOf(pack(CONTEXT), all));
        expect(reports).toEqual(all.map(({ report }) => report));
      }),
      { numRuns: 60 },
    );
  });

  it('carries the licence and the credits of its packs, and says what the reader saved', async () => {
    const saved = { ...aRecord(), report: { ...aRecord().report, id: 'two' }, pack: null };
    const { header } = await parsePack(fileOf(pack(CONTEXT), [aRecord(), saved]));
    expect(header).toMatchObject({ count: 2, version: '2026-11-25' });
    expect(header.licence).toBe('CC0-1.0; saved by a reader from the pages cited');
    expect(header.attribution).toContain('Testers');
    expect(header.id).toMatch(/^export-2026-11-25-[0-9a-f]{8}$/);
    expect(header.coverage).toEqual({
      from: '2024-11-30',
      to: '2024-11-30',
      outlets: 1,
      claims: 2,
      events: 0,
    });
  });

  it('can be empty', async () => {
    expect((await parsePack(fileOf(pack(CONTEXT), []))).reports).toEqual([]);
  });
});
