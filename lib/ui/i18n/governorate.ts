import { GOVERNORATES, type Governorate, type GovernorateCode } from '../../model/place.ts';
import type { Words } from './words.ts';

/** P-code of a governorate. */
export function codeOf(governorate: Governorate): GovernorateCode {
  const found = Object.entries(GOVERNORATES).find(([, name]) => name === governorate);
  return (found?.[0] ?? 'SY01') as GovernorateCode;
}

/** A governorate's name in the interface's language. */
export function governorateName(words: Words, governorate: Governorate): string {
  return words.t(`governorate_${codeOf(governorate)}`);
}
