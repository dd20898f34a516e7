import type { PackedKnowledge } from '../../lib/knowledge/packed.ts';
import { rowOf } from '../../lib/knowledge/unpack.ts';

/** Ids of the places that bear an Arabic name, best known first: records of Arabic pages spell places in Arabic. */
export type ArabicPlaces = (name: string) => readonly string[];

export function arabicPlaces(packed: Pick<PackedKnowledge, 'places'>): ArabicPlaces {
  const ids = new Map<string, string[]>();
  const byFame = packed.places.map(rowOf).sort((a, b) => b[10] - a[10] || b[9] - a[9]);
  for (const [id, , nameAr, aliases] of byFame)
    for (const name of [nameAr, ...aliases.split('|')]) {
      if (!/\p{Script=Arabic}/u.test(name)) continue;
      const key = foldArabic(name);
      ids.set(key, [...(ids.get(key) ?? []), id]);
    }
  return (name) => ids.get(foldArabic(name)) ?? [];
}

/** Letters that writers interchange are one: hamza carriers, ta marbuta and ha, final ya, Persian ya and kaf. */
function foldArabic(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}|ـ/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/(?<=^|\s)ال/g, '')
    .replace(/\s+/g, '')
    .trim();
}
