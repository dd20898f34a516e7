import { Fact, Facts } from '../card/Facts.tsx';
import { useWords } from '../i18n/context.ts';
import { Problem } from '../text/Problem.tsx';
import { Quoted } from '../text/Quoted.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import type { Erased } from './keeping/EraseDialog.tsx';
import { Keeping } from './keeping/Keeping.tsx';
import type { LibraryEvents, LibraryState } from './library-state.ts';
import { Subscriptions } from './subscriptions/Subscriptions.tsx';

/** What the data is, how old, whose and under which licence; packs come and go here. */
export function DataPage({ state, events }: { state: LibraryState; events: LibraryEvents }) {
  const words = useWords();
  const { database, problem } = state;
  return (
    <main class="data-page">
      <h2>{words.t('data')}</h2>
      {problem && <Problem problem={problem} />}
      {database && (
        <>
          <p>
            {words.count('coverage_reports', database.coverage.reports, [
              words.period(database.coverage.from, database.coverage.to),
            ])}{' '}
            {words.count('saved_count', database.saved)}
          </p>
          {database.packs.length + Math.sign(database.saved) > 1 && (
            <p class="quiet small">{words.t('packs_copies')}</p>
          )}
          <ul class="packs">
            {database.packs.map(({ header, removable }) => (
              <Pack key={header.id} header={header} removable={removable} onRemove={events.onRemovePack} />
            ))}
          </ul>
        </>
      )}
      <ImportPanel
        importing={state.importing}
        unfinished={database?.importing ?? null}
        events={events.importing}
      />
      <Subscriptions
        state={state.subscriptions}
        packs={(database?.packs ?? []).map(({ header }) => header)}
        events={events}
      />
      <Keeping state={state.keeping} erased={erasedOf(state)} events={events} />
      <section>
        <h3>{words.t('outlines')}</h3>
        <p class="quiet">{words.t('outlines_text')}</p>
      </section>
    </main>
  );
}

function erasedOf({ database, subscriptions }: LibraryState): Erased | null {
  if (!database) return null;
  const added = database.packs.filter(({ removable }) => removable);
  return {
    saved: database.saved,
    packs: added.map(({ header }) => header.title),
    subscriptions: subscriptions.list?.length ?? 0,
  };
}

interface PackProps {
  header: NonNullable<LibraryState['database']>['packs'][number]['header'];
  removable: boolean;
  onRemove: (id: string) => void;
}

function Pack({ header, removable, onRemove }: PackProps) {
  const words = useWords();
  const { coverage } = header;
  return (
    <li class="pack">
      <h3>
        <Quoted text={header.title} />
      </h3>
      <Facts>
        <Fact label={words.t('pack_version')}>
          <bdi>{header.version}</bdi>
        </Fact>
        <Fact label={words.t('pack_holds')}>
          {words.list([
            words.count('tally_reports', header.count),
            words.count('pack_claims', coverage.claims),
            words.count('pack_outlets', coverage.outlets),
            // Tables of events have a row for each; their rows are the reports.
            ...(coverage.events ? [words.count('pack_events', coverage.events)] : []),
          ])}
          <br />
          {words.period(coverage.from, coverage.to)}
        </Fact>
        <Fact label={words.t('pack_licence')}>
          <Quoted text={header.licence} />
        </Fact>
        <Fact label={words.t('pack_attribution')}>
          <Quoted text={header.attribution} />
        </Fact>
      </Facts>
      {removable ? (
        <button type="button" class="button" onClick={() => onRemove(header.id)}>
          {words.t('remove_pack')}
        </button>
      ) : (
        <p class="quiet small">{words.t('pack_bundled')}</p>
      )}
    </li>
  );
}
