import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import ar from '../../../public/_locales/ar/messages.json' with { type: 'json' };
import en from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { SIDES } from '../../model/actor.ts';
import { EVENTS, VICTIM_GROUPS } from '../../model/claim.ts';
import { RELATIONS } from '../../model/crossref.ts';
import { GOVERNORATES, pointPrecision } from '../../model/place.ts';
import { countryName } from './country.ts';

type Messages = Record<string, { message: string }>;
const LOCALES: Record<string, Messages> = { en, ar };
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Plural families: a key that stands with every plural category of English is one. */
const families = Object.keys(en)
  .filter((key) => key.endsWith('_other') && `${key.slice(0, -6)}_one` in en)
  .map((key) => key.slice(0, -6));

function isPlural(key: string): boolean {
  return PLURAL.test(key) && families.includes(key.replace(PLURAL, ''));
}

const sources = ['lib/ui', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
);
const code = sources.join('\n');

/** Every string literal of the interface: keys are also chosen by `condition ? 'a' : 'b'`. */
const literals = new Set([...code.matchAll(/'([a-z][a-z0-9_]*)'/gi)].map(([, text]) => text ?? ''));
/** Beginnings of keys that are put together: `side_${side}`. */
const beginnings = [
  ...new Set([...code.matchAll(/`([a-z]+(?:_[a-z]+)*_)\$\{/gi)].map(([, text]) => text ?? '')),
];
/** What the browser itself asks for, by the manifest. */
const BY_MANIFEST = ['name', 'description'];

describe('messages', () => {
  it('have the same keys in every language', () => {
    const plain = (messages: Messages) => Object.keys(messages).filter((key) => !isPlural(key));
    expect(plain(ar).sort()).toEqual(plain(en).sort());
  });

  it.each(Object.entries(LOCALES))(
    'have each plural form that %s needs, and no other',
    (locale, messages) => {
      const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
      const needed = families.flatMap((family) =>
        pluralCategories.map((category) => `${family}_${category}`),
      );
      expect(Object.keys(messages).filter(isPlural).sort()).toEqual(needed.sort());
    },
  );

  it('put the same values into every language', () => {
    const values = (text: string | undefined) => [...new Set(text?.match(/\$\d/g))].sort().join();
    // None, one and two are words in Arabic, not digits.
    const isInWords = (key: string) => isPlural(key) && /_(zero|one|two)$/.test(key);
    const differing = Object.entries(ar).filter(([key, { message }]) => {
      const english = en[key as keyof typeof en] ?? en[`${key.replace(PLURAL, '')}_other` as keyof typeof en];
      const without = (text = '') => (isInWords(key) ? text.replaceAll('$1', '') : text);
      return values(without(message)) !== values(without(english?.message));
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('are all used', () => {
    const unused = Object.keys(en).filter((key) => {
      const name = isPlural(key) ? key.replace(PLURAL, '') : key;
      return (
        !BY_MANIFEST.includes(key) &&
        !literals.has(name) &&
        !beginnings.some((start) => name.startsWith(start))
      );
    });
    // Reasons are made in lib/crossref and problems by their code.
    expect(unused.filter((key) => !/^(reason|problem)_/.test(key))).toEqual([]);
  });

  it('exist for every key that the interface names outright', () => {
    const asked = [...code.matchAll(/\b(?:t|count)\(\s*'([a-z][a-z0-9_]*)'/gi)].map(([, key]) => key ?? '');
    const missing = asked.filter((key) => !(key in en) && !families.includes(key));
    expect(asked.length).toBeGreaterThan(80);
    expect(missing).toEqual([]);
  });

  it('exist for every word of the model', () => {
    const keys = [
      ...EVENTS.flatMap((event) => [`event_${event}`, `claim_${event}`]),
      ...VICTIM_GROUPS.map((group) => `victims_${group.replaceAll('-', '_')}`),
      ...RELATIONS.map((relation) => `relation_${relation}`),
      ...SIDES.map((side) => `side_${side}`),
      ...Object.keys(GOVERNORATES).map((code) => `governorate_${code}`),
      ...pointPrecision.options.map((precision) => `precision_${precision}`),
    ];
    expect(keys.filter((key) => !(key in en))).toEqual([]);
  });

  it('exist for every reason that lib/crossref gives', () => {
    const given = readdirSync('lib/crossref')
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .flatMap((file) => [
        ...readFileSync(`lib/crossref/${file}`, 'utf8').matchAll(/because\(\s*'([a-z_]+)'/g),
      ])
      .map(([, key]) => `reason_${key}`);
    expect(given.length).toBeGreaterThan(20);
    expect([...new Set(given)].filter((key) => !(key in en))).toEqual([]);
  });

  it('exist for everything that can go wrong with a subscription', () => {
    const given = [...code.matchAll(/'(subscription-[a-z-]+)'/g)].map(([, name = '']) => name);
    expect(given.length).toBeGreaterThan(14);
    const keys = given.map((name) => `problem_${name.replaceAll('-', '_')}`);
    expect([...new Set(keys)].filter((key) => !(key in en))).toEqual([]);
  });

  it('exist for everything that can go wrong with packs and the database', () => {
    const store = ['pack-error', 'problems'].map((name) => readFileSync(`lib/store/${name}.ts`, 'utf8'));
    const given = [...store.join('\n').matchAll(/(?:^ {2}\| |^export const [A-Z_]+ = )'([a-z-]+)'/gm)];
    expect(given.length).toBeGreaterThan(18);
    const keys = given.map(([, name = '']) => `problem_${name.replaceAll('-', '_')}`);
    expect(keys.filter((key) => !(key in en))).toEqual([]);
  });

  it('exist for every kind in the data', () => {
    const kindsOf = (table: string) => {
      const [head = '', ...rows] = readFileSync(`assets/knowledge/${table}.tsv`, 'utf8').trim().split('\n');
      const column = head.split('\t').indexOf('kind');
      expect(column).toBeGreaterThanOrEqual(0);
      return rows.filter((row) => !row.startsWith('#')).map((row) => row.split('\t')[column] ?? '');
    };
    const keys = [
      ...['gazetteer', 'features', 'abroad'].flatMap(kindsOf).map((kind) => `place_kind_${kind}`),
      ...kindsOf('actors').map((kind) => `unit_kind_${kind}`),
    ];
    expect([...new Set(keys)].filter((key) => !(key in en))).toEqual([]);
  });

  it('are made from its code for every country in the data', () => {
    const countries = readFileSync('assets/knowledge/abroad.tsv', 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.split('\t')[5] ?? '');
    expect(countries.length).toBeGreaterThan(300);
    expect(
      countries.filter((country) => !/^[\u0600-\u06ff]/.test(countryName({ locale: 'ar' }, country))),
    ).toEqual([]);
    expect(countryName({ locale: 'ar' }, 'Turkey')).toBe('تركيا');
    expect(countryName({ locale: 'en' }, 'Turkey')).toBe('Turkey');
  });

  it('are written in Arabic letters in Arabic', () => {
    const latinOnly = Object.entries(ar)
      .filter(
        ([key, { message }]) =>
          !/[\u0600-\u06ff]/.test(message) && /[a-z]{3}/i.test(message) && key !== 'name',
      )
      .map(([key]) => key);
    expect(latinOnly).toEqual([]);
  });
});
