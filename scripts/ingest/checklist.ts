import type { Analysis } from '../../lib/model/article.ts';
import type { Report } from '../../lib/model/report.ts';

/** From here on an article is surely about the conflict; see `analysis.score`. */
const SURE = 0.7;

/** What a person should look at before the record is trusted, a line each. */
export function checklist(report: Report, analysis: Analysis): string[] {
  return [
    ...about(report, analysis),
    ...unlisted('place', report.places),
    ...unlisted('unit', report.actors),
    ...report.claims.flatMap((claim, index) => {
      const label = `figure ${index + 1} (${claim.words} ${claim.event})`;
      return [
        ...(claim.vague ? [`${label}: no firm number`] : []),
        ...(claim.place === null ? [`${label}: no place`] : []),
        ...(claim.from === null ? [`${label}: no date`] : []),
        ...(claim.victims === 'unknown' ? [`${label}: it is not told who they were`] : []),
        ...(claim.source !== null && claim.root === null
          ? [`${label}: "${claim.source}" is not in the data`]
          : []),
      ];
    }),
  ];
}

function about(report: Report, { relevant, score }: Analysis): string[] {
  const lines = [];
  if (!relevant) lines.push(`is this about the Syrian conflict? score ${score.toFixed(2)}`);
  else if (score < SURE) lines.push(`hardly about the Syrian conflict: score ${score.toFixed(2)}`);
  if (report.url === null) lines.push('no address: it cannot be cited by link');
  if (report.published === null) lines.push('no date of publication');
  if (report.outlet.id === null) lines.push(`outlet "${report.outlet.name}" is not in the data`);
  if (report.claims.length === 0) lines.push('no figure found');
  return lines;
}

function unlisted(kind: string, names: readonly { name: string; id: string | null }[]): string[] {
  const missing = names.filter(({ id }) => id === null).map(({ name }) => name);
  return missing.length === 0 ? [] : [`${kind} not in the data: ${missing.join(', ')}`];
}
