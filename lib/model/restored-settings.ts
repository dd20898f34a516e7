import { DEFAULTS, MARK_KINDS, type MarkKind, type Settings } from './settings.ts';

/**
 * The settings after a backup was restored: what the reader changed here stays, what was left as it came takes
 * the backup's, each setting by itself. Sites on which Sidelight is off are those of both.
 */
export function restoredSettings(here: Settings, backup: Settings): Settings {
  return {
    enabled: restored(here.enabled, DEFAULTS.enabled, backup.enabled),
    where: restored(here.where, DEFAULTS.where, backup.where),
    pausedHosts: [...new Set([...here.pausedHosts, ...backup.pausedHosts])],
    kinds: restoredByKind(here.kinds, DEFAULTS.kinds, backup.kinds),
    styles: restoredByKind(here.styles, DEFAULTS.styles, backup.styles),
    dwell: restored(here.dwell, DEFAULTS.dwell, backup.dwell),
    holdKey: restored(here.holdKey, DEFAULTS.holdKey, backup.holdKey),
    language: restored(here.language, DEFAULTS.language, backup.language),
  };
}

function restored<Value>(here: Value, first: Value, backup: Value): Value {
  return here === first ? backup : here;
}

type ByKind<Value> = Record<MarkKind, Value>;

function restoredByKind<Value>(here: ByKind<Value>, first: ByKind<Value>, backup: ByKind<Value>) {
  const entries = MARK_KINDS.map((kind) => [kind, restored(here[kind], first[kind], backup[kind])]);
  return Object.fromEntries(entries) as ByKind<Value>;
}
