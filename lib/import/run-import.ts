import type { Day } from '../model/date.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { ReplacedPack } from '../model/replaced-pack.ts';
import type { PackHeader, Report } from '../model/report.ts';
import type { BadRow } from './bad-row.ts';
import type { FileReader, Row, Tally } from './file-reader.ts';
import { ImportError } from './import-error.ts';
import { openFile } from './open-file.ts';

/** Reports sent at a time: little enough that neither the page nor a reader of the database waits for them. */
export const CHUNK = 200;
/** Bad rows that are listed; more are only counted. */
const LISTED = 100;

/** Where the reports go: nobody sees them before `finish`, and after `cancel` nothing of them stays. */
export interface ImportTarget {
  /**
   * `done`: how many reports are there already, of the same file when its import was stopped. `replaces`: the pack whose place
   * it will take.
   */
  begin(header: PackHeader): Promise<{ ticket: number; done: number; replaces: ReplacedPack | null }>;
  /** Adds reports as the ones after the first `at`. */
  add(ticket: number, at: number, reports: Report[]): Promise<void>;
  finish(ticket: number, header: PackHeader): Promise<void>;
  cancel(ticket: number): Promise<void>;
}

/** How an import stands; `read`: bytes of the file. */
export interface Progress {
  read: number;
  added: number;
  /** Rows of other countries, passed over. */
  elsewhere: number;
  bad: BadRow[];
  badTotal: number;
  replaces: ReplacedPack | null;
}

export interface ImportOf {
  name: string;
  /** The file's text, and how many of its bytes are read by then. */
  pieces: AsyncIterable<Piece>;
  today: Day;
  knowledge: Knowledge;
  target: ImportTarget;
  onProgress(progress: Progress): void;
  /** Waits while the import is paused; false when it is cancelled. */
  goOn(): Promise<boolean>;
  /** All is read and written: from here on it can't be cancelled, until it is seen. */
  onFinish(): void;
}

interface Piece {
  text: string;
  read: number;
}

/**
 * Takes in a file; `header` is null when it was cancelled. Whatever goes wrong, nothing half done stays: rejects with an
 * `ImportError` for a file that is refused, else with what the target said.
 */
export async function runImport(of: ImportOf): Promise<{ header: PackHeader | null; progress: Progress }> {
  const sink = createSink(of);
  try {
    const reader = await readAll(of, sink);
    const header = reader && (await sink.finish(reader));
    if (!header) await sink.cancel();
    return { header, progress: sink.progress };
  } catch (error) {
    // Where even this fails, the rows are never seen, and are cleared away later.
    await sink.cancel().catch(() => {});
    throw error;
  }
}

/** Reads the file to its end; null when it was cancelled. */
async function readAll(of: ImportOf, sink: Sink): Promise<FileReader | null> {
  let reader: FileReader | null = null;
  let begin = '';
  for await (const { text, read, isLast } of withEnd(of.pieces)) {
    sink.progress.read = read;
    let rest = text;
    if (!reader) {
      begin += text;
      const opened = openFile(begin, isLast, of);
      if (!opened) continue;
      reader = opened.reader;
      rest = opened.rest;
      await sink.begin(reader.provisional);
    }
    const rows = [...reader.push(rest), ...(isLast ? reader.end() : [])];
    for (const row of rows) {
      sink.take(row);
      if (sink.isFull() && !(await sink.flush())) return null;
    }
    if (!(await sink.pause())) return null;
  }
  return (await sink.flush()) ? reader : null;
}

async function* withEnd(pieces: AsyncIterable<Piece>): AsyncGenerator<Piece & { isLast: boolean }> {
  let read = 0;
  for await (const piece of pieces) {
    read = piece.read;
    yield { ...piece, isLast: false };
  }
  yield { text: '', read, isLast: true };
}

type Sink = ReturnType<typeof createSink>;

/** Gathers what rows come to and hands the reports on, a chunk at a time. */
function createSink({ target, onProgress, goOn, onFinish }: ImportOf) {
  const progress: Progress = { read: 0, added: 0, elsewhere: 0, bad: [], badTotal: 0, replaces: null };
  const tally: Tally = { added: 0, claims: 0, from: null, to: null };
  const lineOfId = new Map<string, number>();
  let ticket: number | null = null;
  let done = 0;
  let waiting: Report[] = [];
  /** The chunk that is being written while the next one is read. */
  let sending: Promise<void> = Promise.resolve();

  const bad = (row: BadRow) => {
    progress.badTotal += 1;
    if (progress.bad.length < LISTED) progress.bad.push(row);
  };
  const pause = (): Promise<boolean> => {
    onProgress({ ...progress, bad: [...progress.bad] });
    return goOn();
  };

  return {
    progress,
    pause,
    async begin(header: PackHeader): Promise<void> {
      ({ ticket, done, replaces: progress.replaces } = await target.begin(header));
    },
    take(row: Row): void {
      if (row === 'elsewhere') {
        progress.elsewhere += 1;
        return;
      }
      if (!('report' in row)) {
        bad(row);
        return;
      }
      const { line, report } = row;
      const before = lineOfId.get(report.id);
      if (before) {
        bad({ line, fault: 'repeated', values: [`${before}`] });
        return;
      }
      lineOfId.set(report.id, line);
      count(tally, report);
      waiting.push(report);
    },
    isFull: () => waiting.length >= CHUNK,
    /** Hands on what has gathered; false when the import was cancelled meanwhile. */
    async flush(): Promise<boolean> {
      const at = progress.added;
      // What an earlier, stopped import of the file handed on is not sent again.
      const fresh = waiting.slice(Math.max(0, done - at));
      await sending;
      if (fresh.length > 0 && ticket !== null) {
        sending = target.add(ticket, at + waiting.length - fresh.length, fresh);
        // Whoever waits for it is told; until then nobody listens.
        sending.catch(() => {});
      }
      progress.added += waiting.length;
      waiting = [];
      return pause();
    },
    /** Null when the import was cancelled while its last chunk was written. */
    async finish(reader: FileReader): Promise<PackHeader | null> {
      await sending;
      if (!(await goOn())) return null;
      const header = reader.header(tally);
      if (progress.added === 0 || ticket === null) throw new ImportError('import-no-rows');
      onFinish();
      await target.finish(ticket, header);
      return header;
    },
    async cancel(): Promise<void> {
      await sending.catch(() => {});
      if (ticket !== null) await target.cancel(ticket);
    },
  };
}

function count(tally: Tally, report: Report): void {
  const first = report.published ?? report.from;
  const last = report.published ?? report.to;
  tally.added += 1;
  tally.claims += report.claims.length;
  if (first && (!tally.from || first < tally.from)) tally.from = first;
  if (last && (!tally.to || last > tally.to)) tally.to = last;
}
