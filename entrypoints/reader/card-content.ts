import type { PageState } from '../../lib/messages/contract.ts';
import { askBackground } from '../../lib/messages/send.ts';
import type { Mark } from '../../lib/page/marks/mark.ts';
import type { CardMention, CardState } from '../../lib/ui/card/card-state.ts';

/** The words that a mark stands on, and the rules that made it. */
export function mentionOf({ kind, index }: Mark, { analysis }: PageState): CardMention | null {
  return (kind === 'claim' ? analysis.claims[index] : analysis.mentions[index]) ?? null;
}

/** Asks the background what there is to say of a mark. */
export async function cardContent(mark: Mark, state: PageState): Promise<CardState | null> {
  const mention = mentionOf(mark, state);
  const answer = await ask(mark, state);
  if (!mention || !answer) return null;
  return answer.ok
    ? { mode: 'ready', card: answer.value, mention, published: state.article.published }
    : { mode: 'failed', kind: mark.kind, mention, problem: answer.problem };
}

function ask({ kind, index }: Mark, { article, analysis }: PageState) {
  const { url, published } = article;
  if (kind === 'claim') {
    const claim = analysis.claims[index];
    const { text: _, ...meta } = article;
    const places = analysis.mentions.flatMap((mention) =>
      mention.kind === 'place' && mention.id ? [mention.id] : [],
    );
    return (
      claim &&
      askBackground('claimCard', {
        claim,
        article: meta,
        places: [...new Set(places)],
        claims: analysis.claims,
      })
    );
  }
  const mention = analysis.mentions[index];
  if (!mention) return undefined;
  const { id, alternatives } = mention;
  return kind === 'place'
    ? askBackground('placeCard', { id, alternatives, url })
    : askBackground('unitCard', { id, alternatives, published, url });
}
