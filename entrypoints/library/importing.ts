import { ImportError } from '../../lib/import/import-error.ts';
import { type ImportTarget, type Progress, runImport } from '../../lib/import/run-import.ts';
import { createKnowledge } from '../../lib/knowledge/create-knowledge.ts';
import { packagedFile } from '../../lib/messages/packaged-file.ts';
import type { ImportEvents, ImportState, ImportUnderWay } from '../../lib/ui/library/import-state.ts';
import { filePieces } from './file-pieces.ts';
import { insist, Refused } from './insist.ts';

/** Held while a page imports: two at once would take each other's place. */
const LOCK = 'sidelight-import';
const NOTHING: Progress = { read: 0, added: 0, elsewhere: 0, bad: [], badTotal: 0, replaces: null };

/**
 * Imports the files that the reader chooses. The page reads them, since it stays open and the background does not; the
 * background only stores what it is sent. `onStored` is called whenever the database may have changed.
 */
export function createImporter(
  show: (state: ImportState) => void,
  onStored: () => Promise<void>,
): ImportEvents {
  let gate: { opened: Promise<void>; open: () => void } | null = null;
  let isCancelled = false;
  let state: ImportState | null = null;
  const set = (next: ImportState) => {
    state = next;
    show(next);
  };

  const stepNow = () => {
    if (isCancelled) return 'cancelling';
    return gate ? 'paused' : 'running';
  };

  async function run(file: File): Promise<ImportState> {
    let progress = NOTHING;
    try {
      const { header, progress: end } = await runImport({
        name: file.name,
        pieces: filePieces(file),
        today: new Date().toISOString().slice(0, 10),
        knowledge: createKnowledge(JSON.parse(await packagedFile('knowledge.json'))),
        target: targetFor(file),
        onProgress(now) {
          progress = now;
          const step = stepNow();
          set({ step, file: file.name, share: file.size === 0 ? 1 : now.read / file.size, ...now });
        },
        async goOn() {
          if (gate) await gate.opened;
          return !isCancelled;
        },
        onFinish() {
          if (isGoingOn(state)) set({ ...state, step: 'finishing' });
        },
      });
      return header ? { step: 'done', title: header.title, ...end } : { step: 'cancelled', file: file.name };
    } catch (error) {
      return { step: 'refused', file: file.name, problem: problemOf(error), ...progress };
    }
  }

  const resume = () => {
    gate?.open();
    gate = null;
    if (isGoingOn(state)) set({ ...state, step: stepNow() });
  };

  return {
    async onFile(file) {
      await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
        if (!lock) return set({ step: 'refused', file: file.name, problem: 'import-busy', ...NOTHING });
        isCancelled = false;
        set({ step: 'running', file: file.name, share: 0, ...NOTHING });
        const end = await run(file);
        gate = null;
        await onStored();
        set(end);
      });
    },
    onPause() {
      if (state?.step !== 'running') return;
      const { promise, resolve } = Promise.withResolvers<void>();
      gate = { opened: promise, open: resolve };
      set({ ...state, step: 'paused' });
    },
    onResume: resume,
    onCancel() {
      if (!isGoingOn(state)) return;
      isCancelled = true;
      resume();
    },
    async onDiscard() {
      await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
        if (lock) await insist('importCancel', { ticket: null }).catch(() => {});
      });
      await onStored();
    },
  };
}

/** The reader may still pause and cancel it. */
function isGoingOn(state: ImportState | null): state is ImportUnderWay {
  return state?.step === 'running' || state?.step === 'paused';
}

/** The background as the place where reports go. */
function targetFor(file: File): ImportTarget {
  const mark = `${file.name} ${file.size} ${file.lastModified}`;
  return {
    begin: (header) => insist('importBegin', { mark, name: file.name, header }),
    add: async (ticket, at, reports) => void (await insist('importAdd', { ticket, at, reports })),
    finish: async (ticket, header) => void (await insist('importFinish', { ticket, header })),
    cancel: async (ticket) => void (await insist('importCancel', { ticket })),
  };
}

function problemOf(error: unknown): string {
  if (error instanceof ImportError) return error.refusal;
  // The rest comes of reading the file: a damaged archive, or a file that is gone.
  return error instanceof Refused ? error.message : 'import-not-readable';
}
