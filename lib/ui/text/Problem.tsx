import { partsOfProblem } from '../../model/problem.ts';
import { useWords } from '../i18n/context.ts';

/** What went wrong (`lead`: the message before a problem that has no words of its own), and what the reader can do; the technical words are kept for who wants to report it. */
export function Problem({ problem, lead = 'problem_other' }: { problem: string; lead?: string }) {
  const { t } = useWords();
  const { code, values } = partsOfProblem(problem);
  const known = t(`problem_${code.replaceAll('-', '_')}`, values);
  return (
    <div class="problem" role="alert">
      <p>{known || t(lead)}</p>
      {!known && problem && (
        <p class="quiet small">
          <bdi lang="en" dir="auto">
            {problem}
          </bdi>
        </p>
      )}
    </div>
  );
}
