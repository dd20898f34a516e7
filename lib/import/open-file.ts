import type { Day } from '../model/date.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { createCsvFile } from './csv-file.ts';
import { fileKindOf } from './file-kind.ts';
import type { FileReader } from './file-reader.ts';
import { ImportError } from './import-error.ts';
import { createPackFile } from './pack-file.ts';

/** No head of a file that can be taken in is longer. */
const LONGEST_HEAD = 100_000;

/**
 * The reader for a file that begins with `text`, and what of the text is left for it to read; null while the text may not
 * hold the first line yet. @throws ImportError for a file that can't be taken in.
 */
export function openFile(
  text: string,
  isAll: boolean,
  file: { name: string; today: Day; knowledge: Knowledge },
): { reader: FileReader; rest: string } | null {
  const begin = text.replace(/^\ufeff/, '');
  const end = begin.search(/[\r\n]/);
  if (end < 0 && !isAll && begin.length < LONGEST_HEAD) return null;
  const firstLine = end < 0 ? begin : begin.slice(0, end);
  const kind = fileKindOf(firstLine);
  if (kind === null) throw new ImportError('import-unknown-file');
  if (kind.kind !== 'pack') {
    return { reader: createCsvFile(kind, file.name, file.today, file.knowledge), rest: begin };
  }
  return { reader: createPackFile(firstLine), rest: end < 0 ? '' : begin.slice(end + 1) };
}
