import type { Names } from '../../model/card.ts';
import type { Words } from './words.ts';

/** A name in the interface's language, where it has one. */
export function nameIn<Name extends string | null>(
  { locale }: Pick<Words, 'locale'>,
  { name, nameAr }: { name: Name; nameAr: string | null },
): string | Name {
  return (locale.startsWith('ar') && nameAr) || name;
}

/** A name as a report prints it; for readers of Arabic the data's Arabic name, where it has one. */
export function asPrinted(
  words: Pick<Words, 'locale'>,
  names: Names,
  { id, name }: { id: string | null; name: string },
): string {
  return nameIn(words, { name, nameAr: (id && names[id]?.nameAr) || null });
}
