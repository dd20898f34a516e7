import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Names } from '../../model/card.ts';
import type { ArticleClaim } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import type { MarkKind } from '../../model/settings.ts';
import { headline, victimsText } from '../claim/claim-words.ts';
import { useWords } from '../i18n/context.ts';
import { nameIn } from '../i18n/name-in.ts';
import { KindMark } from '../icon/KindMark.tsx';
import { Quoted } from '../text/Quoted.tsx';
import { groupMentions, type NamedGroup } from './group-mentions.ts';
import { SaidBy } from './SaidBy.tsx';

type OnShow = (start: number, end: number) => void;

/** Shown before “show all”. */
const FIRST = 6;

interface ClaimsProps {
  claims: readonly ArticleClaim[];
  names: Names;
  onShow: OnShow;
}

export function FoundClaims({ claims, names, onShow }: ClaimsProps) {
  const words = useWords();
  return (
    <FoundSection kind="claim" count={claims.length}>
      {(limit) =>
        claims.slice(0, limit).map((claim) => (
          <li key={`${claim.start}-${claim.end}`}>
            <button type="button" class="tile" onClick={() => onShow(claim.start, claim.end)}>
              <strong>{headline(words, claim.event, claim)}</strong>
              <span class="quiet small">
                {victimsText(words, claim.victims)} · <SaidBy claim={claim} names={names} />
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
  names: Names;
  onShow: OnShow;
  children?: ComponentChildren;
}

export function FoundNames({ kind, mentions, names, onShow, children }: NamesProps) {
  const words = useWords();
  const groups = groupMentions(mentions);
  return (
    <FoundSection kind={kind} count={groups.length} above={children}>
      {(limit) =>
        groups.slice(0, limit).map((group) => (
          <li class="found-name" key={group.key}>
            <NameButtons
              group={group}
              name={nameIn(words, names[group.key] ?? { name: group.name, nameAr: null })}
              onShow={onShow}
            />
          </li>
        ))
      }
    </FoundSection>
  );
}

interface NameProps {
  group: NamedGroup;
  /** In the reader's language. */
  name: string;
  onShow: OnShow;
}

/** The name goes to its first mention, the numbers after it to the others. */
function NameButtons({ group, name, onShow }: NameProps) {
  const words = useWords();
  const [first, ...others] = group.spans;
  if (!first) return null;
  return (
    <>
      <button type="button" class="as-link" onClick={() => onShow(first.start, first.end)}>
        <Quoted text={name} />
      </button>
      {!group.known && <span class="quiet small"> {words.t('not_in_data')}</span>}
      {others.length > 0 && (
        <span class="occurrences">
          <span class="quiet small">{words.t('named_again')}</span>
          {others.map(({ start, end }, i) => {
            const says = words.t('mention_number', [words.number(i + 2), name]);
            return (
              <button
                key={start}
                type="button"
                class="occurrence"
                aria-label={says}
                title={says}
                onClick={() => onShow(start, end)}
              >
                {words.number(i + 2)}
              </button>
            );
          })}
        </span>
      )}
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
