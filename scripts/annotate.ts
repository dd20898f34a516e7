import { analyse } from '../lib/analysis/analyse.ts';
import { optionsFrom, USAGE } from './annotate/options.ts';
import { readableAccount } from './annotate/readable.ts';
import { recordOf } from './annotate/record-of.ts';
import { loadKnowledge } from './input/load-knowledge.ts';
import { readInputs } from './input/read-inputs.ts';
import { loadBundledReports } from './pack/bundled-reports.ts';
import { crossReference } from './pack/cross-reference.ts';

const options = optionsFrom(process.argv.slice(2));
if ('problem' in options) {
  console.error(`annotate: ${options.problem}\n${USAGE}`);
  process.exit(2);
}

const knowledge = loadKnowledge();
const reports = loadBundledReports();
let failed = false;
for await (const input of readInputs(options.inputs)) {
  if (!input.ok) {
    console.error(`annotate: ${input.problem}`);
    failed = true;
    continue;
  }
  const document = { ...input.document, published: input.document.published ?? options.published };
  const analysis = analyse(document, knowledge);
  const found = crossReference(document, analysis, reports, knowledge);
  process.stdout.write(
    options.json
      ? `${JSON.stringify(recordOf(document, analysis, found))}\n`
      : `${readableAccount(document, analysis, found, options.explain)}\n`,
  );
}
process.exitCode = failed ? 2 : 0;
