import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { ClaimCard, Figure } from '../../model/card.ts';
import { useWords } from '../i18n/context.ts';
import { nameIn } from '../i18n/name-in.ts';
import { letterOf } from '../plot/TimePlot.tsx';
import { Source } from '../report/ReportList.tsx';
import { Outward } from '../text/Outward.tsx';
import { Quoted } from '../text/Quoted.tsx';
import { Reasons } from '../text/Reasons.tsx';
import { headline, victimsText } from './claim-words.ts';
import { eventDays } from './figure-day.ts';
import { countReports, type Lettered, namesNoSource } from './other-counts.ts';

type Group = ClaimCard['groups'][number] & Partial<Pick<Lettered, 'counter'>>;

export type CounterName = (root: string, name: string) => ComponentChild;

interface Props {
  groups: readonly Group[];
  counterName: CounterName;
}

/** Figures by who counted: ten reports of one monitor's figure are one source, told ten times. */
export function FigureGroups({ groups, counterName }: Props) {
  return (
    <ul class="groups">
      {groups.map((group, i) => (
        <RootGroup key={group.root ?? i} group={group} counterName={counterName} />
      ))}
    </ul>
  );
}

/** Shown of each root before “show all”. */
const FIRST = 3;

function RootGroup({ group, counterName }: { group: Group; counterName: CounterName }) {
  const words = useWords();
  const [all, setAll] = useState(false);
  return (
    <li class="group">
      <p class="group-name">
        {group.counter !== undefined && (
          <span class="letter" aria-hidden="true">
            {letterOf(group.counter)}
          </span>
        )}{' '}
        <CounterOf group={group} counterName={counterName} />{' '}
        <span class="quiet">
          {words.count('tally_reports', countReports([group]))}
          {namesNoSource(group) && ` · ${words.t('root_own_voice')}`}
        </span>
      </p>
      <ul class="figures">
        {group.figures.slice(0, all ? undefined : FIRST).map((figure) => (
          <FigureLine key={`${figure.match.report}#${figure.match.claim}`} figure={figure} />
        ))}
      </ul>
      {group.figures.length > FIRST && (
        <button type="button" class="as-link small" onClick={() => setAll(!all)}>
          {all ? words.t('show_fewer') : words.count('show_all', group.figures.length)}
        </button>
      )}
    </li>
  );
}

function CounterOf({ group, counterName }: { group: Group; counterName: CounterName }) {
  const words = useWords();
  const name = nameIn(words, group) ?? group.figures[0]?.claim.source;
  if (!name) return <>{words.t('root_unsaid')}</>;
  return group.isActor && group.root ? counterName(group.root, name) : <Quoted text={name} />;
}

function FigureLine({ figure: { match, claim, report, sameTextAs } }: { figure: Figure }) {
  const words = useWords();
  return (
    <li class="figure">
      <p class="figure-said">
        <strong>{headline(words, claim.event, claim)}</strong>
        <span class={`relation relation-${match.relation}`}>{words.t(`relation_${match.relation}`)}</span>
      </p>
      <p class="small">
        {victimsText(words, claim.victims)}
        {' · '}
        <q>
          <Quoted text={claim.words} />
        </q>
      </p>
      <Outward href={report.url}>
        <Quoted text={report.title} />
      </Outward>
      <Source report={{ ...report, ...eventDays(claim, report) }} />
      {sameTextAs && <p class="quiet small">{words.t('same_text', [sameTextAs])}</p>}
      <Reasons reasons={match.against} tone="against" />
      <details class="why">
        <summary>{words.t('why_same_harm')}</summary>
        <Reasons reasons={match.reasons} tone="for" />
      </details>
    </li>
  );
}
