import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../lib/model/compare-versions.ts';
import { parsePack } from '../pack/read-pack.ts';
import { aboutPack, mergeIntoPack } from './merge-into-pack.ts';

describe('aboutPack', () => {
  it.each([
    ['/some/where/My Notes 2024.jsonl', 'my-notes-2024'],
    ['–.jsonl', 'my-reports'],
  ])('calls %s %s', (file, id) => expect(aboutPack(file, null, null).id).toBe(id));

  it('tells names of other scripts apart', () => {
    const ids = ['حلب.jsonl', 'إدلب.jsonl', 'Алеппо.jsonl'].map((file) => aboutPack(file, null, null).id);
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^my-reports-[a-z0-9]+$/);
  });

  it('keeps what an existing pack is called, but for a new title', () => {
    const { text } = mergeIntoPack(null, aboutPack('a.jsonl', 'First', null), [], '2026-01-01');
    const old = parsePack('a.jsonl', text);
    expect(aboutPack('renamed.jsonl', null, old)).toMatchObject({ id: 'a', title: 'First' });
    expect(aboutPack('renamed.jsonl', 'Second', old).title).toBe('Second');
  });
});

describe('versions', () => {
  it('grow, also within a day and when the clock goes back', () => {
    const versions: string[] = [];
    let old = null;
    for (const today of ['2026-01-01', '2026-01-01', '2026-01-01', '2025-12-31', '2026-01-02']) {
      const { text } = mergeIntoPack(old, aboutPack('a.jsonl', null, old), [], today);
      old = parsePack('a.jsonl', text);
      versions.push(old.header.version);
    }
    expect(versions).toEqual(['2026-01-01', '2026-01-01.1', '2026-01-01.2', '2026-01-01.3', '2026-01-02']);
    expect([...versions].sort(compareVersions)).toEqual(versions);
  });

  it('grow beyond the tenth of a day', () => {
    let old = null;
    const versions: string[] = [];
    for (let n = 0; n < 12; n++) {
      const { text } = mergeIntoPack(old, aboutPack('a.jsonl', null, old), [], '2026-01-01');
      old = parsePack('a.jsonl', text);
      versions.push(old.header.version);
    }
    expect(versions.at(-1)).toBe('2026-01-01.11');
    expect([...versions].sort(compareVersions)).toEqual(versions);
  });
});
