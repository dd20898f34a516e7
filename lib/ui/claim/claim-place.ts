import type { ClaimCard } from '../../model/card.ts';
import { governorateName } from '../i18n/governorate.ts';
import { nameIn } from '../i18n/name-in.ts';
import type { Words } from '../i18n/words.ts';

/** Where the harm was: the place in the reader's language, and its governorate; empty where the claim does not tell. */
export function claimPlace(words: Words, { claim, place }: Pick<ClaimCard, 'claim' | 'place'>): string {
  const where = place && nameIn(words, place);
  const governorate = claim.governorate && governorateName(words, claim.governorate);
  return [where, governorate]
    .filter((part, i, all) => part && all.indexOf(part) === i)
    .join(words.t('comma'));
}
