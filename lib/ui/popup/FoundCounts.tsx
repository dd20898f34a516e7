import { MARK_KINDS, type MarkKind, type Settings } from '../../model/settings.ts';
import { useWords } from '../i18n/context.ts';
import { KindMark } from '../icon/KindMark.tsx';

interface Props {
  counts: Record<MarkKind, number>;
  settings: Settings;
  onSettings: (change: (now: Settings) => Settings) => void;
}

/** How much of each kind was found; each count switches the highlights of its kind on and off. */
export function FoundCounts({ counts, settings, onSettings }: Props) {
  const words = useWords();
  return (
    <section class="counts" aria-label={words.t('found_here')}>
      {MARK_KINDS.map((kind) => {
        const on = settings.kinds[kind];
        return (
          <button
            key={kind}
            type="button"
            class={`count count-${kind}`}
            aria-pressed={on}
            title={words.t(on ? 'kind_hide' : 'kind_show')}
            onClick={() => onSettings((now) => ({ ...now, kinds: { ...now.kinds, [kind]: !on } }))}
          >
            <span class="count-number">
              <KindMark kind={kind} /> {words.number(counts[kind])}
            </span>{' '}
            <span class="count-label">{words.t(`kinds_${kind}`)}</span>{' '}
            <span class="count-state">{words.t(on ? 'kind_on' : 'kind_off')}</span>
          </button>
        );
      })}
    </section>
  );
}
