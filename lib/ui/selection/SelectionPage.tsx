import { useEffect } from 'preact/hooks';
import type { Analysis } from '../../model/article.ts';
import type { Selection } from '../../model/selection.ts';
import { CopyBox } from '../copy/CopyBox.tsx';
import { useWords } from '../i18n/context.ts';
import { hashOf } from '../library/route.ts';
import { NO_FILTERS } from '../library/search.ts';
import { marksIn } from '../marked/marks-in.ts';
import { TextWithCards } from '../marked/TextWithCards.tsx';
import { PageHead } from '../page/PageHead.tsx';
import { Outward } from '../text/Outward.tsx';
import { Problem } from '../text/Problem.tsx';
import { Quoted } from '../text/Quoted.tsx';
import { errorReport } from './error-report.ts';
import { selectionCitation } from './selection-citation.ts';
import type { SelectionEvents, SelectionState } from './selection-state.ts';

interface Props {
  state: SelectionState;
  events: SelectionEvents;
}

/** Words selected on a page: what is known of them, their citation, and a text to report an error with. */
export function SelectionPage({ state, events }: Props) {
  const { t } = useWords();
  const { selection } = state;
  return (
    <div class="page selection">
      <PageHead here="selection" />
      <main class="selection-main">
        {selection === 'gone' ? (
          <p>{t('selection_gone')}</p>
        ) : (
          <Sections state={state} selection={selection} events={events} />
        )}
      </main>
    </div>
  );
}

function Sections({ state, selection, events }: Props & { selection: Selection }) {
  const words = useWords();
  const { t } = words;
  const { read, today, versions } = state;
  const { wish } = selection;
  // What was asked for is what the page opens at, and what those who hear it are at.
  useEffect(() => {
    const heading = document.getElementById(wish);
    if (wish !== 'look-up') heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }, [wish]);
  return (
    <>
      <From selection={selection} />
      <section aria-busy={read === null}>
        <h2 id="look-up" tabIndex={-1}>
          {t('selection_look_up')}
        </h2>
        <Found state={state} selection={selection} events={events} />
      </section>
      <section>
        <h2 id="cite" tabIndex={-1}>
          {t('selection_cite')}
        </h2>
        <CopyBox label={t('selection_cite')} text={selectionCitation(words, selection, today)} rows={5} />
      </section>
      <section>
        <h2 id="report" tabIndex={-1}>
          {t('selection_report')}
        </h2>
        <p class="quiet">{t('report_text')}</p>
        {read && 'mentions' in read && (
          <CopyBox
            label={t('selection_report')}
            text={errorReport(words, selection, read, versions)}
            rows={11 + read.mentions.length + read.claims.length}
          />
        )}
      </section>
    </>
  );
}

/** The page that the words are from. */
function From({ selection: { from } }: { selection: Selection }) {
  const { t, day } = useWords();
  return (
    <p class="quiet">
      {t('selection_from')}{' '}
      <Outward href={from.url}>
        <Quoted text={from.title || (from.url ?? '')} lang={from.lang ?? undefined} />
      </Outward>
      {from.outlet && (
        <>
          {' · '}
          <Quoted text={from.outlet} />
        </>
      )}
      {from.published && ` · ${day(from.published)}`}
    </p>
  );
}

function Found({ state, selection, events }: Props & { selection: Selection }) {
  const { t } = useWords();
  const { read, card, styles } = state;
  if (read === null) return <p class="loading">{t('loading')}</p>;
  if ('problem' in read) return <Problem problem={read.problem} />;
  const search = <Searches text={selection.text} read={read} />;
  const marks = marksIn(read);
  if (marks.length === 0) {
    return (
      <>
        <blockquote class="marked-text" dir="auto">
          {selection.text}
        </blockquote>
        <p>{t(read.skipped === 'language' ? 'selection_language' : 'selection_nothing')}</p>
        {search}
      </>
    );
  }
  return (
    <TextWithCards
      title=""
      lang={read.lang || null}
      text={selection.text}
      marks={marks}
      styles={styles}
      card={card}
      follow
      onMark={events.onMark}
      onClose={events.onClose}
    >
      {search}
    </TextWithCards>
  );
}

/** Ways on to the library: for a few words themselves, for a sentence the names in it. */
function Searches({ text, read }: { text: string; read: Analysis }) {
  const { t } = useWords();
  const isShort = text.split(/\s+/).length <= FEW_WORDS;
  const names = isShort
    ? [text]
    : [...new Set(read.mentions.map(({ name }) => name))].slice(0, MOST_SEARCHES);
  return (
    <ul class="selection-searches">
      {names.map((name) => (
        <li key={name}>
          <a href={`library.html${hashOf({ ...NO_FILTERS, text: name })}`}>{t('selection_search', [name])}</a>
        </li>
      ))}
    </ul>
  );
}

/** A search asks for all its words, so a sentence finds nothing. */
const FEW_WORDS = 5;
const MOST_SEARCHES = 6;
