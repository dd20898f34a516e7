import { analyse } from '../../lib/analysis/analyse.ts';
import { findContradictions } from '../../lib/crossref/contradictions.ts';
import { showCount } from './badge.ts';
import type { HandlerOf } from './handler.ts';
import type { Services } from './services.ts';

/** Reads an article for the reader script of a page, and shows on the badge how much was found. */
export function analyseHandler({ knowledge, settings }: Services): HandlerOf<'analyse'> {
  return async ({ article, forced }, { tab, page }) => {
    const known = await knowledge();
    const analysis = analyse(article, known, { forced });
    // Nobody waits for the badge.
    if (tab !== null) void settings().then((now) => showCount(tab, analysis, now));
    return { analysis, contradictions: findContradictions(analysis.claims, article.text, known.place), page };
  };
}
