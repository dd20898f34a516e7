import rules from '../../../assets/names/unit-words.json' with { type: 'json' };
import type { Span } from '../../model/span.ts';

const OFFICE_BEFORE = new RegExp(`\\b(?:${rules.officesBefore.words.join('|')}) (?:of|for) (?:the )?$`);
const OFFICE_AFTER = new RegExp(`^ (?:${rules.officesAfter.words.join('|')})\\b`);
const THING_AFTER = new RegExp(`^ (?:${rules.thingsOfArmies.words.join('|')})\\b`);
const ADJECTIVE = /\bmilitary$/i;

/** Whether the words around a unit's name make another thing of it: an office, a school, a base. */
export function isOtherThing(text: string, { start, end }: Span): boolean {
  const after = text.slice(end, end + 24);
  return (
    OFFICE_BEFORE.test(text.slice(Math.max(0, start - 24), start)) ||
    OFFICE_AFTER.test(after) ||
    (ADJECTIVE.test(text.slice(start, end)) && THING_AFTER.test(after))
  );
}
