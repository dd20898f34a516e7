import { describe, expect, it } from 'vitest';
import { packIdOf } from './pack-id.ts';

describe('packIdOf', () => {
  it.each([
    ['GEDEvent_v25_1.csv', 'ucdp-gedevent-v25-1'],
    ['data (1).csv', 'ucdp-data-1'],
    ['data.csv.gz', 'ucdp-data'],
    ['–.csv', 'ucdp'],
  ])('%s is %s', (name, id) => expect(packIdOf('ucdp', name)).toBe(id));

  it.each<[string, string]>([
    ['حلب.csv', 'إدلب.csv'],
    ['سوريا 2024.csv', 'حماة 2024.csv'],
    ['Сирия.csv', 'Алеппо.csv'],
    ['Données é.csv', 'Données è.csv'],
    [`${'a'.repeat(70)}1.csv`, `${'a'.repeat(70)}2.csv`],
  ])('tells %s from %s', (one, other) => {
    const [a, b] = [packIdOf('ucdp', one), packIdOf('ucdp', other)];
    expect(a).not.toBe(b);
    expect(packIdOf('ucdp', one)).toBe(a);
    for (const id of [a, b]) expect(id).toMatch(/^ucdp-[a-z0-9-]+$/);
  });

  it('knows a name again, however its marks are written', () => {
    expect(packIdOf('', 'Donn\u00e9es.csv')).toBe(packIdOf('', 'Donne\u0301es.csv'));
  });
});
