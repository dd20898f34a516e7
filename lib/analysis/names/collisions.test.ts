import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createKnowledge } from '../../knowledge/create-knowledge.ts';
import type { Mention } from '../../model/mention.ts';
import { readDocument } from '../text/read-document.ts';
import { findMentions } from './find-mentions.ts';

const knowledge = createKnowledge(
  JSON.parse(readFileSync(new URL('../../../public/knowledge.json', import.meta.url), 'utf8')),
);
const ROWS = readFileSync(new URL('./collisions.cases.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [namedLike: string, text: string, mentions: string]);

/** `Nawa=Daraa`, `Idlib=Idlib/city` where the kind is asked for, `Tiger Forces=unit tiger_forces`; `-` for nothing. */
function inBrief(mention: Mention, withKind: boolean): string {
  if (mention.kind === 'unit') return `${mention.text}=unit ${mention.id ?? '-'}`;
  const kind = mention.id ? knowledge.place(mention.id)?.kind : 'unlisted';
  return `${mention.text}=${mention.governorate ?? '-'}${withKind ? `/${kind}` : ''}`;
}

describe('names that collide', () => {
  it('are many', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(80);
    expect(new Set(ROWS.map(([, text]) => text)).size).toBe(ROWS.length);
  });

  it.each(ROWS)('like %s: %s', (_, text, expected) => {
    const article = { url: null, title: '', published: '2016-05-01', lang: 'en', text };
    const found = findMentions(article, readDocument(text), knowledge);
    const brief = found.map((mention) => inBrief(mention, expected.includes('/')));
    expect(brief.join('; ') || '-').toBe(expected);
  });
});
