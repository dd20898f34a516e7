import { countEntities } from '../../model/entities.ts';
import { PlacesMap } from '../map/PlacesMap.tsx';
import { FoundCounts } from './FoundCounts.tsx';
import { FoundClaims, FoundNames } from './FoundLists.tsx';
import { PageDifferences } from './PageDifferences.tsx';
import type { PageStatus, PopupEvents, PopupState } from './popup-state.ts';
import { RelatedReports } from './RelatedReports.tsx';
import { SavePage } from './SavePage.tsx';

interface Props {
  page: Extract<PageStatus, { state: 'read' }>;
  state: PopupState;
  events: PopupEvents;
}

/** All that was found, the accessible way to every mention: marks on a page are silent to screen readers. */
export function ReadPage({ page, state, events }: Props) {
  const { analysis, contradictions } = page;
  const places = analysis.mentions.filter((mention) => mention.kind === 'place');
  const units = analysis.mentions.filter((mention) => mention.kind === 'unit');
  return (
    <>
      <FoundCounts
        counts={{
          place: countEntities(places),
          unit: countEntities(units),
          claim: analysis.claims.length,
        }}
        settings={state.settings}
        onSettings={events.onSettings}
      />
      <PageDifferences
        claims={analysis.claims}
        contradictions={contradictions}
        names={state.names}
        onShow={events.onShow}
      />
      <RelatedReports related={state.related} />
      <FoundClaims claims={analysis.claims} names={state.names} onShow={events.onShow} />
      <FoundNames kind="unit" mentions={units} names={state.names} onShow={events.onShow} />
      <FoundNames kind="place" mentions={places} names={state.names} onShow={events.onShow}>
        <PlacesMap places={state.places} of="page" />
      </FoundNames>
      <SavePage state={state} events={events} />
    </>
  );
}
