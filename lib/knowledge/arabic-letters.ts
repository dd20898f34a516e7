/**
 * Arabic letters one by one as ASCII, after Buckwalter: the packed file then is ASCII throughout, which a browser takes in
 * many times as fast and keeps in half the memory. Not for readers.
 */
const ARABIC = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىيَُِّچپ';
const ASCII = "'|>&<}AbptvjHxd*rzs$SDTZEg+fqklmnhwYyaui~JP";

/** Stands before a name that is packed as it is, since it holds letters of both scripts or others. */
const AS_IT_IS = '=';

const asciiOf = new Map([...ARABIC].map((letter, n) => [letter, ASCII.charAt(n)]));
const arabicOf = new Map([...ASCII].map((sign, n) => [sign, ARABIC.charAt(n)]));

export function packArabic(name: string): string {
  const packed = name.replace(/[^ -~]/g, (letter) => asciiOf.get(letter) ?? letter);
  return unpackArabic(packed) === name ? packed : `${AS_IT_IS}${name}`;
}

export function unpackArabic(packed: string): string {
  if (packed.startsWith(AS_IT_IS)) return packed.slice(1);
  let name = '';
  for (const sign of packed) name += arabicOf.get(sign) ?? sign;
  return name;
}
