import type { Analysis, Article } from '../../model/article.ts';
import type { Names, Related } from '../../model/card.ts';
import type { Contradiction } from '../../model/crossref.ts';
import type { Place } from '../../model/place.ts';
import type { Settings } from '../../model/settings.ts';
import type { DatabaseState } from '../database/database-state.ts';

/** What is known of the page that the popup is opened on. */
export type PageStatus =
  /** Not asked yet. */
  | { state: 'looking' }
  /** A page of the browser, a store of extensions, a file: no extension may read it. */
  | { state: 'no-access' }
  /** The reader switched Sidelight off, everywhere or on this site. */
  | { state: 'off'; where: 'everywhere' | 'site' }
  /** No reader script in the tab: no cues were found, or the tab is older than the browser's start. */
  | { state: 'unread'; why: 'no-cues' | 'on-click' }
  /** The reader withdrew the extension's access to the site. */
  | { state: 'revoked' }
  | { state: 'reading' }
  | { state: 'failed'; problem: string }
  /** Read and left: without text, in a language not known, or too long for an article. */
  | { state: 'skipped'; why: NonNullable<Analysis['skipped']>; lang: string }
  /** Read, and not about the conflict or without anything to show. */
  | { state: 'nothing'; relevant: boolean }
  | { state: 'read'; article: Article; analysis: Analysis; contradictions: Contradiction[] };

export interface PopupState {
  page: PageStatus;
  /** Host name of the page; null where there is none. */
  host: string | null;
  settings: Settings;
  database: DatabaseState | null;
  /** Null until answered. */
  related: Related | { problem: string } | null;
  /** The places that the page names, as the data has them; none until answered. */
  places: readonly Place[];
  /** The data's names of what the page names and of who counted, by id; none until answered. */
  names: Names;
  /** Id of the reader's own record of this page, null when it is not saved. */
  savedAs: string | null;
  saving: 'idle' | 'busy' | { problem: string };
  /** In a private window nothing is kept, so there is nothing to save with. */
  isPrivate: boolean;
}

export interface PopupEvents {
  onSettings: (change: (now: Settings) => Settings) => void;
  /** Scrolls the page to a stretch of its text and opens the card there. */
  onShow: (start: number, end: number) => void;
  onReadAnyway: () => void;
  /** Asks the browser for access to the site again. */
  onAllow: () => void;
  onSave: () => void;
  onForget: () => void;
}

/** What a page said of itself, as a status. */
export function statusOf(told: {
  state: 'reading' | 'read' | 'failed';
  problem: string | null;
  article: Article;
  analysis: Analysis;
  contradictions: Contradiction[];
}): PageStatus {
  const { article, analysis, contradictions } = told;
  if (told.state === 'reading') return { state: 'reading' };
  if (told.state === 'failed') return { state: 'failed', problem: told.problem ?? '' };
  if (analysis.skipped) return { state: 'skipped', why: analysis.skipped, lang: analysis.lang };
  if (analysis.mentions.length === 0 && analysis.claims.length === 0) {
    return { state: 'nothing', relevant: analysis.relevant };
  }
  return { state: 'read', article, analysis, contradictions };
}
