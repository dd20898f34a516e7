/** The database could not do what was asked; the message is the code of a problem in the reader's language. */
export class StoreError extends Error {
  override name = 'StoreError';
}

export const DISK_FULL = 'disk-full';
export const CANNOT_OPEN = 'database-not-opened';
export const CANNOT_WRITE = 'database-not-written';

/** What browsers and Dexie report when a database can't be opened or was taken away while it was read. */
const UNAVAILABLE = new Set([
  'OpenFailedError',
  'UnknownError',
  'InvalidStateError',
  'MissingAPIError',
  'DatabaseClosedError',
  'VersionError',
  'VersionChangeError',
  'UpgradeError',
  'SecurityError',
  'NotFoundError',
  'TimeoutError',
  'AbortError',
]);

/** A failure of the database as an error whose message the reader can be shown; other errors as they are. */
export function storeErrorFrom(error: unknown): unknown {
  const names = namesOf(error);
  if (names.includes('PackError') || names.includes('StoreError')) return error;
  if (names.includes('QuotaExceededError')) return new StoreError(DISK_FULL, { cause: error });
  return names.some((name) => UNAVAILABLE.has(name)) ? new StoreError(CANNOT_OPEN, { cause: error }) : error;
}

/** A failure to write as an error that the reader can be shown. Chromium reports a disk without room as an unknown error. */
export function writeErrorFrom(error: unknown): unknown {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return error;
  return names.some((name) => UNAVAILABLE.has(name)) ? new StoreError(CANNOT_WRITE, { cause: error }) : error;
}

export function isDiskFull(error: unknown): boolean {
  return namesOf(error).includes('QuotaExceededError');
}

/** Names of an error and of those it wraps: browsers report a full disk inside an AbortError or a BulkError. */
function namesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const { name, inner, cause, failures } = error as {
    name?: string;
    inner?: unknown;
    cause?: unknown;
    failures?: unknown[];
  };
  return [name ?? '', ...[inner, cause, failures?.[0]].flatMap((one) => namesOf(one, depth + 1))];
}
