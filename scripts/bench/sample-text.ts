import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../lib/model/article.ts';
import { readPage } from '../input/read-page.ts';

const ARTICLES = 'tests/fixtures/articles';

/** An article of just so many words: the sample articles about the conflict one after the other, again and again. */
export function sampleArticle(words: number): Article {
  const pieces = sampleText().match(/\S+\s*/g) ?? [];
  const text = Array.from({ length: words }, (_, index) => pieces[index % pieces.length]).join('');
  return { url: null, title: '', published: '2024-11-28', lang: 'en', text };
}

function sampleText(): string {
  return readdirSync(ARTICLES)
    .filter((file) => /-\d{4}\.html$/.test(file))
    .map((file) => {
      const input = readPage(file, file, readFileSync(join(ARTICLES, file), 'utf8'));
      if (!input.ok) throw new Error(input.problem);
      return `${input.document.text}\n`;
    })
    .join('');
}
