/**
 * Packs the tables of assets/knowledge into public/knowledge.json.
 * `--check` writes nothing and fails when the packed file is not what the tables give.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { packKnowledge } from './knowledge/pack-knowledge.ts';

const target = new URL('../public/knowledge.json', import.meta.url);
const { text, problems } = packKnowledge(new URL('../assets/knowledge/', import.meta.url));

if (problems.length > 0) {
  for (const problem of problems) console.error(`assets/knowledge/${problem}`);
  console.error(`build-knowledge: ${problems.length} problems; nothing was written`);
  process.exit(1);
}
if (process.argv.includes('--check')) {
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
    console.error('build-knowledge: public/knowledge.json is stale; run npm run build:knowledge');
    process.exit(1);
  }
} else {
  writeFileSync(target, text);
  console.log(`public/knowledge.json: ${Math.round(Buffer.byteLength(text) / 1024)} kB`);
}
