import { coldStart } from './cold.ts';
import { compromiseAlone, compromiseSize } from './compromise.ts';
import { inTurns, timeOf } from './measure.ts';
import { READERS } from './readers.ts';
import { sampleArticle } from './sample-text.ts';
import { printTable } from './table.ts';

const ARTICLE_WORDS = 2300;
const LENGTHS = [500, 2000, 10_000, 50_000];
const ROUNDS = 11;
const COLD_ROUNDS = 3;
/** Longer texts are read fewer times: all lengths get about the same share of the time. */
const roundsFor = (words: number) => Math.max(3, Math.round((ROUNDS * 2000) / words));
const PEER = 'compromise/three';

/**
 * What reading costs, each time beside compromise in the same run: a general reader of English that knows nothing of the
 * conflict, so that the ratio says what our own reading costs.
 */
export async function benchAnalysis(): Promise<void> {
  const ours = await READERS.Sidelight.load();
  const peer = await READERS[PEER].load();
  const article = sampleArticle(ARTICLE_WORDS);
  for (let round = 0; round < ROUNDS; round++) timeOf(() => [ours(article), peer(article)]);

  const [warm = 0, peerWarm = 0] = inTurns(
    ROUNDS,
    () => ours(article),
    () => peer(article),
  );
  const cold = coldStart('Sidelight', ARTICLE_WORDS, COLD_ROUNDS);
  const peerCold = coldStart(PEER, ARTICLE_WORDS, COLD_ROUNDS);
  const row = (what: string, a: number, b: number) => [what, a, b, a / b];
  printTable(
    `An article of ${ARTICLE_WORDS.toLocaleString('en')} words, in ms of processor time`,
    ['', 'Sidelight', PEER, 'ratio'],
    [
      row('read warm', warm, peerWarm),
      row('fresh process: loaded', cold.load, peerCold.load),
      row('fresh process: first article', cold.first, peerCold.first),
      row('fresh process: both', cold.load + cold.first, peerCold.load + peerCold.first),
      row('fresh process: of both, the system for memory and files', cold.inSystem, peerCold.inSystem),
    ],
  );

  printTable(
    'Time a word, in µs of processor time: flat when a long text costs a word no more than a short one',
    ['words', 'Sidelight', PEER, 'ratio'],
    LENGTHS.map((words) => {
      const text = sampleArticle(words);
      const [a = 0, b = 0] = inTurns(
        roundsFor(words),
        () => ours(text),
        () => peer(text),
      );
      return row(words.toLocaleString('en'), (1000 * a) / words, (1000 * b) / words);
    }),
  );

  const mega = (bytes: number) => bytes / 1_000_000;
  printTable(
    'Memory that stays in use after the first article, in MB: ours is the loaded knowledge',
    ['', 'Sidelight', PEER, 'ratio'],
    [row('in use', mega(cold.bytes), mega(peerCold.bytes))],
  );
  benchCompromise();
}

/** What it would cost to bundle compromise, and what it finds by itself: see docs/decisions/own-grammar.md. */
function benchCompromise(): void {
  printTable(
    `What compromise would cost: its minified build in bytes, and an article of ${ARTICLE_WORDS.toLocaleString('en')} words in ms`,
    ['build', 'bytes', 'gzip', 'loaded', 'first article'],
    (['one', 'two', 'three'] as const).map((build) => {
      const { bytes, gzip } = compromiseSize(build);
      const { load, first } = coldStart(`compromise/${build}`, ARTICLE_WORDS, COLD_ROUNDS);
      return [build, bytes, gzip, load, first];
    }),
  );
  const { places, units } = compromiseAlone();
  printTable(
    'What it finds by itself in the articles of tests/eval, F1 in per cent (npm run eval: what we find)',
    ['', 'F1'],
    [
      ['places', places ?? Number.NaN],
      ['organisations as units', units ?? Number.NaN],
    ],
  );
}
