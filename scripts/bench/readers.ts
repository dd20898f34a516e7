import { analyse } from '../../lib/analysis/analyse.ts';
import type { Article } from '../../lib/model/article.ts';
import { loadKnowledge } from '../input/load-knowledge.ts';

/** A program that reads articles: loading gives the function that reads one. */
export interface Reader {
  load(): Promise<(article: Article) => unknown>;
}

/** Ourselves, and compromise in its three sizes: a general reader of English that knows nothing of the conflict. */
export const READERS = {
  Sidelight: {
    async load() {
      const knowledge = loadKnowledge();
      return (article: Article) => analyse(article, knowledge);
    },
  },
  'compromise/one': {
    async load() {
      const { default: nlp } = await import('compromise/one');
      return ({ text }: Article) => nlp(text);
    },
  },
  'compromise/two': {
    async load() {
      const { default: nlp } = await import('compromise/two');
      return ({ text }: Article) => nlp(text);
    },
  },
  'compromise/three': {
    async load() {
      const { default: nlp } = await import('compromise/three');
      return ({ text }: Article) => nlp(text);
    },
  },
} satisfies Record<string, Reader>;

export type ReaderName = keyof typeof READERS;
