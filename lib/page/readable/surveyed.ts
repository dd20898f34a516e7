import type { Verdict } from './furniture.ts';

/** Text in an element, in UTF-16 units without white space at the ends of text nodes. */
export interface Tally {
  chars: number;
  /** Of these, in links. */
  link: number;
  /** In blocks that read like sentences, without their links. */
  prose: number;
  /** In the element's own inline content, and of these in links: the density of a block of its own. */
  own: number;
  ownLink: number;
}

/**
 * What the markup tells of an element and all that is in it, without a look at the rest of the page but what it stands in: a
 * paragraph, a link.
 */
export interface Surveyed {
  /** In which reading. */
  reading: number;
  /** It stands in a link. */
  linked: boolean;
  /** Left out: for good by its own markup, as hidden, or as what announces another article. */
  out: 'always' | 'hidden' | 'teaser' | null;
  block: boolean;
  /** Null where it is not walked. */
  tally: Tally | null;
  /** Whether its first heading leads elsewhere (null: it has none), and whether the page's headline is in it. */
  elsewhere: boolean | null;
  titled: boolean;
  /** The link that its text begins with, where that stands alone on its line; `line`: on one that has ended in it. */
  lead: Element | null;
  line: boolean;
  /** What announces another article was left out of it. */
  pointed: boolean;
  /** A shadow tree is in it, or may come: what changes there nobody tells. */
  untold: boolean;
  noted: Noted | null;
}

/** An element that the choice of the article asks for, and those in it, in document order. */
export interface Noted {
  element: Element;
  hidden: boolean;
  rank: 1 | 2 | null;
  declared: boolean;
  /** It is the article only if it is so; what bears the name of a comment may be none. */
  doubted: Exclude<Verdict, 'no'> | 'comment' | null;
  /** It begins with a link to another page as the card of a story does, but a place or a channel may be named so too. */
  card: 'short' | 'long' | null;
  inner: Noted[];
}
