import * as v from 'valibot';

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

const on = v.optional(v.boolean(), true);
const styleOr = (style: MarkStyle) => v.optional(v.picklist(MARK_STYLES), style);
const DEFAULT_STYLES = { claim: 'line-tint', unit: 'line', place: 'line' } as const;

/** What the reader chose; kept in the browser's local storage and nowhere else. */
export const settings = v.object({
  /** Off everywhere when false. */
  enabled: on,
  /** `click`: a page is read only when the reader asks for it in the popup. */
  where: v.optional(v.picklist(['everywhere', 'click']), 'everywhere'),
  /** Host names on which Sidelight stays off, those beneath them included. */
  pausedHosts: v.optional(v.array(v.pipe(v.string(), v.regex(/^[^\s/?#@]{1,253}$/))), []),
  kinds: v.optional(v.object({ claim: on, unit: on, place: on }), { claim: true, unit: true, place: true }),
  styles: v.optional(
    v.object({
      claim: styleOr(DEFAULT_STYLES.claim),
      unit: styleOr(DEFAULT_STYLES.unit),
      place: styleOr(DEFAULT_STYLES.place),
    }),
    DEFAULT_STYLES,
  ),
  /** Milliseconds the pointer rests on a mark before its card opens. */
  dwell: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(3000)), 250),
  /** The card opens under the pointer only while this key is held. */
  holdKey: v.optional(v.picklist(HOLD_KEYS), 'none'),
  language: v.optional(v.picklist(LANGUAGES), 'auto'),
});
export type Settings = v.InferOutput<typeof settings>;

/** Reads stored settings; whatever is missing or damaged falls back to its default, the rest is kept. */
export function settingsFrom(stored: unknown): Settings {
  const known = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  const good = known.flatMap(([key, value]) => {
    const sound = [value, soundParts(key, value)].find((one) => fits(key, one));
    return sound === undefined ? [] : [[key, sound]];
  });
  return v.parse(settings, Object.fromEntries(good));
}

function fits(key: string, value: unknown): boolean {
  return v.safeParse(settings, { [key]: value }).success;
}

/** The entries of a list or an object that are sound by themselves. */
function soundParts(key: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => fits(key, [item]));
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.fromEntries(Object.entries(value).filter(([part, one]) => fits(key, { [part]: one })));
}

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
