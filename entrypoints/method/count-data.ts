import type { PackedKnowledge } from '../../lib/knowledge/packed.ts';
import type { VictimGroup } from '../../lib/model/claim.ts';
import type { Report } from '../../lib/model/report.ts';
import type { DataFacts } from '../../lib/ui/method/data-facts.ts';

/** Counts what the packed files hold; `read` gives a file of the extension's own. */
export async function countData(read: (path: string) => Promise<string>): Promise<DataFacts> {
  const packs = JSON.parse(await read('packs/index.json')) as { file: string }[];
  const texts = await Promise.all(packs.map(({ file }) => read(`packs/${file}`)));
  const knowledge = JSON.parse(await read('knowledge.json')) as PackedKnowledge;
  const reports = texts.flatMap(reportsIn);
  const claims = reports.flatMap((report) => report.claims);
  const years = reports.flatMap(({ published }) => (published ? [Number(published.slice(0, 4))] : []));
  return {
    reports: reports.length,
    claims: claims.length,
    outlets: new Set(reports.map(({ outlet }) => outlet.id ?? outlet.name)).size,
    years: years.length > 0 ? { first: Math.min(...years), last: Math.max(...years) } : null,
    undated: reports.length - years.length,
    languages: tally(reports.map(({ lang }) => lang.split('-')[0] ?? lang)).map(([lang, count]) => ({
      lang,
      reports: count,
    })),
    victims: tally(claims.map(({ victims }) => victims)).map(([group, count]) => ({
      group: group as VictimGroup,
      claims: count,
    })),
    sourced: claims.filter(({ source, root }) => source !== null || root !== null).length,
    places: knowledge.places.length,
    units: knowledge.actors.length,
  };
}

/** The reports of a pack; its first line is its header. */
function reportsIn(text: string): Report[] {
  const [, ...lines] = text.trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Report);
}

/** How often each word is there, the most frequent first. */
function tally(words: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}
