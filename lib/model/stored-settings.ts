import * as v from 'valibot';
import { DEFAULTS, HOLD_KEYS, LANGUAGES, MARK_STYLES, type Settings } from './settings.ts';

const on = v.optional(v.boolean(), true);
const style = v.picklist(MARK_STYLES);

/** Settings as they are stored: apart from their type, since scripts in web pages do without the checks. */
export const settings = v.object({
  enabled: on,
  where: v.optional(v.picklist(['everywhere', 'click']), DEFAULTS.where),
  pausedHosts: v.optional(v.array(v.pipe(v.string(), v.regex(/^[^\s/?#@]{1,253}$/))), DEFAULTS.pausedHosts),
  kinds: v.optional(v.object({ claim: on, unit: on, place: on }), DEFAULTS.kinds),
  styles: v.optional(
    v.object({
      claim: v.optional(style, DEFAULTS.styles.claim),
      unit: v.optional(style, DEFAULTS.styles.unit),
      place: v.optional(style, DEFAULTS.styles.place),
    }),
    DEFAULTS.styles,
  ),
  dwell: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(3000)), DEFAULTS.dwell),
  holdKey: v.optional(v.picklist(HOLD_KEYS), DEFAULTS.holdKey),
  language: v.optional(v.picklist(LANGUAGES), DEFAULTS.language),
});

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
