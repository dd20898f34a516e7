import letters from '../../assets/language/letters.json' with { type: 'json' };

const RANGES: Record<string, string> = letters.ranges;

/**
 * A regular expression in which `\p{L}` and its like stand for the letters that news holds, see `letters.json`. The classes
 * of all of Unicode take an engine twenty times as long to compile, which was most of what the first article cost.
 * Letters beyond the basic plane are none, and with the flag `i` a pattern needs no `u`, which would cost as much again.
 */
export function pattern(source: string, flags = ''): RegExp {
  let inClass = false;
  const written = source.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (part, name: string | undefined) => {
    if (name === undefined) {
      if (part === '[' || part === ']') inClass = part === '[';
      return part;
    }
    const ranges = RANGES[name];
    if (ranges === undefined) throw new Error(`No letters are listed for ${part}, in the pattern ${source}.`);
    return inClass ? ranges : `[${ranges}]`;
  });
  return new RegExp(written, flags);
}
