import type { ErrorRates as Rates } from '../../model/error-rates.ts';
import { useWords } from '../i18n/context.ts';
import { PageHead } from '../page/PageHead.tsx';
import { Problem } from '../text/Problem.tsx';
import { DataCovered } from './DataCovered.tsx';
import type { DataFacts } from './data-facts.ts';
import { ErrorRates } from './ErrorRates.tsx';

/** How many paragraphs of `_locales` each part has. */
const PARTS = { reading: 5, same: 4, roots: 3, names: 3, lacks: 4, correct: 3 } as const;
type Part = keyof typeof PARTS;

/** The order on the page; the data's numbers, the principles and the rates stand between. */
const SECTIONS = ['reading', 'same', 'roots', 'names', 'data', 'principles', 'rates', 'correct'] as const;

const PRINCIPLES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

interface Props {
  /** Null until it is counted. */
  facts: DataFacts | { problem: string } | null;
  rates: Rates;
}

/** How Sidelight reads and compares, what its data lacks, and how often it errs: in plain words. */
export function MethodPage({ facts, rates }: Props) {
  const { t } = useWords();
  return (
    <div class="page method">
      <PageHead here="method" />
      <main class="method-main">
        <p class="lead">{t('method_lead')}</p>
        <nav class="method-contents" aria-labelledby="contents">
          <h2 id="contents">{t('method_contents')}</h2>
          <ol>
            {SECTIONS.map((section) => (
              <li key={section}>
                <a href={`#${section}`}>{t(`method_${section}`)}</a>
              </li>
            ))}
          </ol>
        </nav>
        {SECTIONS.map((section) => (
          <section key={section} id={section} aria-labelledby={`${section}-title`}>
            {section !== 'rates' && <h2 id={`${section}-title`}>{t(`method_${section}`)}</h2>}
            {section === 'data' && <Data facts={facts} />}
            {section === 'principles' && <Principles />}
            {section === 'rates' && <ErrorRates rates={rates} title="rates-title" />}
            {section !== 'data' && section !== 'principles' && section !== 'rates' && (
              <Paragraphs part={section} />
            )}
          </section>
        ))}
      </main>
    </div>
  );
}

function Paragraphs({ part }: { part: Part }) {
  const { t } = useWords();
  const numbers = Array.from({ length: PARTS[part] }, (_, index) => index + 1);
  return (
    <>
      {numbers.map((number) => (
        <p key={number}>{t(`method_${part}_${number}`)}</p>
      ))}
    </>
  );
}

function Data({ facts }: { facts: Props['facts'] }) {
  const { t } = useWords();
  return (
    <>
      <p>{t('method_data_text')}</p>
      <div aria-busy={facts === null}>
        {facts === null && <p class="loading">{t('method_counting')}</p>}
        {facts && 'problem' in facts && <Problem problem={facts.problem} />}
        {facts && 'reports' in facts && <DataCovered facts={facts} />}
      </div>
      <h3>{t('method_lacks')}</h3>
      <Paragraphs part="lacks" />
      <p>
        <a href="library.html#data">{t('method_data_link')}</a>
      </p>
    </>
  );
}

function Principles() {
  const { t } = useWords();
  return (
    <ol class="principles">
      {PRINCIPLES.map((number) => (
        <li key={number}>
          <strong>{t(`principle_${number}`)}</strong> {t(`principle_${number}_text`)}
        </li>
      ))}
    </ol>
  );
}
