import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { analyse } from '../../lib/analysis/analyse.ts';
import { loadKnowledge } from '../input/load-knowledge.ts';
import { readPage } from '../input/read-page.ts';
import { median, printTable } from './table.ts';

const ARTICLES = 'tests/fixtures/articles';
const ROUNDS = 15;

/**
 * Time to read an article, beside what compromise alone takes to tag the same text in its default build: the peer is
 * a general reader of English that knows nothing of the conflict, so the ratio says what our own reading costs.
 */
export function benchAnalysis(): void {
  const beforeLoading = performance.now();
  const knowledge = loadKnowledge();
  const loading = performance.now() - beforeLoading;
  const samples = sampleText();

  const rows = [1, 2, 8].map((copies) => {
    const text = Array.from({ length: copies }, () => samples).join('\n');
    const article = { url: null, title: '', published: '2024-11-28', lang: 'en', text };
    const ours: number[] = [];
    const peers: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(timeOf(() => analyse(article, knowledge)));
      peers.push(timeOf(() => nlp(text)));
    }
    const [first = 0] = ours;
    const words = text.split(/\s+/).length;
    return [words, first, median(ours), median(peers), median(ours) / median(peers)];
  });
  printTable(
    `Reading an article, in ms (median of ${ROUNDS}; knowledge loaded in ${loading.toFixed(0)} ms)`,
    ['words', 'first time', 'Sidelight', 'compromise', 'ratio'],
    rows,
  );
}

/** The sample articles that are about the conflict, one after the other. */
function sampleText(): string {
  return readdirSync(ARTICLES)
    .filter((file) => /-\d{4}\.html$/.test(file))
    .map((file) => {
      const input = readPage(file, file, readFileSync(join(ARTICLES, file), 'utf8'));
      if (!input.ok) throw new Error(input.problem);
      return input.document.text;
    })
    .join('\n');
}

function timeOf(run: () => unknown): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}
