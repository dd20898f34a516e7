/** Kinds of marks, in the order in which they are shown to readers. */
export const MARK_KINDS = ['claim', 'unit', 'place'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** How the words of a kind are set apart: by the kind's own line, a wavy one, a tinted ground, or its line on its ground. */
export const MARK_STYLES = ['line', 'wavy', 'tint', 'line-tint'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** Keys that can be asked for before a card opens under the pointer. */
export const HOLD_KEYS = ['none', 'Alt', 'Control', 'Shift'] as const;
export type HoldKey = (typeof HOLD_KEYS)[number];

/** Languages of the interface; `auto` is the browser's. */
export const LANGUAGES = ['auto', 'en', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the reader chose; kept in the browser's local storage and nowhere else. */
export interface Settings {
  /** Off everywhere when false. */
  enabled: boolean;
  /** `click`: a page is read only when the reader asks for it in the popup. */
  where: 'everywhere' | 'click';
  /** Host names on which Sidelight stays off, those beneath them included. */
  pausedHosts: string[];
  kinds: Record<MarkKind, boolean>;
  styles: Record<MarkKind, MarkStyle>;
  /** Milliseconds the pointer rests on a mark before its card opens. */
  dwell: number;
  /** The card opens under the pointer only while this key is held. */
  holdKey: HoldKey;
  language: Language;
}

/** What holds until the reader chooses. */
export const DEFAULTS: Settings = {
  enabled: true,
  where: 'everywhere',
  pausedHosts: [],
  kinds: { claim: true, unit: true, place: true },
  styles: { claim: 'line-tint', unit: 'line', place: 'line' },
  dwell: 250,
  holdKey: 'none',
  language: 'auto',
};

/** Whether Sidelight reads the page of an address by itself: it is on, not only on a click, and not paused on the page's host. */
export function readsOn({ enabled, where, pausedHosts }: Settings, url: string | null | undefined): boolean {
  const host = hostOf(url ?? '');
  return enabled && where === 'everywhere' && host !== null && !isPaused(pausedHosts, host);
}

/** Whether a list of host names holds this one or one that it lies beneath. */
export function isPaused(pausedHosts: readonly string[], host: string): boolean {
  return pausedHosts.some((paused) => host === paused || host.endsWith(`.${paused}`));
}

/** Host name of a web page's address, without the port, as `pausedHosts` lists it; null for other addresses. */
export function hostOf(url: string): string | null {
  const [, host] = /^https?:\/\/(?:[^/?#@]*@)?(\[[^\]]+\]|[^/:?#]+)/i.exec(url) ?? [];
  return host?.toLowerCase() ?? null;
}
