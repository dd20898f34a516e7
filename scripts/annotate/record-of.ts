import type { Analysis } from '../../lib/model/article.ts';
import type { ClaimMatch, RelatedReport } from '../../lib/model/crossref.ts';
import type { Report } from '../../lib/model/report.ts';
import type { InputDocument } from '../input/input-document.ts';

/** What the bundled reports say of the same things. */
export interface CrossReference {
  /** Matches of each claim, in the order of the analysis' claims. */
  matches: ClaimMatch[][];
  related: RelatedReport[];
  report(id: string): Report | null;
}

/** The object that `annotate --json` prints for a document. */
export function recordOf(document: InputDocument, analysis: Analysis, found: CrossReference) {
  return {
    id: document.id,
    relevant: analysis.relevant,
    score: analysis.score,
    title: document.title,
    published: document.published,
    lang: analysis.lang,
    text: document.text,
    skipped: analysis.skipped,
    mentions: analysis.mentions,
    claims: analysis.claims.map((claim, index) => ({
      ...claim,
      matches: (found.matches[index] ?? []).map(({ report, claim, relation, reasons }) => ({
        report,
        claim,
        relation,
        reasons: reasons.map(({ key, values }) => [key, ...values].join(' ')),
      })),
    })),
    related: found.related.map(({ report: id, score, reasons }) => {
      const report = found.report(id);
      return {
        report: id,
        title: report?.title ?? null,
        outlet: report?.outlet.name ?? null,
        published: report?.published ?? null,
        score,
        reasons: reasons.map(({ key, values }) => [key, ...values].join(' ')),
      };
    }),
  };
}
