import { readdirSync, readFileSync } from 'node:fs';
import type { GoldArticle } from './gold.ts';
import { parseGold } from './parse-gold.ts';

/** The annotated articles of a folder, by name; what is wrong with any of them as `file:line: message`. */
export function readArticles(folder: URL): { articles: GoldArticle[]; problems: string[] } {
  const articles: GoldArticle[] = [];
  const problems: string[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.gold'))
    .sort()) {
    const parsed = parseGold(file.slice(0, -'.gold'.length), readFileSync(new URL(file, folder), 'utf8'));
    if (parsed.ok) articles.push(parsed.article);
    else problems.push(...parsed.problems.map(({ line, message }) => `${file}:${line}: ${message}`));
  }
  return { articles, problems };
}
