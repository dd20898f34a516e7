import type { Names } from '../../lib/model/card.ts';
import type { Knowledge } from '../../lib/model/knowledge.ts';

/** What the data calls places, outlets and actors, each under its key; those that are not in it are left out. */
export function namesOf(
  ids: readonly (readonly [key: string, id: string])[],
  { place, outlet, actor }: Pick<Knowledge, 'place' | 'outlet' | 'actor'>,
): Names {
  return Object.fromEntries(
    ids.flatMap(([key, id]) => {
      const found = place(id) ?? outlet(id) ?? actor(id);
      return found ? [[key, { name: found.name, nameAr: found.nameAr }]] : [];
    }),
  );
}
