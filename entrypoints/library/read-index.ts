import { askBackground, type Result } from '../../lib/messages/send.ts';
import { indexBuilder, type LibraryIndex } from '../../lib/search/create-index.ts';

/** Rows asked for at once: what is read of them between two keys of the reader is not felt. */
const SLICE = 500;

/**
 * Reads all reports into an index, slice by slice, so that the page answers meanwhile. Rejects nothing; ends early
 * with the reason of `signal` where it aborts.
 */
export async function readIndex(
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<Result<LibraryIndex>> {
  const builder = indexBuilder();
  let done = 0;
  let slice = askBackground('libraryRows', { after: null, limit: SLICE });
  for (;;) {
    const answer = await slice;
    if (signal.aborted) return { ok: false, problem: 'superseded' };
    if (!answer.ok) return answer;
    const { rows, names, mark } = answer.value;
    // The next slice is on its way while this one is taken in.
    if (mark) slice = askBackground('libraryRows', { after: mark, limit: SLICE });
    builder.add(rows, names);
    done += rows.length;
    onProgress(done);
    if (!mark) return { ok: true, value: builder.done() };
  }
}
