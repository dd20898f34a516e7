import type { ClaimCard } from '../../model/card.ts';
import type { Day } from '../../model/date.ts';
import { nameIn } from '../i18n/name-in.ts';
import type { Words } from '../i18n/words.ts';
import { citedFrom, outletName } from '../text/cited-from.ts';
import { claimPlace } from './claim-place.ts';
import { headline, victimsText } from './claim-words.ts';

/** A claim in plain text, never without who says so, where it was printed and when it was read. */
export function claimCitation(words: Words, card: ClaimCard, today: Day): string {
  const { claim, cited } = card;
  const said = [
    `${headline(words, claim.event, claim)} (${words.t('range_words', [claim.words])})`,
    `${words.t('claim_who')}: ${victimsText(words, claim.victims)}`,
    claimPlace(words, card),
    words.period(claim.from, claim.to),
  ];
  return [
    said.filter((part) => part !== '').join('; '),
    words.t('cite_said_by', [saidBy(words, card, outletName(words, cited))]),
    ...citedFrom(words, cited, today),
  ].join('\n');
}

/** The counter by name and as printed; where nobody is named, the outlet speaks for itself. */
function saidBy(words: Words, { claim, rootName, rootNameAr }: ClaimCard, outlet: string): string {
  const root = nameIn(words, { name: rootName, nameAr: rootNameAr });
  const printed = claim.source && words.t('range_words', [claim.source]);
  if (root && printed) return `${root} (${printed})`;
  return root ?? printed ?? `${outlet} (${words.t('claim_own_voice')})`;
}
