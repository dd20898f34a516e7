/** What is being done, or was done last, with all that the reader saved and set. */
export type KeepingState =
  | { step: 'idle' }
  | { step: 'busy' }
  | { step: 'backed-up'; reports: number; file: string }
  | { step: 'restored'; added: number; kept: number; addresses: number }
  | { step: 'erased' }
  | { step: 'failed'; problem: string };

export interface KeepingEvents {
  onBackup: () => void;
  onRestore: (file: File) => void;
  onErase: () => void;
}
