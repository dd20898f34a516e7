import { parseArgs } from 'node:util';

export const USAGE = `usage: npm run eval -- [--errors] [--write | --check]
  --errors  also lists every miss, false alarm and wrong field, with the rules that made it
  --write   stores the error rates that the settings page shows, in assets/eval/rates.json
  --check   fails also when the stored error rates are not those of this analysis`;

export interface Options {
  errors: boolean;
  write: boolean;
  check: boolean;
}

/** Reads the arguments; a wrong one gives the reason. */
export function optionsFrom(argv: readonly string[]): Options | { problem: string } {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: { errors: { type: 'boolean' }, write: { type: 'boolean' }, check: { type: 'boolean' } },
    });
    const { errors = false, write = false, check = false } = values;
    return write && check ? { problem: '--write or --check, not both' } : { errors, write, check };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
