import sample from '../../assets/welcome/example.json' with { type: 'json' };
import { askCard } from '../../lib/messages/ask-card.ts';
import { askBackground } from '../../lib/messages/send.ts';
import type { Article } from '../../lib/model/article.ts';
import { answered, type CardState } from '../../lib/ui/card/card-state.ts';
import type { Mark } from '../../lib/ui/marked/MarkedText.tsx';
import { marksIn } from '../../lib/ui/marked/marks-in.ts';
import type { Example } from '../../lib/ui/welcome/welcome-state.ts';

const article: Article = { ...sample, url: null };

/** The example as the background reads it, by the same rules as any article. */
export async function readExample(): Promise<Example | { problem: string }> {
  const answer = await askBackground('analyse', { article, forced: true });
  if (!answer.ok) return { problem: answer.problem };
  return { title: article.title, text: article.text, marks: marksIn(answer.value.analysis) };
}

/** The card of a mark, from the database. */
export async function cardOf({ kind, found }: Mark): Promise<CardState> {
  const answer = await askCard(askBackground, found, article, {
    mentions: [],
    claims: 'kind' in found ? [] : [found],
  });
  return answered(answer, kind, found, article.published);
}
