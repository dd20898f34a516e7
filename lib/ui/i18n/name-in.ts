import type { Words } from './words.ts';

/** A name in the interface's language, where it has one. */
export function nameIn<Name extends string | null>(
  { locale }: Pick<Words, 'locale'>,
  { name, nameAr }: { name: Name; nameAr: string | null },
): string | Name {
  return (locale.startsWith('ar') && nameAr) || name;
}
