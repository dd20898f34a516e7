import { basename } from 'node:path';
import { packIdOf } from '../../lib/import/pack-id.ts';
import { compareVersions } from '../../lib/model/compare-versions.ts';
import type { Report } from '../../lib/model/report.ts';
import { type PackAbout, packText } from '../pack/pack-text.ts';
import type { Pack } from '../pack/read-pack.ts';

export interface Merged {
  text: string;
  added: number;
  replaced: number;
}

/** The pack with the records put in: one whose page is there already takes the old one's place. `today` becomes the version. */
export function mergeIntoPack(
  old: Pack | null,
  about: PackAbout,
  records: readonly Report[],
  today: string,
): Merged {
  const reports = new Map((old?.reports ?? []).map((report) => [report.id, report]));
  let replaced = 0;
  for (const record of new Map(records.map((report) => [report.id, report])).values()) {
    if (reports.has(record.id)) replaced++;
    reports.set(record.id, record);
  }
  const kept = old?.reports.length ?? 0;
  return {
    text: packText({ ...about, version: versionAfter(old?.header.version ?? null, today) }, [
      ...reports.values(),
    ]),
    added: reports.size - kept,
    replaced,
  };
}

/** What a pack of the reader's own is called; an existing one keeps its names. */
export function aboutPack(file: string, title: string | null, old: Pack | null): PackAbout {
  if (old) {
    const { id, title: called, version, licence, attribution } = old.header;
    return { id, title: title ?? called, version, licence, attribution };
  }
  const name = basename(file);
  const hasLatin = /[a-z0-9]/i.test(name.replace(/\.jsonl$/i, ''));
  return {
    // A name of another script is told from others by its mark alone.
    id: packIdOf(hasLatin ? '' : 'my-reports', name),
    title: title ?? 'My reports',
    version: '',
    licence: 'unspecified',
    attribution: 'Facts and citations of published reports; each report belongs to its publisher.',
  };
}

/** A second change on one day is `2026-11-24.1`, a third `2026-11-24.2`; see `compareVersions`. */
function versionAfter(old: string | null, today: string): string {
  if (old === null || compareVersions(old, today) < 0) return today;
  const [, stem = old, count = '0'] = /^(.*?)(?:\.(\d+))?$/.exec(old) ?? [];
  return `${stem}.${Number(count) + 1}`;
}
