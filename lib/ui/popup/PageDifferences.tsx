import type { Names } from '../../model/card.ts';
import type { ArticleClaim } from '../../model/claim.ts';
import type { Contradiction } from '../../model/crossref.ts';
import { headline } from '../claim/claim-words.ts';
import { useWords } from '../i18n/context.ts';
import { Icon } from '../icon/Icon.tsx';
import { Reasons } from '../text/Reasons.tsx';
import { SaidBy } from './SaidBy.tsx';

interface Props {
  claims: readonly ArticleClaim[];
  contradictions: readonly Contradiction[];
  names: Names;
  onShow: (start: number, end: number) => void;
}

/** Figures of the page itself that cannot both be the whole truth. */
export function PageDifferences({ claims, contradictions, names, onShow }: Props) {
  const { t } = useWords();
  if (contradictions.length === 0) return null;
  return (
    <section>
      <h2>{t('page_differs')}</h2>
      <ul class="differences">
        {contradictions.map(({ a, b, reasons }) => (
          <li class="difference" key={`${a}-${b}`}>
            <Side claim={claims[a]} names={names} onShow={onShow} />
            <span class="difference-sign">
              <Icon name="differ" />
            </span>
            <Side claim={claims[b]} names={names} onShow={onShow} />
            <Reasons reasons={reasons} tone="for" />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SideProps extends Pick<Props, 'names' | 'onShow'> {
  claim: ArticleClaim | undefined;
}

function Side({ claim, names, onShow }: SideProps) {
  const words = useWords();
  if (!claim) return null;
  return (
    <button type="button" class="tile" onClick={() => onShow(claim.start, claim.end)}>
      <strong>{headline(words, claim.event, claim)}</strong>
      <span class="quiet small">
        <SaidBy claim={claim} names={names} />
      </span>
    </button>
  );
}
