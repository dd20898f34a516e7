/**
 * The program of a process that reads one article and ends: `cold-process.ts READER WORDS` prints as JSON what loading
 * and the first reading took, and what loading left in memory. Our modules are there before loading, because here the
 * types are stripped from them first, which the built extension is spared.
 */
import { heapInUse, processorMs, systemMs } from './measure.ts';
import { READERS, type ReaderName } from './readers.ts';
import { sampleArticle } from './sample-text.ts';

const [name, words] = process.argv.slice(2);
const article = sampleArticle(Number(words));
const before = heapInUse();
const start = processorMs();
const startInSystem = systemMs();
const read = await READERS[name as ReaderName].load();
const loaded = processorMs();
read(article);
const first = processorMs() - loaded;
const inSystem = systemMs() - startInSystem;
const bytes = heapInUse() - before;
console.log(JSON.stringify({ load: loaded - start, first, inSystem, bytes }));
