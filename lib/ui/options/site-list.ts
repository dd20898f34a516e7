import { hostOf } from '../../model/settings.ts';

/** More lines than anyone keeps; a longer file is some other file. */
const MOST_LINES = 5000;

export type ParsedSites =
  | { hosts: string[] }
  /** `lines`: those that name no site, by number from one. */
  | { problem: 'empty' | 'too-long' | 'wrong-lines'; lines: { number: number; text: string }[] };

/** The list as a text file: a site a line, for the reader's eyes too. */
export function siteListText(hosts: readonly string[], heading: string): string {
  return `# ${heading}\n${[...hosts].sort().join('\n')}\n`;
}

/**
 * Reads a list of sites, names or addresses, one a line; `#` begins a remark. It is taken whole or not at all: a wrong line
 * may be a sign that it is another file.
 */
export function readSiteList(text: string): ParsedSites {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ number: index + 1, text: line.replace(/(^|\s)#.*$/, '').trim() }))
    .filter((line) => line.text !== '');
  if (lines.length === 0) return { problem: 'empty', lines: [] };
  if (lines.length > MOST_LINES) return { problem: 'too-long', lines: [] };
  const wrong = lines.filter((line) => hostIn(line.text) === null);
  if (wrong.length > 0) return { problem: 'wrong-lines', lines: wrong };
  return { hosts: [...new Set(lines.flatMap((line) => hostIn(line.text) ?? []))] };
}

/** The host name in what was typed, be it an address or the bare name; null when there is none. A site is meant with its `www.`. */
export function hostIn(typed: string): string | null {
  const text = typed.trim();
  const host = hostOf(/^https?:\/\//i.test(text) ? text : `https://${text}`)?.replace(/^www\.(?=.+\.)/, '');
  const isName = /^(?=.{1,253}$)[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)+$|^localhost$|^\[[0-9a-f:.]+\]$/iu;
  return host && isName.test(host) ? ascii(host) : null;
}

/** A name in other letters as browsers put it in addresses (`موقع.سوريا` → `xn--…`). */
function ascii(host: string): string | null {
  try {
    return new URL(`https://${host}`).hostname;
  } catch {
    return null;
  }
}
