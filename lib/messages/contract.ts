import * as v from 'valibot';
import { analysis, article, articleMeta } from '../model/article.ts';
import { claimCard, coverage, names, placeCard, related, reportLine, unitCard } from '../model/card.ts';
import { articleClaim, day } from '../model/claim.ts';
import { contradiction } from '../model/crossref.ts';
import { exportRecord } from '../model/export-record.ts';
import { libraryName, libraryRow, rowsMark } from '../model/library-row.ts';
import { place } from '../model/place.ts';
import { replacedPack } from '../model/replaced-pack.ts';
import { packHeader, report } from '../model/report.ts';
import { settings } from '../model/stored-settings.ts';
import { subscription } from '../model/subscription.ts';

/** Declares one request: what is sent and what is answered, both checked where they arrive. */
function call<Request extends v.GenericSchema, Answer extends v.GenericSchema>(
  request: Request,
  answer: Answer,
) {
  return { request, answer };
}

const nothing = v.object({});
const ids = v.array(v.string());

/** State of the database as the popup and the library show it. */
const database = v.object({
  state: v.picklist(['ready', 'seeding', 'unavailable']),
  /** What is wrong, in words for the reader, also where older data still serves (`ready`); else null. */
  problem: v.nullable(v.string()),
  /** Records seeded and to be seeded, while `seeding`. */
  done: v.number(),
  of: v.number(),
  packs: v.array(v.object({ header: packHeader, removable: v.boolean() })),
  saved: v.number(),
  coverage,
  /** The import of a file that is running, or was stopped before its end. */
  importing: v.nullable(v.object({ name: v.string(), done: v.number() })),
});

const subscriptions = v.object({ subscriptions: v.array(subscription) });

