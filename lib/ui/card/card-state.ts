import type { ClaimCard, PlaceCard, UnitCard } from '../../model/card.ts';
import type { Day } from '../../model/date.ts';
import type { MarkKind } from '../../model/settings.ts';

/** What of the text the card is about; a `Mention` and an `ArticleClaim` both fit. */
export interface CardMention {
  /** As printed. */
  text: string;
  name?: string;
  /** The rule or row that made a place or unit. */
  rule?: string;
  /** The rules and rows that made a claim. */
  rules?: readonly string[];
}

/** What the card shows. */
export type CardState =
  /** The background has been asked. */
  | { mode: 'loading'; kind: MarkKind; mention: CardMention }
  | {
      mode: 'ready';
      card: PlaceCard | UnitCard | ClaimCard;
      mention: CardMention;
      /** The article's day: a unit's side is the one of that day. */
      published: Day | null;
    }
  /** `problem` in the words of what failed. */
  | { mode: 'failed'; kind: MarkKind; mention: CardMention; problem: string };

/** What the background said of a mention. */
type CardAnswer = { ok: true; value: PlaceCard | UnitCard | ClaimCard } | { ok: false; problem: string };

/** The card once the background has answered; `published` is the article's day. */
export function answered(
  answer: CardAnswer,
  kind: MarkKind,
  mention: CardMention,
  published: Day | null,
): CardState {
  return answer.ok
    ? { mode: 'ready', card: answer.value, mention, published }
    : { mode: 'failed', kind, mention, problem: answer.problem };
}

/** Another entity that the reader wants to look up from the card. */
export interface LookUp {
  kind: 'place' | 'unit';
  id: string;
  /** As the card names it, shown until the answer comes. */
  name: string;
}
