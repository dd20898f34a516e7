/** Why a file can't be taken in at all: a `problem_` message of `_locales`. */
export type Refusal =
  | 'import-unknown-file'
  | 'import-pack-header'
  | 'import-newer-format'
  | 'import-damaged'
  | 'import-no-rows';

/** Thrown where a file is refused as a whole; nothing of it stays. */
export class ImportError extends Error {
  override name = 'ImportError';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal);
    this.refusal = refusal;
  }
}
