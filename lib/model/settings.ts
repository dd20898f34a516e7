import * as v from 'valibot';

/** What the reader chose; kept in the browser's local storage and nowhere else. */
export const settings = v.object({
  /** Off everywhere when false. */
  enabled: v.optional(v.boolean(), true),
  /** Host names on which Sidelight stays off. */
  pausedHosts: v.optional(v.array(v.string()), []),
  kinds: v.optional(
    v.object({
      place: v.optional(v.boolean(), true),
      unit: v.optional(v.boolean(), true),
      claim: v.optional(v.boolean(), true),
    }),
    { place: true, unit: true, claim: true },
  ),
  /** Milliseconds the pointer rests on a mark before its card opens. */
  dwell: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(3000)), 250),
});
export type Settings = v.InferOutput<typeof settings>;
export type MarkKind = keyof Settings['kinds'];

/** Reads stored settings; whatever is missing or damaged falls back to its default, the rest is kept. */
export function settingsFrom(stored: unknown): Settings {
  const known = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  let good: Record<string, unknown> = {};
  for (const [key, value] of known) {
    const next = { ...good, [key]: value };
    if (v.safeParse(settings, next).success) good = next;
  }
  return v.parse(settings, good);
}

/** Whether Sidelight may read the page of an address: it is on, and not paused on the page's host. */
export function readsOn({ enabled, pausedHosts }: Settings, url: string | null | undefined): boolean {
  const host = hostOf(url ?? '');
  return enabled && host !== null && !pausedHosts.includes(host);
}

/** Host name of a web page's address, without the port, as `pausedHosts` lists it; null for other addresses. */
export function hostOf(url: string): string | null {
  const [, host] = /^https?:\/\/(?:[^/?#@]*@)?(\[[^\]]+\]|[^/:?#]+)/i.exec(url) ?? [];
  return host?.toLowerCase() ?? null;
}
