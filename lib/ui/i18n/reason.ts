import type { Reason } from '../../model/crossref.ts';
import { isDay } from '../../model/date.ts';
import type { Words } from './words.ts';

/** Reasons that say the same of several names, and so are said once with all of them. */
const OF_NAMES = new Set(['reason_shared_place', 'reason_shared_actor']);

/** Reasons in the reader's language, in their order; those of several names come together where the first of them stood. */
export function reasonTexts(words: Words, reasons: readonly Reason[]): string[] {
  const names = reasons.filter(({ key }) => OF_NAMES.has(key)).flatMap(({ values }) => values);
  const first = reasons.find(({ key }) => OF_NAMES.has(key));
  const texts = reasons.flatMap((reason) => {
    if (!OF_NAMES.has(reason.key)) return [reasonText(words, reason)];
    return reason === first ? [words.t(first.key, [words.list(names.map(isolate))])] : [];
  });
  return [...new Set(texts)];
}

/** A reason in the reader's language; values that are days, numbers or ids of an enumeration are put into words. */
export function reasonText(words: Words, { key, values }: Reason): string {
  const said = values.map((value) => valueText(words, value));
  return words.t(key, said) || said.join(' · ');
}

function valueText(words: Words, value: string): string {
  const dated: boolean = isDay(value); // its guard would narrow the rest to never
  if (dated) return words.day(value);
  if (/^\d+(\.\d+)?$/.test(value)) return words.number(Number(value));
  // Marks keep a Latin name in an Arabic sentence, and the other way round, in its own direction.
  return words.t(`event_${value}`) || words.t(`victims_${value.replaceAll('-', '_')}`) || isolate(value);
}

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

function isolate(text: string): string {
  return `${FIRST_STRONG_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}`;
}
