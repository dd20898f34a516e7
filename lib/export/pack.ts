import type { ExportContext, FileWriter, PackSource } from './file-writer.ts';
import { packCount, packLine } from './pack-header.ts';
import { sourceOf } from './provenance.ts';

/** A Sidelight pack, which another reader can import; it carries the licences and credits of where its records are from. */
export function pack(context: ExportContext): FileWriter {
  const counted = packCount();
  const sources = new Map<string, PackSource>();
  let hasSaved = false;
  return {
    add: (records) =>
      records
        .map((record) => {
          const source = sourceOf(record, context);
          if (source) sources.set(source.id, source);
          else hasSaved = true;
          counted.add(record.report);
          return packLine(record.report);
        })
        .join(''),
    close(sha256) {
      const about = aboutExport(context, [...sources.values()], hasSaved, sha256);
      return { before: `${JSON.stringify(counted.header(about, sha256))}\n`, after: '' };
    },
    written: counted.count,
  };
}

/** The id holds the content's hash: two exports of a day are two packs, the same choice twice is one. */
function aboutExport(
  { today }: ExportContext,
  sources: readonly PackSource[],
  hasSaved: boolean,
  sha256: string,
): PackSource {
  const own = hasSaved ? ['saved by a reader from the pages cited'] : [];
  const all = (values: string[]) => [...new Set([...values, ...own])].join('; ') || 'none';
  return {
    id: `export-${today}-${sha256.slice(0, 8)}`,
    title: `Reports exported from Sidelight on ${today}`,
    version: today,
    licence: all(sources.map(({ licence }) => licence)),
    attribution: all(sources.map(({ attribution }) => attribution)),
  };
}
