import { askCard } from '../../lib/messages/ask-card.ts';
import type { PageState } from '../../lib/messages/contract.ts';
import { askFromPage } from '../../lib/messages/from-page.ts';
import type { ArticleClaim } from '../../lib/model/claim.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { Mark } from '../../lib/page/marks/mark.ts';
import { answered, type CardState } from '../../lib/ui/card/card-state.ts';

/** The words that a mark stands on, and the rules that made it. */
export function mentionOf({ kind, index }: Mark, { analysis }: PageState): Mention | ArticleClaim | null {
  return (kind === 'claim' ? analysis.claims[index] : analysis.mentions[index]) ?? null;
}

/** Asks the background what there is to say of a mark. */
export async function cardContent(mark: Mark, state: PageState): Promise<CardState | null> {
  const { article, analysis } = state;
  const found = mentionOf(mark, state);
  if (!found) return null;
  const answer = await askCard(askFromPage, found, article, analysis);
  return answered(answer, mark.kind, found, article.published);
}
