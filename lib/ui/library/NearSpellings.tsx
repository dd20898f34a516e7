import { useWords } from '../i18n/context.ts';
import type { Overview } from './library-state.ts';

/** Says which words were not found as they were typed, so that nobody takes the results for what they are not. */
export function NearSpellings({ near }: { near: Overview['near'] }) {
  const words = useWords();
  // Always there: what appears together with its words is not announced by every screen reader.
  return (
    <div class="near" role="status">
      {near.map(({ word, instead }) => (
        <p key={word}>
          {instead.length > 0
            ? words.t('near_spellings', [quoted(word), words.list(instead.map(quoted))])
            : words.t('no_such_word', [quoted(word)])}
        </p>
      ))}
    </div>
  );
}

/** Set apart in direction from the sentence around it. */
function quoted(word: string): string {
  return `\u2068${word}\u2069`;
}
