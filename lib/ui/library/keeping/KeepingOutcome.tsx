import { useWords } from '../../i18n/context.ts';
import { Problem } from '../../text/Problem.tsx';
import { Quoted } from '../../text/Quoted.tsx';
import type { KeepingState } from './keeping-state.ts';

/** What came of a backup, a restore or erasing; told to assistive technology too. */
export function KeepingOutcome({ state }: { state: KeepingState }) {
  const words = useWords();
  return (
    <div aria-live="polite">
      {state.step === 'busy' && <p class="loading">{words.t('keeping_busy')}</p>}
      {state.step === 'backed-up' && (
        <p>
          {words.count('backed_up', state.reports)} <Quoted text={state.file} />
        </p>
      )}
      {state.step === 'restored' && (
        <p>
          {words.count('restored_added', state.added)} {words.count('restored_kept', state.kept)}{' '}
          {words.t('restored_settings')}
          {state.addresses > 0 && ` ${words.count('restored_addresses', state.addresses)}`}
        </p>
      )}
      {state.step === 'erased' && <p>{words.t('erased')}</p>}
      {state.step === 'failed' && <Problem problem={state.problem} lead="problem_keeping" />}
    </div>
  );
}
