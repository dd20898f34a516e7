import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parsePack } from '../pack/read-pack.ts';

const script = fileURLToPath(new URL('../ingest.ts', import.meta.url));

const RAID = {
  id: 'raid',
  url: 'https://levant24.com/news/2024/09/own-example',
  title: 'Market hit at Kafr Nouran',
  published: '2024-09-03',
  lang: 'en',
  text: `Market hit at Kafr Nouran

Government artillery struck a market in Kafr Nouran, west of Aleppo, on 2 September 2024. The White Helmets said 11 civilians were wounded, among them two children.

Fighters of Hay'at Tahrir al-Sham later captured two soldiers of the Syrian army near the village of Kafr Taal, the group said.`,
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-ingest-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function ingest(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

function packOf(path: string) {
  return parsePack(path, readFileSync(path, 'utf8'));
}

describe('ingest', { timeout: 60_000 }, () => {
  it('makes records of documents, with a list of what to check', () => {
    const out = join(folder, 'My Pack.jsonl');
    const input = file('articles.jsonl', JSON.stringify(RAID));
    const { status, stdout } = ingest(input, '--out', out);
    expect(status).toBe(0);
    expect(stdout).toContain('Market hit at Kafr Nouran — Levant24, 2024-09-03');
    expect(stdout).toContain('1 added, 0 replaced');
    const { header, reports } = packOf(out);
    expect(header).toMatchObject({ id: 'my-pack', count: 1 });
    const [report] = reports;
    expect(report).toMatchObject({ outlet: { id: 'levant24' }, published: '2024-09-03', from: '2024-09-02' });
    expect(report?.claims).toContainEqual(
      expect.objectContaining({
        event: 'wounded',
        min: 11,
        max: 11,
        victims: 'civilian',
        from: '2024-09-02',
      }),
    );
    expect(report?.places.map(({ name }) => name)).toContain('Kafr Nouran');
  });

  it('keeps no sentence of the article', () => {
    const out = join(folder, 'p.jsonl');
    ingest(file('articles.jsonl', JSON.stringify(RAID)), '--out', out);
    const record = readFileSync(out, 'utf8').replaceAll(JSON.stringify(RAID.title), '');
    const words = RAID.text.split(/\s+/);
    for (let at = 0; at + 8 <= words.length; at++)
      expect(record).not.toContain(words.slice(at, at + 8).join(' '));
  });

  it('merges by address, and the same page again replaces itself', () => {
    const out = join(folder, 'p.jsonl');
    const other = { ...RAID, id: 'other', url: 'https://levant24.com/news/2024/09/another' };
    ingest(file('one.jsonl', JSON.stringify(RAID)), '--out', out);
    const again = { ...RAID, url: 'http://www.levant24.com/news/2024/09/own-example/?utm_source=x' };
    const { stdout } = ingest(
      file('two.jsonl', [again, other].map((line) => JSON.stringify(line)).join('\n')),
      '--out',
      out,
    );
    expect(stdout).toContain('1 added, 1 replaced');
    expect(packOf(out).reports).toHaveLength(2);
  });

  it('does the other inputs when one fails, says which, and exits with 2', () => {
    const out = join(folder, 'p.jsonl');
    const good = file('good.jsonl', JSON.stringify(RAID));
    const bad = file('empty.txt', '  \n');
    const { status, stderr } = ingest(bad, join(folder, 'nowhere.html'), good, '--out', out);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(2);
    expect(stderr).toMatch(/empty\.txt: is empty/);
    expect(stderr).toMatch(/nowhere\.html: no such file/);
    expect(packOf(out).reports).toHaveLength(1);
  });

  it('leaves a damaged pack as it is', () => {
    const out = file('p.jsonl', '{"sidelight":"pack"}\n');
    const { status, stderr } = ingest(file('good.jsonl', JSON.stringify(RAID)), '--out', out);
    expect(status).toBe(2);
    expect(stderr).toMatch(/p\.jsonl:1: format/);
    expect(readFileSync(out, 'utf8')).toBe('{"sidelight":"pack"}\n');
  });

  it('asks for what is missing', () => {
    expect(ingest('a.txt').stderr).toMatch(/--out PACK\.jsonl/);
    expect(ingest('--out', 'p.jsonl').stderr).toMatch(/at least one input/);
    expect(ingest('a.txt', '--out', 'p.txt').stderr).toMatch(/ends in \.jsonl/);
  });
});
