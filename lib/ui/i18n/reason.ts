import type { Names } from '../../model/card.ts';
import type { Reason } from '../../model/crossref.ts';
import { isDay } from '../../model/date.ts';
import { isolate } from './isolate.ts';
import { nameIn } from './name-in.ts';
import type { Words } from './words.ts';

/** Reasons that say the same of several names, and so are said once with all of them. */
const OF_NAMES = new Set(['reason_shared_place', 'reason_shared_actor']);

/**
 * Reasons in the reader's language, in their order; those of several names come together where the first of them stood.
 * `known`: what the data calls what a report names.
 */
export function reasonTexts(words: Words, reasons: readonly Reason[], known: Names = {}): string[] {
  const called = reasons.map(({ key, values }) => ({
    key,
    values: values.map((value) => (known[value] ? nameIn(words, known[value]) : value)),
  }));
  const names = called.filter(({ key }) => OF_NAMES.has(key)).flatMap(({ values }) => values);
  const first = called.find(({ key }) => OF_NAMES.has(key));
  const texts = called.flatMap((reason) => {
    if (!OF_NAMES.has(reason.key)) return [reasonText(words, reason)];
    return reason === first ? [words.t(first.key, [words.list([...new Set(names)].map(isolate))])] : [];
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
  return words.t(`event_${value}`) || words.t(`victims_${value.replaceAll('-', '_')}`) || isolate(value);
}
