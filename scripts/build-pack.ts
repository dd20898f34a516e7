import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { bundledPack } from './pack/bundled-pack.ts';
import { gzipText, readText } from './pack/packed-text.ts';
import { reviewList } from './pack/review-list.ts';

const tables = new URL('../assets/reports/', import.meta.url);
const shipped = new URL('../public/packs/', import.meta.url);
const check = process.argv.includes('--check');

const read = (name: string) => readFileSync(new URL(name, tables), 'utf8');
const built = bundledPack(
  readdirSync(tables)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => ({ name, content: read(name) })),
  JSON.parse(read('pack.json')),
  read('reviewed-names.tsv'),
  JSON.parse(readFileSync(new URL('../public/knowledge.json', import.meta.url), 'utf8')),
);
if (built.problems.length > 0) {
  for (const problem of built.problems) console.error(`build-pack: assets/reports/${problem}`);
  process.exit(2);
}

let stale = false;
mkdirSync(shipped, { recursive: true });
for (const [name, content] of Object.entries(built.files)) {
  const file = new URL(name, shipped);
  // By their texts, since another version of the packer writes the same text in other bytes.
  if (existsSync(file) && readText(file) === content) continue;
  stale = true;
  if (check)
    console.error(`build-pack: public/packs/${name} is stale; run "npm run build:pack" and commit it`);
  else writeFileSync(file, name.endsWith('.gz') ? gzipText(content) : content);
}
console.log(reviewList(built, process.argv.includes('--list')));
if (check && stale) process.exitCode = 1;
