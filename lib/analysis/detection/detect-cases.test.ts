import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createKnowledge } from '../../knowledge/create-knowledge.ts';
import { analyse } from '../analyse.ts';
import { hasCues } from './cues.ts';
import { mayHaveCues } from './rough-cues.ts';

const knowledge = createKnowledge(
  JSON.parse(readFileSync(new URL('../../../public/knowledge.json', import.meta.url), 'utf8')),
);
const ROWS = readFileSync(new URL('./detect.cases.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [relevant: 'yes' | 'no', like: string, title: string, text: string]);
const of = (verdict: 'yes' | 'no') => ROWS.filter(([relevant]) => relevant === verdict);

const bodyOf = (text: string) => text.replaceAll('\\n', '\n');

function isRelevant(title: string, text: string, from: string): boolean {
  return analyse({ url: null, title, published: null, lang: 'en', text: `${from}${bodyOf(text)}` }, knowledge)
    .relevant;
}

/** Short pieces that say "Syria" seldom or never, of all fronts, years and outlets' manners, and others that could be taken for such. */
describe('short articles', () => {
  it('are many of both kinds, no two alike', () => {
    expect(Math.min(of('yes').length, of('no').length)).toBeGreaterThanOrEqual(50);
    expect(new Set(ROWS.map(([, , , text]) => text)).size).toBe(ROWS.length);
  });

  it.each(of('yes'))('%s: %s, %s', (_, __, title, text) => {
    expect(isRelevant(title, text, `${title}\n`)).toBe(true);
    // Else no page with it would ever be read.
    expect(hasCues({ title, text: bodyOf(text) }), 'closely looked at').toBe(true);
    expect(mayHaveCues(`${title} ${bodyOf(text)}`), 'roughly looked at').toBe(true);
  });

  it.each(of('no'))('%s: %s, %s', (_, __, title, text) => {
    expect(isRelevant(title, text, `${title}\n`)).toBe(false);
    expect(isRelevant(title, text, ''), 'whose title stands apart').toBe(false);
  });
});
