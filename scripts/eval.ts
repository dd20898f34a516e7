/** Reads the annotated articles of tests/eval and says how well the analysis does on them. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { analyse } from '../lib/analysis/analyse.ts';
import { errorLines } from './eval/errors.ts';
import { figuresOf } from './eval/figures.ts';
import { besideMarks, isBelow } from './eval/marks.ts';
import { optionsFrom, USAGE } from './eval/options.ts';
import { ratesText } from './eval/rates.ts';
import { readArticles } from './eval/read-articles.ts';
import { printReport } from './eval/report.ts';
import { sourceComparer } from './eval/same-source.ts';
import { scoreArticle } from './eval/score-article.ts';
import { loadKnowledge } from './input/load-knowledge.ts';

const FOLDER = new URL('../tests/eval/', import.meta.url);
const RATES = new URL('../assets/eval/rates.json', import.meta.url);

const options = optionsFrom(process.argv.slice(2));
if ('problem' in options) {
  console.error(`eval: ${options.problem}\n${USAGE}`);
  process.exit(2);
}

const { articles, problems } = readArticles(new URL('articles/', FOLDER));
if (problems.length > 0) {
  for (const problem of problems) console.error(`tests/eval/articles/${problem}`);
  console.error(`eval: ${problems.length} problems; see tests/eval/README.md for how articles are annotated`);
  process.exit(2);
}

const knowledge = loadKnowledge();
const sameSource = sourceComparer(new URL('same-sources.json', FOLDER));
const outcomes = articles.map((article) => scoreArticle(article, analyse(article, knowledge), sameSource));
const figures = besideMarks(figuresOf(outcomes), readFileSync(new URL('marks.json', FOLDER), 'utf8'));

if (options.errors) console.log(errorLines(outcomes).join('\n'));
printReport(outcomes, figures);

const rates = ratesText(outcomes);
if (options.write) {
  writeFileSync(RATES, rates);
  console.log('\nassets/eval/rates.json is written.');
} else if (options.check && (!existsSync(RATES) || readFileSync(RATES, 'utf8') !== rates)) {
  console.error('\neval: assets/eval/rates.json is stale; run npm run eval -- --write');
  process.exitCode = 1;
}
const below = figures.filter(isBelow);
for (const { about, name, figure, held } of below)
  console.error(
    `eval: ${about} ${name} fell to ${figure}, held is ${held}; npm run eval -- --errors lists why`,
  );
if (below.length > 0) process.exitCode = 1;
