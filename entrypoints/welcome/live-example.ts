import sample from '../../assets/welcome/example.json' with { type: 'json' };
import { askBackground } from '../../lib/messages/send.ts';
import type { Article } from '../../lib/model/article.ts';
import type { CardState } from '../../lib/ui/card/card-state.ts';
import type { Mark } from '../../lib/ui/marked/MarkedText.tsx';
import type { Example } from '../../lib/ui/welcome/welcome-state.ts';

const article: Article = { ...sample, url: null };

/** The example as the background reads it, by the same rules as any article. */
export async function readExample(): Promise<Example | { problem: string }> {
  const answer = await askBackground('analyse', { article, forced: true });
  if (!answer.ok) return { problem: answer.problem };
  const { mentions, claims } = answer.value.analysis;
  const marks: Mark[] = [
    ...mentions.map((found) => ({ kind: found.kind, start: found.start, end: found.end, found })),
    ...claims.map((found) => ({ kind: 'claim' as const, start: found.start, end: found.end, found })),
  ];
  return { title: article.title, text: article.text, marks };
}

/** The card of a mark, from the database. */
export async function askCard({ kind, found }: Mark): Promise<CardState> {
  const answer = await ask(found);
  if (!answer.ok) return { mode: 'failed', kind, mention: found, problem: answer.problem };
  return { mode: 'ready', card: answer.value, mention: found, published: article.published };
}

function ask(found: Mark['found']) {
  const { text: _, ...meta } = article;
  if (!('kind' in found))
    return askBackground('claimCard', { claim: found, article: meta, places: [], claims: [found] });
  const { id, alternatives } = found;
  return found.kind === 'place'
    ? askBackground('placeCard', { id, alternatives, url: null })
    : askBackground('unitCard', { id, alternatives, published: article.published, url: null });
}
