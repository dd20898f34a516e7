import { readdirSync, readFileSync } from 'node:fs';
import { analyse } from '../../../lib/analysis/analyse.ts';
import type { Knowledge } from '../../../lib/model/knowledge.ts';

/** A sample page, and whether Sidelight has something to mark in it. */
export interface KnownPage {
  /** Without a leading slash, as `testSite` answers it. */
  path: string;
  article: boolean;
}

const FAMILIES = 'tests/fixtures/pages';

/** What the snapshot of a family of pages says of it. */
interface Account {
  title: string;
  url: string | null;
  published: string | null;
  lang: string | null;
  cues: boolean;
  blocks: string[];
}

/** Pages of all kinds: every family of real sites, and the sample articles. In a browser the same must come out. */
export function knownPages(knowledge: Knowledge): KnownPage[] {
  const families = readdirSync(FAMILIES).map((name): KnownPage => {
    const account = JSON.parse(readFileSync(`${FAMILIES}/${name}/expected.json`, 'utf8')) as Account;
    const { mentions, claims } = analyse({ ...account, text: account.blocks.join('\n') }, knowledge);
    return {
      path: `families/${name}/page.html`,
      article: account.cues && mentions.length + claims.length > 0,
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
