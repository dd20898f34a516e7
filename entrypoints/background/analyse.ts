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
    const told =
      early !== null && tab !== null && !step.done
        ? tellNames(step.value, early, { tab, frame })
        : Promise.resolve(false);
    await turn(); // for the names to be sent before the claims are read, which keeps this script busy
    while (!step.done) step = steps.next();
    const analysis = step.value;
    // Nobody waits for the badge.
    if (tab !== null) void settings().then((now) => showCount(tab, analysis, now));
    // The page has long answered; where it has not, it gets all.
    const named = await Promise.race([told, turn().then(() => false)]);
    return {
      analysis: named ? { ...analysis, mentions: [] } : analysis,
      named,
      contradictions: findContradictions(analysis.claims, article.text, known.place),
      page,
    };
  };
}

/** Tells a page the names that were found; whether it took them. */
async function tellNames(analysis: Analysis, early: number, { tab, frame }: Place): Promise<boolean> {
  const answer = await askPage(tab, 'named', { analysis, early }, frame);
  return answer.ok && answer.value.taken;
}

function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
