import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aRecord, CONTEXT, fileOf, records } from '../../tests/support/export-data.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { oneLine } from './one-line.ts';
import { ris } from './ris.ts';

/** Undoes the escapes of BibTeX. */
function unescaped(text: string): string {
  const named: Record<string, string> = {
    textbackslash: '\\',
    textbraceleft: '{',
    textbraceright: '}',
    textasciitilde: '~',
    textasciicircum: '^',
  };
  return text.replace(/\\(?:(text[a-z]+)\{\}|(.))/g, (_, name, sign) => (name ? (named[name] ?? '?') : sign));
}

describe('BibTeX', () => {
  it('gives titles back whatever they hold, with braces that balance and keys of their own', () => {
    fc.assert(
      fc.property(records, (all) => {
        const file = fileOf(bibtex(CONTEXT), all);
        const titles = [...file.matchAll(/^ {2}title = \{\{(.*)\}\},$/gm)].map(([, title = '']) =>
          unescaped(title),
        );
        expect(titles).toEqual(all.map(({ report }) => oneLine(report.title)));
        let depth = 0;
        for (const sign of file) {
          if (sign === '{') depth++;
          if (sign === '}') depth--;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        const keys = [...file.matchAll(/^@online\{([a-z0-9-]+),$/gm)].map(([, key]) => key);
        expect(new Set(keys).size).toBe(all.length);
      }),
    );
  });

  it('writes an entry with the day of access, and the address as it is', () => {
    const record = aRecord({ title: '50% of R&D_costs', url: 'https://news.example/a_b?x=1%20{2}' });
    expect(fileOf(bibtex(CONTEXT), [record])).toBe(
      [
        '@online{examplewire-2024-one,',
        '  title = {{50\\% of R\\&D\\_costs}},',
        '  organization = {{Example Wire}},',
        '  date = {2024-12-01},',
        '  year = {2024},',
        '  url = {https://news.example/a_b?x=1%20%7B2%7D},',
        '  urldate = {2026-11-25},',
        '  langid = {english},',
        '  note = {As recorded in the Sidelight pack “Reports for tests”, version 3},',
        '}\n\n',
      ].join('\n'),
    );
  });

  it('leaves Arabic as it is', () => {
    const title = 'قصف على سوق في حلب';
    expect(fileOf(bibtex(CONTEXT), [aRecord({ title, lang: 'ar' })])).toMatch(`{{${title}}}`);
  });
});

describe('RIS', () => {
  it('holds to the line rules, whatever the texts', () => {
    fc.assert(
      fc.property(records, (all) => {
        const lines = fileOf(ris(CONTEXT), all)
          .split('\r\n')
          .filter((line) => line !== '');
        expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/.test(line))).toEqual([]);
        const entries = lines.join('\n').split('\nER  - ').slice(0, -1);
        expect(entries).toHaveLength(all.length);
        for (const [index, entry] of entries.entries()) {
          const [first, ...rest] = entry.trim().split('\n');
          expect(first).toBe('TY  - ELEC');
          expect(rest).toContain(`TI  - ${oneLine(all[index]?.report.title ?? '')}`);
        }
      }),
    );
  });

  it('writes days as RIS does', () => {
    const record = { ...aRecord(), savedOn: '2026-03-04' };
    expect(fileOf(ris(CONTEXT), [record])).toMatch(
      /DA {2}- 2024\/12\/01\/\r\n[\s\S]*Y2 {2}- 2026\/03\/04\/\r\n/,
    );
  });
});

describe('CSL-JSON', () => {
  it('gives titles and outlets back whatever they hold', () => {
    fc.assert(
      fc.property(records, (all) => {
        const items = JSON.parse(fileOf(cslJson(CONTEXT), all));
        expect(items.map((item: { title: string }) => item.title)).toEqual(
          all.map(({ report }) => report.title),
        );
      }),
    );
  });

  it('dates the report and the access', () => {
    const [item] = JSON.parse(
      fileOf(cslJson(CONTEXT), [aRecord({ dateBasis: 'inferred', titleBasis: 'url' })]),
    );
    expect(item).toMatchObject({
      id: 'one',
      type: 'webpage',
      issued: { 'date-parts': [[2024, 12, 1]] },
      accessed: { 'date-parts': [[2026, 11, 25]] },
      URL: 'https://news.example/one',
    });
    expect(item.note).toMatch(/rebuilt from the address; day of publication inferred/);
  });
});
