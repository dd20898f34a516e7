import type { CasualtyEvent, VictimGroup } from '../../lib/model/claim.ts';
import type { Governorate } from '../../lib/model/place.ts';
import type { Span } from '../../lib/model/span.ts';

/** Where a place lies: a governorate, `SY` for several of them, `X` for abroad. */
export type GoldArea = Governorate | 'SY' | 'X';

/** A name that a person marked in an article; how each kind counts is told in tests/eval/README.md. */
export type GoldMention = Span &
  (
    | { kind: 'place'; area: GoldArea }
    | { kind: 'unit'; organisation: string }
    | { kind: 'optional' | 'generic' }
  );

/** A casualty claim as a person read it. */
export interface GoldClaim {
  id: string;
  /** One stretch, or several where the words of the claim stand apart. */
  spans: Span[];
  event: CasualtyEvent;
  min: number | null;
  max: number | null;
  vague: boolean;
  victims: VictimGroup;
  source: string | null;
  where: GoldArea | null;
  /** `2016-08-21`, `2016-08`, `2016` or two of them joined by `/`. */
  when: string | null;
}

/** An article with everything in it that a careful reader would mark. */
export interface GoldArticle {
  /** The file's name without its ending. */
  id: string;
  url: string;
  outlet: string;
  title: string;
  published: string;
  lang: string;
  relevant: boolean;
  /** The body without its tags. */
  text: string;
  /** Line of the file that the text begins in, from 1; the tags take no line of their own. */
  firstLine: number;
  mentions: GoldMention[];
  claims: GoldClaim[];
}

/** Something wrong with a file, at a line of it. */
export interface Problem {
  line: number;
  message: string;
}
