import { useWords } from '../i18n/context.ts';
import { Problem } from '../text/Problem.tsx';
import type { BadRow, ImportCounts, ImportState } from './import-state.ts';

interface ImportResultProps {
  result: Extract<ImportState, { step: 'done' | 'cancelled' | 'refused' }>;
}

/** What became of a file. */
export function ImportResult({ result }: ImportResultProps) {
  const words = useWords();
  if (result.step === 'cancelled') return <p>{words.t('import_cancelled', [result.file])}</p>;
  return (
    <>
      {result.step === 'refused' ? (
        <Problem problem={result.problem} lead="problem_import" />
      ) : (
        <p>
          {words.t('imported', [result.title])} · {words.count('import_added', result.added)}
        </p>
      )}
      {result.step === 'done' && result.replaces && (
        <p>
          {words.count('import_replaced', result.replaces.reports, [
            result.replaces.title,
            result.replaces.version,
          ])}
        </p>
      )}
      {result.elsewhere > 0 && <p class="quiet">{words.count('import_elsewhere', result.elsewhere)}</p>}
      <BadRows counts={result} />
    </>
  );
}

/** The rows that were left out, each with its line and the reason. */
function BadRows({ counts: { bad, badTotal } }: { counts: ImportCounts }) {
  const words = useWords();
  if (badTotal === 0) return null;
  return (
    <div class="bad-rows">
      <h4>{words.count('import_bad', badTotal)}</h4>
      <ul>
        {bad.map((row) => (
          <li key={row.line}>
            {words.t('bad_row_line', [words.number(row.line)])} {reasonOf(row, words.t)}
          </li>
        ))}
      </ul>
      {badTotal > bad.length && <p class="quiet">{words.count('import_bad_more', badTotal - bad.length)}</p>}
    </div>
  );
}

function reasonOf({ fault, values }: BadRow, t: ReturnType<typeof useWords>['t']): string {
  // A part of the record has no name where the record as a whole is wrong.
  return t(`bad_row_${fault}`, values).replace(/^: /, '');
}