/** Requests that the background answers. */
export const toBackground = {
  /**
   * The detector's rough look leaves it open whether a page is of the conflict: puts the script for a closer look in; the reader
   * itself where the page's text is full of cues.
   */
  suspected: call(v.object({ full: v.boolean() }), v.object({ looking: v.boolean() })),
  /**
   * The closer look met cues of the conflict: should the page be read? Puts the reader in when it should. `first`: the document
   * was not read before, at no address.
   */
  cues: call(v.object({ first: v.boolean() }), v.object({ reading: v.boolean() })),
  /** A page has next to no text but frames: looks whether one of them holds the article. */
  frames: call(nothing, v.object({ looked: v.number() })),
  /**
   * The popup asks to read a tab whose page showed no cues, or was found to be of something else. In the isolated
   * world of the page `sidelightForced` is set to true before the reader script runs, and it runs again where it
   * ran before: the second run takes the place of the first.
   */
  readAnyway: call(v.object({ tab: v.number() }), v.object({ reading: v.boolean() })),
  /** The head of a page that is read tells no day: puts the script in that finds one in its markup or print. */
  dayScript: call(nothing, v.object({ there: v.boolean() })),
  /** The reader has come to the text of a page that is read, or asks for a card: puts the script of the cards in. */
  cards: call(nothing, v.object({ there: v.boolean() })),
  /**
   * The script of the cards has made a frame whose document has that title: puts the card in. `passwords`: by which the two know each other; the
   * page, which may send the frame elsewhere, learns of none.
   */
  cardFrame: call(
    v.object({ title: v.string(), passwords: v.object({ page: v.string(), frame: v.string() }) }),
    v.object({ there: v.boolean() }),
  ),
  /**
   * Reads an article. `forced`: the reader asked for it, so mentions are given even where it is not relevant. `early`: a
   * number under which the page that asks is told the names as soon as they are found; `named`: it took them, and the answer
   * does not repeat them. `page`: the address of the page, which a frame in it is
   * not told. `settings`: what the reader has chosen, for the first paint.
   */
  analyse: call(
    v.object({ article, forced: v.boolean(), early: v.optional(v.nullable(v.number()), null) }),
    v.object({
      analysis,
      named: v.boolean(),
      contradictions: v.array(contradiction),
      page: v.nullable(v.string()),
      settings,
    }),
  ),
  placeCard: call(
    v.object({
      id: v.nullable(v.string()),
      alternatives: ids,
      /** The article's other places, to be shown on the same map. */
      others: v.optional(ids, []),
      url: v.nullable(v.string()),
    }),
    placeCard,
  ),
  unitCard: call(
    v.object({
      id: v.nullable(v.string()),
      alternatives: ids,
      published: v.nullable(day),
      url: v.nullable(v.string()),
    }),
    unitCard,
  ),
  /** `places` and `claims` are all that the article names and counts: they say where and of what else its figures are. */
  claimCard: call(
    v.object({ claim: articleClaim, article: articleMeta, places: ids, claims: v.array(articleClaim) }),
    claimCard,
  ),
  /** Reports related to an article, best first, without the article itself. */
  related: call(
    v.object({
      article: articleMeta,
      places: ids,
      actors: ids,
      claims: v.array(articleClaim),
      limit: v.number(),
    }),
    related,
  ),
  /** What the reader has chosen, for scripts in pages, which can't judge what is stored. */
  settings: call(nothing, v.object({ settings })),
  /** All messages of a language that the reader chose; content scripts can’t read the file themselves. */
  words: call(
    v.object({ language: v.picklist(['en', 'ar']) }),
    v.object({ messages: v.record(v.string(), v.string()) }),
  ),
  /** Places of the data by their ids, in that order. */
  places: call(v.object({ ids }), v.object({ places: v.array(place) })),
  /** Names of places, actors and outlets of the data by their ids; those that are not in it are left out. */
  names: call(v.object({ ids }), v.object({ names })),
  database: call(nothing, database),
  /** The newest reports of the database; `total`: how many there are in all. */
  latestReports: call(
    v.object({ limit: v.number() }),
    v.object({ total: v.number(), reports: v.array(reportLine) }),
  ),
  /** Reports by id, with where each is from; those that are gone meanwhile are left out. */
  records: call(v.object({ ids }), v.object({ records: v.array(exportRecord) })),
  /** Some of all reports for the library's index, with the names of places and actors in them; `mark` null at the end. */
  libraryRows: call(
    v.object({ after: v.nullable(rowsMark), limit: v.number() }),
    v.object({
      rows: v.array(libraryRow),
      names: v.record(v.string(), libraryName),
      mark: v.nullable(rowsMark),
    }),
  ),
  /** Reports by their ids, in that order; those that are not there are left out. */
  reportLines: call(v.object({ ids }), v.object({ reports: v.array(reportLine) })),
  /** A report with the places of the data that it names, and the data's names of all that it names. */
  report: call(
    v.object({ id: v.string() }),
    v.object({ report: v.nullable(report), saved: v.boolean(), places: v.array(place), names }),
  ),
  /** Keeps the article of a page as a report of the reader's own; `id` is the record's. */
  save: call(v.object({ article }), v.object({ id: v.string() })),
  isSaved: call(v.object({ url: v.string() }), v.object({ id: v.nullable(v.string()) })),
  /** Deletes a report that the reader saved. */
  forget: call(v.object({ id: v.string() }), nothing),
  /**
   * Begins the import of a file, or goes on with the one that was stopped: `done` reports are there then. Files of the same
   * `mark` are the same. Nobody sees its reports before `importFinish`, when they take the place of the pack `replaces`.
   */
  importBegin: call(
    v.object({ mark: v.string(), name: v.string(), header: packHeader }),
    v.object({ ticket: v.number(), done: v.number(), replaces: v.nullable(replacedPack) }),
  ),
  /** Adds reports as the ones after the first `at`; it may be asked again when the answer was lost. */
  importAdd: call(v.object({ ticket: v.number(), at: v.number(), reports: v.array(report) }), nothing),
  importFinish: call(v.object({ ticket: v.number(), header: packHeader }), nothing),
  /** Gives up an import, with `null` the one that was stopped: nothing of it stays. */
  importCancel: call(v.object({ ticket: v.nullable(v.number()) }), nothing),
  removePack: call(v.object({ id: v.string() }), nothing),
  /** All that the reader saved and set, as the text of a file. */
  backup: call(nothing, v.object({ text: v.string(), reports: v.number() })),
  /** Merges a backup in; refused as a whole when anything in it is wrong. `addresses`: subscriptions that it added. */
  restore: call(
    v.object({ text: v.string() }),
    v.object({ added: v.number(), kept: v.number(), addresses: v.number() }),
  ),
  /** Deletes what the reader saved, added, subscribed to and set; the bundled packs are filled in again. */
  erase: call(nothing, nothing),
  subscriptions: call(nothing, subscriptions),
  /** Adds an address; nothing is asked there yet. */
  subscribe: call(v.object({ url: v.string() }), subscriptions),
  /** Allows or ends a look at each start of the browser, once a day at most. */
  setDaily: call(v.object({ url: v.string(), daily: v.boolean() }), subscriptions),
  /** Takes an address away; the pack that it gave stays. */
  unsubscribe: call(v.object({ url: v.string() }), subscriptions),
  /** Asks the address now, and takes in what it gives when it is sound and newer. */
  checkSubscription: call(
    v.object({ url: v.string() }),
    v.object({ outcome: v.picklist(['new', 'updated', 'same']), header: packHeader }),
  ),
};

