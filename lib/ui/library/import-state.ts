import type { ReplacedPack } from '../../model/replaced-pack.ts';

/** A row that was left out: the message `bad_row_` and its fault say why, with the values. */
export interface BadRow {
  line: number;
  fault: string;
  values: string[];
}

/**
 * What was read of a file so far; `badTotal` counts also the bad rows that are not listed. `replaces`: the pack of the same id,
 * whose place the file takes.
 */
export interface ImportCounts {
  added: number;
  elsewhere: number;
  bad: BadRow[];
  badTotal: number;
  replaces: ReplacedPack | null;
}

/**
 * An import that has not ended; `share`: how much of the file is read, from 0 to 1. It can be paused and cancelled until it
 * is `finishing`: then all of it becomes visible at once.
 */
export type ImportUnderWay = {
  step: 'running' | 'paused' | 'finishing' | 'cancelling';
  file: string;
  share: number;
} & ImportCounts;

/** The import of a file that was chosen on this page. */
export type ImportState =
  | ImportUnderWay
  | ({ step: 'done'; title: string } & ImportCounts)
  | { step: 'cancelled'; file: string }
  | ({ step: 'refused'; file: string; problem: string } & ImportCounts);

export interface ImportEvents {
  onFile: (file: File) => void;
  onPause: () => void;
  onResume: () => void;
  onCancel: () => void;
  /** Gives up an import that was stopped when its page was closed. */
  onDiscard: () => void;
}
