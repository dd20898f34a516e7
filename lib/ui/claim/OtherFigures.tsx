import type { ClaimCard } from '../../model/card.ts';
import type { Day } from '../../model/date.ts';
import { useWords } from '../i18n/context.ts';
import type { Words } from '../i18n/words.ts';
import { letterOf, TimePlot } from '../plot/TimePlot.tsx';
import { type Dated, dateOf } from '../report/date-of.ts';
import { type Figures, rangeText } from './claim-words.ts';
import { type CounterName, FigureGroups } from './FigureGroups.tsx';
import { eventDays, plottedDay } from './figure-day.ts';
import { countReports, countSources, type Lettered, splitCounts } from './other-counts.ts';

interface Props {
  card: ClaimCard;
  /** Of the article. */
  published: Day | null;
  /** Draws the name of a counter that has a card of its own. */
  counterName: CounterName;
}

/** Other figures of a claim: at a glance in a plot, then report by report; wider and narrower counts are folded away. */
export function OtherFigures({ card, published, counterName }: Props) {
  const words = useWords();
  const { counts, wider } = splitCounts(card.groups);
  const plotted = [
    { ...card.claim, ...plottedDay(published, card.claim), counter: null },
    ...counts.flatMap(({ figures, counter }) =>
      figures.map(({ claim, report }) => ({
        ...claim,
        ...plottedDay(report.published, eventDays(claim, report)),
        counter,
      })),
    ),
  ];
  const byEvent = plotted.some((one) => one.byEvent);
  return (
    <>
      <h3>{words.t(counts.length === 0 ? 'no_other_count' : 'other_figures')}</h3>
      {counts.length > 0 && (
        <>
          <p class="tally">{tallyOf(words, counts)}</p>
          <TimePlot figures={plotted} label={plotInWords(words, card, published, counts, byEvent)} />
          <FigureGroups groups={counts} counterName={counterName} />
        </>
      )}
      {wider.length > 0 && (
        <details class="more" open={counts.length === 0}>
          <summary>{words.count('wider_figures', countFigures(wider))}</summary>
          <FigureGroups groups={wider} counterName={counterName} />
        </details>
      )}
      <p class="quiet small">{words.t('may_be_same_harm')}</p>
    </>
  );
}

/** “4 reports, 1 source”; counters that nobody names, or only as “activists”, are said to be without a name. */
function tallyOf(words: Words, counts: readonly Lettered[]): string {
  const reports = words.count('tally_reports', countReports(counts));
  const { named, unnamed } = countSources(counts);
  const parts = [
    ...(named > 0 ? [words.count('tally_sources', named)] : []),
    ...(unnamed > 0 ? [words.count('tally_unnamed', unnamed)] : []),
  ];
  return words.t('tally', [reports, words.list(parts)]);
}

function countFigures(groups: ClaimCard['groups']): number {
  return groups.reduce((sum, { figures }) => sum + figures.length, 0);
}

function plotInWords(
  words: Words,
  { claim }: ClaimCard,
  published: Day | null,
  counts: readonly Lettered[],
  byEvent: boolean,
): string {
  const said = (name: string, figure: Figures, dated: Dated) =>
    words.t('plot_point', [name, rangeText(words, figure), dateOf(dated, words)]);
  return [
    words.t(byEvent ? 'plot_label_by_event' : 'plot_label'),
    said(words.t('this_article'), claim, { ...eventDays(claim), published }),
    ...counts.flatMap(({ counter, name, figures }) =>
      figures.map(({ claim: figure, report }) =>
        said(`${letterOf(counter)} ${name ?? figure.source ?? words.t('root_unsaid')}`, figure, {
          ...eventDays(figure, report),
          published: report.published,
        }),
      ),
    ),
  ].join(' ');
}
