import { describe, expect, it } from 'vitest';
import { restoredSettings } from './restored-settings.ts';
import { DEFAULTS, type Settings } from './settings.ts';

const chosen = (fields: Partial<Settings>): Settings => ({ ...DEFAULTS, ...fields });

describe('settings, when a backup is restored', () => {
  const backup = chosen({
    enabled: false,
    where: 'click',
    pausedHosts: ['there.example'],
    kinds: { claim: true, unit: false, place: true },
    styles: { claim: 'wavy', unit: 'tint', place: 'line' },
    dwell: 700,
    holdKey: 'Alt',
    language: 'ar',
  });

  it('are the backup’s where nothing was changed', () => {
    expect(restoredSettings(DEFAULTS, backup)).toEqual(backup);
  });

  it('stay where they were changed, each by itself, and each kind by itself', () => {
    const here = chosen({
      language: 'en',
      dwell: 0,
      kinds: { claim: true, unit: true, place: false },
      styles: { claim: 'line', unit: 'line', place: 'line' },
    });
    expect(restoredSettings(here, backup)).toEqual({
      ...backup,
      language: 'en',
      dwell: 0,
      kinds: { claim: true, unit: false, place: false },
      styles: { claim: 'line', unit: 'tint', place: 'line' },
    });
  });

  it('keep Sidelight off the sites of both', () => {
    const here = chosen({ pausedHosts: ['here.example', 'there.example'] });
    expect(restoredSettings(here, backup).pausedHosts).toEqual(['here.example', 'there.example']);
  });

  it('are as they were after a backup of settings that nobody changed', () => {
    expect(restoredSettings(backup, DEFAULTS)).toEqual(backup);
  });
});
