import LANGUAGES from '../../assets/export/babel-languages.json' with { type: 'json' };
import type { ExportRecord } from '../model/export-record.ts';
import type { ExportContext, FileWriter } from './file-writer.ts';
import { oneLine } from './one-line.ts';
import { accessedOn, noteOf } from './provenance.ts';

/** Entries for biblatex in UTF-8; `year` beside `date` serves classic BibTeX, which reads @online as @misc. */
export function bibtex(context: ExportContext): FileWriter {
  const keys = new Set<string>();
  return {
    add: (records) => records.map((record) => entryOf(record, context, newKey(record, keys))).join(''),
    close: () => ({ before: '', after: '' }),
    written: () => keys.size,
  };
}

function entryOf(record: ExportRecord, context: ExportContext, key: string): string {
  const { report } = record;
  const fields: [name: string, value: string | null][] = [
    // Twice in braces, or styles take the capitals from names.
    ['title', `{${escaped(report.title)}}`],
    // A list that would be split at “and”, but for the braces.
    ['organization', `{${escaped(report.outlet.name)}}`],
    ['date', report.published],
    ['year', report.published?.slice(0, 4) ?? null],
    ['url', report.url && verbatim(report.url)],
    ['urldate', accessedOn(record, context)],
    ['langid', languageName(report.lang)],
    ['note', escaped(noteOf(record, context)) || null],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@online{${key},\n${lines.join('')}}\n\n`;
}

/** A key of ASCII letters, digits and hyphens that no entry of the file has yet. */
function newKey({ report }: ExportRecord, keys: Set<string>): string {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  const outlet = plain(report.outlet.id ?? report.outlet.name) || 'report';
  const year = report.published?.slice(0, 4) ?? 'nd';
  const base = `${outlet}-${year}-${plain(report.id).slice(0, 16) || '0'}`;
  let key = base;
  for (let n = 2; keys.has(key); n++) key = `${base}-${n}`;
  keys.add(key);
  return key;
}

const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // By name, since BibTeX counts braces also where a backslash stands before them.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return oneLine(text).replace(/[\\{}~^$&#_%]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);
}

/** Addresses stand as they are; only what would end the field is encoded. */
function verbatim(url: string): string {
  return oneLine(url).replace(/[\\{}\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Names that babel and polyglossia know; others are left out rather than guessed. */
function languageName(lang: string): string | null {
  const names: Record<string, string> = LANGUAGES;
  return names[lang.split('-')[0] ?? ''] ?? null;
}
