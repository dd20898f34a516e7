import { parseArgs } from 'node:util';
import { isDay } from '../../lib/model/date.ts';

export const USAGE = `usage: npm run --silent annotate -- [--json] [--explain] [--published YYYY-MM-DD] INPUT…
  INPUT        a saved page (.html), plain text (.txt), documents (.jsonl: {"id","url","title","published","lang","text"} a line), or - for standard input
  --json       one JSON object a line per document
  --explain    says for every mention and claim which rule and which row made it
  --published  the day of publication, where the input does not tell`;

export interface Options {
  json: boolean;
  explain: boolean;
  published: string | null;
  inputs: string[];
}

/** Reads the arguments; a wrong one gives the reason. */
export function optionsFrom(argv: readonly string[]): Options | { problem: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, explain: { type: 'boolean' }, published: { type: 'string' } },
    });
    const published = values.published ?? null;
    if (published && !isDay(published))
      return { problem: `--published ${published}: give a day as YYYY-MM-DD` };
    if (positionals.length === 0) return { problem: 'name at least one input' };
    return { json: values.json ?? false, explain: values.explain ?? false, published, inputs: positionals };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
