import { parseArgs } from 'node:util';
import { isDay } from '../../lib/model/date.ts';

export const USAGE = `usage: npm run ingest -- [--published YYYY-MM-DD] INPUT… --out PACK.jsonl
  INPUT        a saved page (.html), plain text (.txt), documents (.jsonl: {"id","url","title","published","lang","text"} a line), or - for standard input
  --out        the pack to write; records are merged into it by address when it is there already
  --title      the pack's title, when it is new
  --published  the day of publication, where the input does not tell`;

export interface Options {
  out: string;
  title: string | null;
  published: string | null;
  inputs: string[];
}

/** Reads the arguments; a wrong one gives the reason. */
export function optionsFrom(argv: readonly string[]): Options | { problem: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { out: { type: 'string' }, title: { type: 'string' }, published: { type: 'string' } },
    });
    const { out, title = null, published = null } = values;
    if (published && !isDay(published))
      return { problem: `--published ${published}: give a day as YYYY-MM-DD` };
    if (!out) return { problem: 'say where to write the pack: --out PACK.jsonl' };
    if (!/\.jsonl$/i.test(out)) return { problem: `--out ${out}: a pack's name ends in .jsonl` };
    if (positionals.length === 0) return { problem: 'name at least one input' };
    return { out, title, published, inputs: positionals };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
