import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromFolder } from '../site/from-folder.ts';
import type { Answer } from '../site/serve.ts';

const FOLDER = 'tests/fixtures/articles';

/** The article that opens first, and the phrases in it that the tour rests the pointer on. */
export const FIRST = {
  file: 'aleppo-2024.html',
  hover: { place: 'Atarib', unit: 'Hayat Tahrir al-Sham', claim: '54 government soldiers' },
} as const;

/** The sample newspaper: its articles and a front page that lists them. */
export function sampleSite(): Answer {
  const article = fromFolder(FOLDER);
  return (host, path) =>
    path === '/' ? { type: 'text/html; charset=utf-8', body: frontPage() } : article(host, path);
}

function frontPage(): string {
  const items = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(FOLDER, file), 'utf8');
      const title = /<h1>(.*?)<\/h1>/.exec(html)?.[1] ?? file;
      const date = /<time datetime="(.*?)"/.exec(html)?.[1] ?? '';
      return `<li><a href="${file}">${title}</a> <small>${date}</small></li>`;
    });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>The Sample Courier</title>
<link rel="stylesheet" href="courier.css"><h1>The Sample Courier</h1>
<p>Articles to try Sidelight on. Most are about the Syrian conflict, some are not and should be left alone.</p>
<ul>${items.join('\n')}</ul></html>`;
}
