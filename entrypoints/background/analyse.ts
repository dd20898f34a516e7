import { analysing } from '../../lib/analysis/analyse.ts';
import { findContradictions } from '../../lib/crossref/contradictions.ts';
import type { RequestOf, toPage } from '../../lib/messages/contract.ts';
import { askPage } from '../../lib/messages/send.ts';
import { showCount } from './badge.ts';
import type { HandlerOf } from './handler.ts';
import type { Place } from './put-reader-in.ts';
import type { Services } from './services.ts';

/**
 * Where the names of an article took less, in ms, its claims are there about as soon: the page is spared a message, and painting
 * twice. A long article takes more, and so does any while the background has only just begun to run.
 */
const SOON_MS = 45;

/** Reads an article for the reader script of a page, and shows on the badge how much was found. */
export function analyseHandler(
  { knowledge, settings }: Pick<Services, 'knowledge' | 'settings'>,
  clock: () => number = () => performance.now(),
): HandlerOf<'analyse'> {
  return async ({ article, forced, early }, { tab, frame, page }) => {
    const began = clock();
    const known = await knowledge();
    const steps = analysing(article, known, { forced });
    let step = steps.next();
    const isLong = clock() - began > SOON_MS;
    const told =
      early !== null && tab !== null && !step.done && isLong
        ? tellNames({ analysis: step.value, early, settings: await settings() }, { tab, frame })
        : Promise.resolve(false);
    await turn(); // for the names to be sent before the claims are read, which keeps this script busy
    const chosen = settings(); // comes while the claims are read
    while (!step.done) step = steps.next();
    const analysis = step.value;
    const now = await chosen;
    if (tab !== null) void showCount(tab, analysis, now); // nobody waits for the badge
    // The page has long answered; where it has not, it gets all.
    const named = await Promise.race([told, turn().then(() => false)]);
    return {
      analysis: named ? { ...analysis, mentions: [] } : analysis,
      named,
      contradictions: findContradictions(analysis.claims, article.text, known.place),
      page,
      settings: now,
    };
  };
}

/** Tells a page the names that were found; whether it took them. */
async function tellNames(names: RequestOf<typeof toPage, 'named'>, { tab, frame }: Place): Promise<boolean> {
  const answer = await askPage(tab, 'named', names, frame);
  return answer.ok && answer.value.taken;
}

function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
