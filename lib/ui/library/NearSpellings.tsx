import { useWords } from '../i18n/context.ts';
import type { Overview } from './library-state.ts';

/** Says which words were not found as they were typed, so that nobody takes the results for what they are not. */
export function NearSpellings({ near }: { near: Overview['near'] }) {
  const words = useWords();
  if (near.length === 0) return null;
  return (
    <ul class="near" role="status">
      {near.map(({ word, instead }) => (
        <li key={word}>
          {instead.length > 0
            ? words.t('near_spellings', [quoted(word), words.list(instead.map(quoted))])
            : words.t('no_such_word', [quoted(word)])}
        </li>
      ))}
    </ul>
  );
}

/** Set apart in direction from the sentence around it. */
function quoted(word: string): string {
  return `\u2068${word}\u2069`;
}
