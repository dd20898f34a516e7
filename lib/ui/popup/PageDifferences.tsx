import type { ArticleClaim } from '../../model/claim.ts';
import type { Contradiction } from '../../model/crossref.ts';
import { headline } from '../claim/claim-words.ts';
import { useWords } from '../i18n/context.ts';
import { Icon } from '../icon/Icon.tsx';
import { Quoted } from '../text/Quoted.tsx';
import { Reasons } from '../text/Reasons.tsx';

interface Props {
  claims: readonly ArticleClaim[];
  contradictions: readonly Contradiction[];
  onShow: (start: number, end: number) => void;
}

/** Figures of the page itself that cannot both be the whole truth. */
export function PageDifferences({ claims, contradictions, onShow }: Props) {
  const { t } = useWords();
  if (contradictions.length === 0) return null;
  return (
    <section>
      <h2>{t('page_differs')}</h2>
      <ul class="differences">
        {contradictions.map(({ a, b, reasons }) => (
          <li class="difference" key={`${a}-${b}`}>
            <Side claim={claims[a]} onShow={onShow} />
            <span class="difference-sign">
              <Icon name="differ" />
            </span>
            <Side claim={claims[b]} onShow={onShow} />
            <Reasons reasons={reasons} tone="for" />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Side({ claim, onShow }: { claim: ArticleClaim | undefined; onShow: Props['onShow'] }) {
  const words = useWords();
  if (!claim) return null;
  return (
    <button type="button" class="tile" onClick={() => onShow(claim.start, claim.end)}>
      <strong>{headline(words, claim.event, claim)}</strong>
      <span class="quiet small">
        <Quoted text={claim.source ?? words.t('claim_own_voice')} />
      </span>
    </button>
  );
}
