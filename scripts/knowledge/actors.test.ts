import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readActors } from './actors.ts';
import { Problems } from './tsv.ts';

const HEADER =
  'id name name_ar aliases kind sides parent active_from active_to predecessors successor note confidence sources'
    .split(' ')
    .join('\t');

/** Reads a table of rows given by their cells; cells not given are empty. */
function read(...rows: Record<string, string>[]) {
  const folder = mkdtempSync(join(tmpdir(), 'actors-'));
  const defaults = { kind: 'brigade', sides: 'opposition:2012..', name: 'Zanbaq Brigade' };
  const lines = rows.map((row) => {
    const cells: Record<string, string> = { ...defaults, ...row };
    return HEADER.split('\t')
      .map((column) => cells[column] ?? '')
      .join('\t');
  });
  writeFileSync(join(folder, 'actors.tsv'), `${[HEADER, ...lines].join('\n')}\n`);
  const problems = new Problems();
  return { ...readActors(pathToFileURL(`${folder}/`), problems), problems: problems.list };
}

describe('readActors', () => {
  it('reads a row, its short names and its dates', () => {
    const { actors, shortNames, problems } = read({
      id: 'zanbaq',
      aliases: 'Liwa al-Zanbaq|~Brigade',
      sides: 'opposition:2012..2017|sna_turkey_backed:2017-12..2025-01',
      active_from: '2012-03',
      active_to: '2025',
    });
    expect(problems).toEqual([]);
    expect(shortNames).toEqual([['zanbaq', 'Brigade']]);
    expect(actors[0]).toMatchObject({
      aliases: ['Liwa al-Zanbaq'],
      activeFrom: '2012-03-01',
      activeTo: '2025-12-31',
    });
    expect(actors[0]?.sides[0]).toEqual({ side: 'opposition', from: '2012-01-01', to: '2017-12-01' });
  });

  it('keeps of two spellings the one that matches both cases', () => {
    const { actors } = read({ id: 'a', aliases: 'Zanbaq Alliance|zanbaq alliance|ZB|Zb' });
    expect(actors[0]?.aliases).toEqual(['zanbaq alliance', 'ZB', 'Zb']);
  });

  it('links successors back', () => {
    const { actors } = read({ id: 'a', successor: 'b', name: 'A B C' }, { id: 'b' });
    expect(actors[1]?.predecessors).toEqual(['a']);
  });

  it.each<[string, Record<string, string>[], RegExp]>([
    ['a doubled id', [{ id: 'a' }, { id: 'a', name: 'Other' }], /actors\.tsv:3: id a stands also in line 2/],
    ['an unknown parent', [{ id: 'a', parent: 'x' }], /actors\.tsv:2: parent x is not in the table/],
    ['an unknown successor', [{ id: 'a', successor: 'x' }], /successor x is not in the table/],
    [
      'a circle of parents',
      [
        { id: 'a', parent: 'b' },
        { id: 'b', parent: 'a', name: 'B' },
      ],
      /its own ancestor/,
    ],
    ['an unknown side', [{ id: 'a', sides: 'rebels:2012..' }], /with a known side/],
    ['a wrong date', [{ id: 'a', active_from: '2012-13' }], /no such date: 2012-13/],
    [
      'an end before the beginning',
      [{ id: 'a', active_from: '2015', active_to: '2012' }],
      /ends .* before it begins/,
    ],
    [
      'overlapping sides',
      [{ id: 'a', sides: 'opposition:2012..2018-05|hts_network:2017-02..' }],
      /sides overlap/,
    ],
    [
      'one name for two actors of a side and time',
      [{ id: 'a' }, { id: 'b' }],
      /"zanbaq brigade" is also a name of a/,
    ],
  ])('complains of %s', (_, rows, message) => {
    expect(read(...rows).problems.join('\n')).toMatch(message);
  });

  it('lets two sides use one name, and one side at different times', () => {
    expect(read({ id: 'a' }, { id: 'b', sides: 'assad_government:..2024-12-08' }).problems).toEqual([]);
    const early = { id: 'a', active_to: '2013', sides: 'opposition:2011..2013' };
    const late = { id: 'b', active_from: '2016', sides: 'opposition:2016..' };
    expect(read(early, late).problems).toEqual([]);
  });
});
