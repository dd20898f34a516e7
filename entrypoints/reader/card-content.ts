import type { PageState } from '../../lib/messages/contract.ts';
import { askBackground } from '../../lib/messages/send.ts';
import { idsOf } from '../../lib/model/mention.ts';
import type { Mark } from '../../lib/page/marks/mark.ts';
import type { CardMention, CardState, LookUp } from '../../lib/ui/card/card-state.ts';

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
    return (
      claim &&
      askBackground('claimCard', {
        claim,
        article: meta,
        places: idsOf(analysis.mentions, 'place'),
        claims: analysis.claims,
      })
    );
  }
  const mention = analysis.mentions[index];
  if (!mention) return undefined;
  const { id, alternatives } = mention;
  return kind === 'place'
    ? askBackground('placeCard', { id, alternatives, others: idsOf(analysis.mentions, 'place'), url })
    : askBackground('unitCard', { id, alternatives, published, url });
}

/** Asks the background for another place or unit that a card names. */
export async function lookedUp({ kind, id, name }: LookUp, { article }: PageState): Promise<CardState> {
  const { url, published } = article;
  const mention = { text: name };
  const asked = { id, alternatives: [], url };
  const answer =
    kind === 'place'
      ? await askBackground('placeCard', asked)
      : await askBackground('unitCard', { ...asked, published });
  return answer.ok
    ? { mode: 'ready', card: answer.value, mention, published }
    : { mode: 'failed', kind, mention, problem: answer.problem };
}
