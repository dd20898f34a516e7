import { analysing } from '../../lib/analysis/analyse.ts';
import { findContradictions } from '../../lib/crossref/contradictions.ts';
import { askPage } from '../../lib/messages/send.ts';
import type { Analysis } from '../../lib/model/article.ts';
import { showCount } from './badge.ts';
import type { HandlerOf } from './handler.ts';
import type { Place } from './put-reader-in.ts';
import type { Services } from './services.ts';

/** Reads an article for the reader script of a page, and shows on the badge how much was found. */
export function analyseHandler({ knowledge, settings }: Services): HandlerOf<'analyse'> {
  return async ({ article, forced, early }, { tab, frame, page }) => {
    const known = await knowledge();
    const steps = analysing(article, known, { forced });
    let step = steps.next();
    if (early !== null && tab !== null && !step.done) await tellNames(step.value, early, { tab, frame });
    while (!step.done) step = steps.next();
    const analysis = step.value;
    // Nobody waits for the badge.
    if (tab !== null) void settings().then((now) => showCount(tab, analysis, now));
    return { analysis, contradictions: findContradictions(analysis.claims, article.text, known.place), page };
  };
}

/** Sends the names on their way before the claims are read, which keeps this script busy. */
function tellNames(analysis: Analysis, early: number, { tab, frame }: Place): Promise<void> {
  // Nobody waits for the answer either: a page that has gone meanwhile needs no names.
  void askPage(tab, 'named', { analysis, early }, frame);
  return new Promise((resolve) => setTimeout(resolve));
}
