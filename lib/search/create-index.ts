import type { Period } from '../model/date.ts';
import type { LibraryName, LibraryRow } from '../model/library-row.ts';
import type { Facets, ReportSearch } from '../model/report-search.ts';
import { bestFirst } from './best-first.ts';
import { createCalendar } from './calendar.ts';
import { columnsBuilder } from './columns.ts';
import { count } from './count.ts';
import { type Bucket, bucketByDay, bucketsOf, dayOfNumber } from './days.ts';
import { inverted, listsBuilder, reordered } from './lists.ts';
import { matchText, type TextMatches } from './match-text.ts';
import { createVocabulary } from './vocabulary.ts';
import { wantedOf } from './wanted.ts';
import { indexWords } from './words-of.ts';

export interface Found {
  /** How many reports fit. */
  total: number;
  /** Ids of some of them: those that hold most words as they were typed come first, of equals the latest. */
  ids(from: number, to: number): string[];
  facets: Facets;
  timeline: { bucket: Bucket; count: number }[];
  near: TextMatches['near'];
}

/** All reports in memory, to be searched and counted at every key. */
export interface LibraryIndex {
  reports: number;
  /** First and last day of all reports; null when none has a day. */
  span: Period | null;
  /** Name of an outlet or an actor; null for one that no report has. */
  outletName(key: string): string | null;
  name(id: string): LibraryName | null;
  /** `zoom`: the part of the timeline that is counted, else all of it. */
  find(search: ReportSearch, zoom: Period | null): Found;
}

export interface IndexBuilder {
  /** Takes in some rows, of copies of one report the first, with the names of places and actors in them. */
  add(rows: readonly LibraryRow[], names: Readonly<Record<string, LibraryName>>): void;
  done(): LibraryIndex;
}

export function indexBuilder(): IndexBuilder {
  const seen = new Set<string>();
  const columnar = columnsBuilder();
  const vocabulary = createVocabulary();
  const wordsOfRows = listsBuilder();
  const known = new Map<string, { name: LibraryName; words: number[] }>();

  const numbersOf = (text: string) => indexWords(text).map(vocabulary.numberOf);
  const learn = (id: string, name: LibraryName) => {
    if (known.has(id)) return;
    const text = [name.name, name.nameAr ?? '', ...name.others].join('\n');
    known.set(id, { name, words: numbersOf(text) });
  };

  return {
    add(rows, names) {
      for (const [id, name] of Object.entries(names)) learn(id, name);
      for (const row of rows) {
        if (seen.has(row.id)) continue;
        seen.add(row.id);
        columnar.add(row);
        const words = new Set(numbersOf(row.text));
        for (const id of [...row.places, ...row.actors]) {
          for (const word of known.get(id)?.words ?? []) words.add(word);
        }
        wordsOfRows.add(words);
      }
    },
    done() {
      seen.clear();
      const { columns, order } = columnar.done();
      const reports = order.length;
      const holders = inverted(reordered(wordsOfRows.done(), order), vocabulary.size);
      const calendar = createCalendar(columns.days);
      const dated = columns.days.findLastIndex((day) => day >= 0);
      const span =
        dated < 0
          ? null
          : { from: dayOfNumber(columns.days[dated] ?? 0), to: dayOfNumber(columns.days[0] ?? 0) };
      const find: LibraryIndex['find'] = (search, zoom) => {
        const { scores, near } = matchText(search.text, vocabulary, holders, calendar);
        const period = zoom ?? span;
        const buckets = period ? bucketsOf(period) : [];
        const wanted = wantedOf(search, columns);
        const counts = count(columns, scores, wanted, { ...bucketByDay(buckets), buckets: buckets.length });
        const ranked = bestFirst(counts.fitting, scores);
        return {
          total: ranked.length,
          ids: (from, to) => Array.from(ranked.subarray(from, to), (at) => columns.ids[at] ?? ''),
          facets: counts.facets,
          timeline: buckets.map((bucket, at) => ({ bucket, count: counts.buckets[at] ?? 0 })),
          near,
        };
      };
      return {
        reports,
        span,
        find,
        outletName: (key) => columns.outletNames[columns.outletKeys.indexOf(key)] ?? null,
        name: (id) => known.get(id)?.name ?? null,
      };
    },
  };
}
