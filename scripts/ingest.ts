import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { analyse } from '../lib/analysis/analyse.ts';
import { articleToReport } from '../lib/analysis/record/article-to-report.ts';
import type { Report } from '../lib/model/report.ts';
import { checklist } from './ingest/checklist.ts';
import { aboutPack, mergeIntoPack } from './ingest/merge-into-pack.ts';
import { optionsFrom, USAGE } from './ingest/options.ts';
import { loadKnowledge } from './input/load-knowledge.ts';
import { readInputs } from './input/read-inputs.ts';
import { type Pack, readPack } from './pack/read-pack.ts';

const SKIPPED = {
  'no-text': 'has no text',
  language: 'is in a language that is not read yet',
  'too-long': 'is too long to be an article',
};

const options = optionsFrom(process.argv.slice(2));
if ('problem' in options) fail(`${options.problem}\n${USAGE}`);
const old = existing(options.out);

const knowledge = loadKnowledge();
const records: Report[] = [];
for await (const input of readInputs(options.inputs)) {
  if (!input.ok) {
    report(input.problem);
    continue;
  }
  const article = { ...input.document, published: input.document.published ?? options.published };
  const analysis = analyse(article, knowledge, { forced: true });
  if (analysis.skipped) {
    report(`${article.id}: ${SKIPPED[analysis.skipped]}`);
    continue;
  }
  const record = articleToReport(article, analysis, knowledge);
  records.push(record);
  const { places, actors, claims } = record;
  console.log(`${record.title} — ${record.outlet.name}, ${record.published ?? 'no date'}`);
  console.log(`  ${places.length} places, ${actors.length} actors, ${claims.length} figures`);
  for (const line of checklist(record, analysis)) console.log(`  check: ${line}`);
}

if (records.length > 0) {
  const today = new Date().toISOString().slice(0, 10);
  const merged = mergeIntoPack(old, aboutPack(options.out, options.title, old), records, today);
  // Written beside and renamed, so that a pack is never left half written.
  writeFileSync(`${options.out}.part`, merged.text);
  renameSync(`${options.out}.part`, options.out);
  console.log(`${options.out}: ${merged.added} added, ${merged.replaced} replaced`);
}

function existing(file: string): Pack | null {
  if (!existsSync(file)) return null;
  try {
    return readPack(file);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function report(problem: string): void {
  console.error(`ingest: ${problem}`);
  process.exitCode = 2;
}

function fail(problem: string): never {
  console.error(`ingest: ${problem}`);
  process.exit(2);
}
