import { useWords } from '../i18n/context.ts';
import { Quoted } from '../text/Quoted.tsx';
import type { ImportEvents, ImportUnderWay } from './import-state.ts';

interface ImportRunningProps {
  importing: ImportUnderWay;
  events: ImportEvents;
}

/** How far a file is read, with what stops and ends it while that is possible. */
export function ImportRunning({ importing, events }: ImportRunningProps) {
  const words = useWords();
  const { step, file, share, added, badTotal, replaces } = importing;
  const canStop = step === 'running' || step === 'paused';
  const percent = Math.floor(share * 100);
  // Said aloud at every quarter only: a voice that counts along would never be silent.
  const quarter = Math.floor(percent / 25) * 25;
  return (
    <div class="import-running">
      <progress value={percent} max={100} aria-label={words.t('import_progress', [file])} />
      <p>
        <Quoted text={file} /> · {words.count('import_added', added)}
        {badTotal > 0 && <> · {words.count('import_bad', badTotal)}</>}
      </p>
      {replaces && (
        <p>{words.count('import_replaces', replaces.reports, [replaces.title, replaces.version])}</p>
      )}
      <p role="status" class={canStop ? undefined : 'loading'}>
        {step === 'running' ? words.t('import_percent', [words.number(quarter)]) : words.t(`import_${step}`)}
      </p>
      {canStop && (
        <p>
          {step === 'running' ? (
            <button type="button" class="button" onClick={events.onPause}>
              {words.t('import_pause')}
            </button>
          ) : (
            <button type="button" class="button" onClick={events.onResume}>
              {words.t('import_resume')}
            </button>
          )}{' '}
          <button type="button" class="button" onClick={events.onCancel}>
            {words.t('import_cancel')}
          </button>
        </p>
      )}
    </div>
  );
}
