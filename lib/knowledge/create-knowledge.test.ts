import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKnowledge } from './create-knowledge.ts';
import type { PackedKnowledge } from './packed.ts';

const packed = JSON.parse(
  readFileSync(new URL('../../public/knowledge.json', import.meta.url), 'utf8'),
) as PackedKnowledge;
const knowledge = createKnowledge(packed);

/** Stretches found in a text, with the names of the best rows. */
function found(text: string, table: 'place' | 'actor'): string[] {
  return knowledge
    .names(text)
    .filter((hit) => hit.table === table)
    .map(({ start, end, ids }) => {
      const id = ids[0] ?? '';
      return `${text.slice(start, end)} = ${(knowledge.place(id) ?? knowledge.actor(id))?.name}`;
    });
}

describe('names of places', () => {
  it.each([
    ['shells fell on Saraqib', 'Saraqib = Saraqib'],
    ['shells fell on Saraqeb', 'Saraqeb = Saraqib'],
    ['the road to Deir Az-Zour', 'Deir Az-Zour = Deir ez-Zor'],
    ['the road to Deir Ezzor', 'Deir Ezzor = Deir ez-Zor'],
    ['in Ma’arrat al-Nu’man', 'Ma’arrat al-Nu’man = Maarat al-Numan'],
    ['in Maarat Alnouman', 'Maarat Alnouman = Maarat al-Numan'],
    ['along the M-5', 'M-5 = M5 highway'],
    ['Aleppos old quarter', 'Aleppo = Aleppo'],
    ['Homs’s old quarter', 'Homs = Homs'],
    ['near al-Kisweh', 'al-Kisweh = al-Kiswah'],
    ['HOMS (Agency)', 'HOMS = Homs'],
    ['in Kobanê', 'Kobanê = Kobani'],
    ['at Tiyas air base', 'Tiyas air base = T4 air base'],
  ])('%s', (text, expected) => {
    expect(found(text, 'place')).toContain(expected);
  });

  it.each([
    ['all the homes were hit', 'an English word in lower case'],
    ['ISs fighters', 'the genitive of an abbreviation'],
    ['The Arab League', 'a function word before a name'],
  ])('finds none in "%s" (%s)', (text) => {
    const hits = found(text, 'place');
    expect(hits.filter((hit) => !hit.startsWith('Arab ='))).toEqual([]);
  });
});

describe('names of actors', () => {
  it.each([
    ['Hay’at Tahrir al-Sham', "Hay’at Tahrir al-Sham = Hay'at Tahrir al-Sham"],
    ['Jabhat an-Nusra', 'Jabhat an-Nusra = Jabhat al-Nusra'],
    ['Jeish al-Fatah', 'Jeish al-Fatah = Army of Conquest'],
    ['the U.S. military', 'U.S. military = United States Armed Forces'],
    ['the international coalition', 'international coalition = US-led Coalition (CJTF-OIR)'],
    ['an IS convoy', 'IS = Islamic State'],
    ['ISs convoy', 'IS = Islamic State'],
    ['the 46th regiment', '46th regiment = 46th Regiment'],
  ])('%s', (text, expected) => {
    expect(found(text, 'actor')).toContain(expected);
  });

  it.each([['this is it'], ['give us forces'], ['free Syrian army barracks were']])('not in "%s"', (text) => {
    expect(found(text, 'actor').filter((hit) => !hit.startsWith('Syrian army'))).toEqual([]);
  });
});

describe('the tables', () => {
  it('answers for places by id, abroad and at home', () => {
    expect(knowledge.place('SY02')).toMatchObject({ name: 'Aleppo', governorate: 'Aleppo', country: null });
    expect(knowledge.place('X-ankara')).toMatchObject({ governorate: null, country: 'Turkey' });
    expect(knowledge.place('C1565')?.district).toBe("A'zaz");
    expect(knowledge.place('nowhere')).toBeNull();
  });

  it('orders rows of one name by fame', () => {
    const hit = knowledge.names('Homs').find(({ table }) => table === 'place');
    expect(knowledge.place(hit?.ids[0] ?? '')?.kind).not.toBe('village');
  });

  it('knows outlets by address, also under a subdomain, never by a lookalike', () => {
    const outlet = packed.outlets.find(({ domains }) => domains.length > 0);
    const domain = outlet?.domains[0] ?? '';
    expect(knowledge.outletOfUrl(`https://news.${domain}/a/b?c`)?.id).toBe(outlet?.id);
    expect(knowledge.outletOfUrl(`https://not${domain}/`)).toBeNull();
    expect(knowledge.outletOfUrl('not an address')).toBeNull();
  });

  it('takes a name for a place only where the table of collisions allows it', () => {
    expect(knowledge.collision('Rehab')).toBe('locative');
    expect(knowledge.collision('Palau')).toBe('form');
    expect(knowledge.collision('al-Assad')).toBe('never');
    expect(knowledge.collision('Saraqib')).toBeNull();
  });
});

it('gives hits within the text, in order, for any string', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (noise) => {
      const text = `${noise} Aleppo ${noise}`;
      let last = 0;
      for (const { start, end, ids } of knowledge.names(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(ids.length).toBeGreaterThan(0);
        last = start;
      }
    }),
  );
});
