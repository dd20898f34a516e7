import { problemOf } from '../model/problem.ts';

/** Why a pack, a backup or a file can't be taken in: a `problem_` message of `_locales`. */
type PackProblem =
  | 'pack-header'
  | 'pack-newer-format'
  | 'pack-count'
  | 'pack-damaged'
  | 'pack-not-json'
  | 'pack-line'
  | 'pack-repeated'
  | 'pack-not-announced'
  | 'pack-name-of-saved'
  | 'pack-name-of-bundled'
  | 'pack-missing'
  | 'pack-not-removable'
  | 'import-given-up'
  | 'import-out-of-step'
  | 'backup-is-pack'
  | 'backup-newer-format'
  | 'backup-damaged';

/** A pack that can't be taken in; the message is a problem in the reader's language, with the values it names. */
export class PackError extends Error {
  override name = 'PackError';

  constructor(problem: PackProblem, ...values: (string | number)[]) {
    super(problemOf(problem, values));
  }
}
