import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../../site/serve.ts';

const ARTICLES = 'tests/fixtures/articles';

/** The pages whose cost is measured: a site of one's own for each letter of the list. */
export const BENCH_PAGES = {
  'not about the conflict': '/apples.html',
  'article of 2,300 words': '/2300.html',
  'article of 18,000 words': '/18000.html',
  'home page with 3,000 links': '/home.html',
  'live blog, 20 posts in 6 s': '/live.html',
} as const;
export type BenchPage = keyof typeof BENCH_PAGES;

export const LEFT_ALONE: readonly BenchPage[] = ['not about the conflict', 'home page with 3,000 links'];

export function benchSite(): (host: string, path: string) => Page | null {
  const paragraphs = sampleParagraphs();
  const bodies: Record<string, string> = {
    '/apples.html': article('A record harvest of apples', ofLength(APPLES, 2_300)),
    '/2300.html': article('Two days of fighting west of Aleppo', ofLength(paragraphs, 2_300)),
    '/18000.html': article('Two days of fighting west of Aleppo', ofLength(paragraphs, 18_000)),
    '/home.html': home(),
    '/live.html': live(paragraphs),
  };
  return (_, path) => {
    const body = bodies[path];
    if (!body) return null;
    return {
      type: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title>
<meta property="og:title" content="News of the valley"><meta name="description" content="What happened today, told by those who were there.">
<meta property="article:published_time" content="2024-11-28"><body>${body}</body></html>`,
    };
  };
}

const APPLES = [
  'Growers in the valley picked more apples this autumn than in any year since the cooperative was founded.',
  'The crop is pressed on the spot, and most of the juice is sold in three neighbouring countries.',
  'Prices are steady, the board said, and the old presses in the lower village will be repaired by spring.',
];

/** The paragraphs of the sample articles about the conflict. */
function sampleParagraphs(): string[] {
  return readdirSync(ARTICLES)
    .filter((file) => /-\d{4}\.html$/.test(file))
    .flatMap((file) => readFileSync(join(ARTICLES, file), 'utf8').match(/<p>[\s\S]*?<\/p>/g) ?? [])
    .map((paragraph) => paragraph.replace(/<[^>]+>/g, ''));
}

function ofLength(paragraphs: readonly string[], words: number): string[] {
  const chosen: string[] = [];
  for (let count = 0, at = 0; count < words; at++) {
    const next = paragraphs[at % paragraphs.length] ?? '';
    chosen.push(next);
    count += next.split(/\s+/).length;
  }
  return chosen;
}

function article(title: string, paragraphs: readonly string[]): string {
  return `<main><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></main>`;
}

function home(): string {
  const links = Array.from(
    { length: 3_000 },
    (_, at) => `<li><a href="/story-${at}">${APPLES[at % APPLES.length]?.slice(0, 60)} ${at}</a></li>`,
  );
  return `<header><nav><a href="/syria">Syria</a></nav></header><main><h1>News</h1><ul>${links.join('')}</ul></main>`;
}

/** Begins with a short article and adds a post every 300 ms. */
function live(paragraphs: readonly string[]): string {
  const posts = JSON.stringify(paragraphs.slice(8, 28));
  return `${article('Live: fighting west of Aleppo', paragraphs.slice(0, 8))}<script>
for (const [at, text] of ${posts}.entries()) setTimeout(() => {
  const post = document.createElement('p');
  post.textContent = text;
  document.querySelector('h1').after(post);
}, 300 * (at + 1));
</script>`;
}
