import { readdirSync, readFileSync } from 'node:fs';

/** A sample page, and whether Sidelight has something to mark in it. */
export interface KnownPage {
  /** Without a leading slash, as `testSite` answers it. */
  path: string;
  article: boolean;
}

const FAMILIES = 'tests/fixtures/pages';

/** What the snapshot of a family of pages says of it. */
interface Account {
  lang: string | null;
  cues: boolean;
  blocks: string[];
}

/** Pages of all kinds, by turns as they come: every family of real sites, and the sample articles. */
export function knownPages(): KnownPage[] {
  const families = readdirSync(FAMILIES).map((name): KnownPage => {
    const file = readFileSync(`${FAMILIES}/${name}/expected.json`, 'utf8');
    const { lang, cues, blocks } = JSON.parse(file) as Account;
    return {
      path: `families/${name}/page.html`,
      article: cues && blocks.length > 0 && !lang?.startsWith('ar'),
    };
  });
  return [
    ...families,
    { path: 'aleppo-2024.html', article: true },
    { path: 'kafr-taal-2023.html', article: true },
    { path: 'raqqa-2017.html', article: true },
    { path: 'sweida-2025.html', article: true },
    { path: 'cycling.html', article: false },
    { path: 'soap.html', article: false },
    { path: 'strict/aleppo-2024.html', article: true },
    { path: 'broken/kafr-nouran-2024.html', article: true },
  ];
}
