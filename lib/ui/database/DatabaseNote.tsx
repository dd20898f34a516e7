import { useWords } from '../i18n/context.ts';
import { Problem } from '../text/Problem.tsx';
import type { DatabaseState } from './database-state.ts';

/** Said only where the database is not simply ready: it is being filled, or can't be used. */
export function DatabaseNote({ database }: { database: DatabaseState }) {
  const words = useWords();
  const { state, done, of, problem } = database;
  return (
    <div aria-live="polite">
      {state === 'seeding' && (
        <p class="seeding">
          <span>{words.t('database_seeding', [words.number(done), words.number(of)])}</span>
          <progress max={Math.max(1, of)} value={done} aria-label={words.t('database_seeding_label')} />
        </p>
      )}
      {problem && <Problem problem={problem} />}
      {state === 'unavailable' && !problem && <Problem problem="database-unavailable" />}
    </div>
  );
}
