import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ArticleClaim } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import type { MarkKind } from '../../model/settings.ts';
import { headline, victimsText } from '../claim/claim-words.ts';
import { useWords } from '../i18n/context.ts';
import { KindMark } from '../icon/KindMark.tsx';
import { Quoted } from '../text/Quoted.tsx';
import { groupMentions, type NamedGroup } from './group-mentions.ts';

type OnShow = (start: number, end: number) => void;

/** Shown before “show all”. */
const FIRST = 6;

export function FoundClaims({ claims, onShow }: { claims: readonly ArticleClaim[]; onShow: OnShow }) {
  const words = useWords();
  return (
    <FoundSection kind="claim" count={claims.length}>
      {(limit) =>
        claims.slice(0, limit).map((claim) => (
          <li key={`${claim.start}-${claim.end}`}>
            <button type="button" class="tile" onClick={() => onShow(claim.start, claim.end)}>
              <strong>{headline(words, claim.event, claim)}</strong>
              <span class="quiet small">
                {victimsText(words, claim.victims)} ·{' '}
                <Quoted text={claim.source ?? words.t('claim_own_voice')} />
              </span>
            </button>
          </li>
        ))
      }
    </FoundSection>
  );
}

interface NamesProps {
  kind: 'place' | 'unit';
  mentions: readonly Mention[];
  onShow: OnShow;
  children?: ComponentChildren;
}

export function FoundNames({ kind, mentions, onShow, children }: NamesProps) {
  const groups = groupMentions(mentions);
  return (
    <FoundSection kind={kind} count={groups.length} above={children}>
      {(limit) =>
        groups.slice(0, limit).map((group) => (
          <li class="found-name" key={group.key}>
            <NameButtons group={group} onShow={onShow} />
          </li>
        ))
      }
    </FoundSection>
  );
}

/** The name goes to its first mention, the numbers after it to the others. */
function NameButtons({ group, onShow }: { group: NamedGroup; onShow: OnShow }) {
  const words = useWords();
  const [first, ...others] = group.spans;
  if (!first) return null;
  return (
    <>
      <button type="button" class="as-link" onClick={() => onShow(first.start, first.end)}>
        <Quoted text={group.name} />
      </button>
      {!group.known && <span class="quiet small"> {words.t('not_in_data')}</span>}
      <span class="occurrences">
        {others.map(({ start, end }, i) => (
          <button
            key={start}
            type="button"
            class="occurrence"
            aria-label={words.t('mention_number', [words.number(i + 2), group.name])}
            onClick={() => onShow(start, end)}
          >
            {words.number(i + 2)}
          </button>
        ))}
      </span>
    </>
  );
}

interface SectionProps {
  kind: MarkKind;
  count: number;
  above?: ComponentChildren;
  children: (limit: number) => ComponentChildren;
}

function FoundSection({ kind, count, above, children }: SectionProps) {
  const words = useWords();
  const [all, setAll] = useState(false);
  if (count === 0) return null;
  return (
    <section>
      <h2 class="with-mark">
        <KindMark kind={kind} /> {words.t(`kinds_${kind}`)}
      </h2>
      {above}
      <ul class="found">{children(all ? count : FIRST)}</ul>
      {!all && count > FIRST && (
        <button type="button" class="as-link" onClick={() => setAll(true)}>
          {words.count('show_all', count)}
        </button>
      )}
    </section>
  );
}