/** What the popup learns from the reader script of the page. */
const pageState = v.object({
  article,
  analysis,
  contradictions: v.array(contradiction),
  /** The address of the page; null until the first answer. */
  page: v.nullable(v.string()),
  /** `reading` until the first answer; `failed` with the problem in words. */
  state: v.picklist(['reading', 'read', 'failed']),
  problem: v.nullable(v.string()),
  /** The reader asked for this page by hand, so it is shown also where pages are not read by themselves. */
  forced: v.boolean(),
});
export type PageState = v.InferOutput<typeof pageState>;

/** Requests that the reader script of a page answers. */
export const toPage = {
  describe: call(nothing, pageState),
  /** The names of an article whose claims are still being read: all of its analysis but these. `early`: as asked. */
  named: call(v.object({ analysis, settings, early: v.number() }), v.object({ taken: v.boolean() })),
  /** Scrolls to a stretch of the article's text and opens its card. */
  show: call(v.object({ start: v.number(), end: v.number() }), v.object({ shown: v.boolean() })),
  /** A key asks for the next or the previous mention; `shown` is false where nothing is marked. */
  step: call(v.object({ direction: v.picklist(['next', 'previous']) }), v.object({ shown: v.boolean() })),
  /** A key asks for the card of the mention that was reached, else of the first one in the window. */
  openCard: call(nothing, v.object({ shown: v.boolean() })),
  /** The reader withdrew access to the site: nothing of the script stays in the page. */
  leave: call(nothing, nothing),
};

export type Calls = Record<string, { request: v.GenericSchema; answer: v.GenericSchema }>;
export type RequestOf<C extends Calls, K extends keyof C> = v.InferInput<C[K]['request']>;
export type AnswerOf<C extends Calls, K extends keyof C> = v.InferOutput<C[K]['answer']>;
export type Handlers<C extends Calls> = {
  [K in keyof C]: (
    request: v.InferOutput<C[K]['request']>,
    from: Sender,
  ) => Promise<v.InferInput<C[K]['answer']>>;
};

/** Who asks: null for pages of the extension itself. */
export interface Sender {
  tab: number | null;
  /** The frame of the tab; 0 is the page itself. */
  frame: number;
  /** The address of the document that asks. */
  url: string | null;
  /** The address of the page that it is in a frame of, or its own. */
  page: string | null;
  /** From a private window: nothing of it may be written. */
  incognito: boolean;
}
