import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsIn, inBrief } from './test-world.ts';

function table(name: string): string[][] {
  const lines = readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return lines.map((line) => line.split('\t'));
}

/** A text of several lines stands in one row. */
const unfold = (cell = ''): string => cell.replaceAll('⏎', '\n');

/** Rows that leave a part's total open (`<`) match any. */
const expected = (cell: string): string[] => cell.split('; ');

describe('claims in sentences', () => {
  it.each(table('claims.cases.tsv'))('%s %s', (day, sentence, claims) => {
    const found = claimsIn(unfold(sentence), day).map(inBrief);
    const want = expected(claims ?? '');
    const open = want.every((claim) => !claim.includes('<'));
    expect(open ? found.map((claim) => claim.replace(/ <\d+$/, '')) : found).toEqual(want);
  });
});

describe('sentences without claims', () => {
  it('are many', () => {
    const sentences = table('not-claims.cases.tsv').map(([sentence]) => sentence);
    expect(new Set(sentences).size).toBeGreaterThanOrEqual(130);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it.each(table('not-claims.cases.tsv'))('%s', (sentence) => {
    expect(claimsIn(unfold(sentence)).map(inBrief)).toEqual([]);
  });
});

describe('claims across sentences', () => {
  it('ties a part to the total of the sentence before', () => {
    const found = claimsIn('Shelling killed 12 people in Idlib. Among them were three children.');
    expect(found.map(inBrief)).toEqual(['killed 12-12 unknown', 'killed 3-3 civilian <0']);
  });

  it('reads a bare number that a second voice gives', () => {
    const found = claimsIn('Medics counted 12 dead in Idlib. The true figure was 15, a nurse said.');
    expect(found.map(inBrief)).toEqual(['killed 12-12 unknown', 'killed 15-15 unknown']);
  });

  it('counts more of the people of the sentence before', () => {
    const found = claimsIn('The raid killed 12 civilians. Over 50 more were hurt.');
    expect(found.map(inBrief)).toEqual(['killed 12-12 civilian', 'wounded 50-null civilian']);
  });

  it('takes the same number for the same people', () => {
    const found = claimsIn(
      'ISIS lost ground. Raids killed 18 ISIS fighters. The SDF advanced. The 18 militants were killed at dawn.',
    );
    expect(found.map(inBrief)).toEqual(['killed 18-18 isis', 'killed 18-18 isis']);
  });

  it('knows whose fighters are meant from the article', () => {
    const found = claimsIn('ISIS stormed the town at dawn. Eight militants were killed.');
    expect(found.map(inBrief)).toEqual(['killed 8-8 isis']);
  });

  it('knows the group that the sentence before is about', () => {
    const found = claimsIn('Hezbollah said nothing on Sunday. The group lost 12 men in Homs last year.');
    expect(found.map(inBrief)).toEqual(['killed 12-12 iran-backed']);
  });

  it("knows whose fighters are the group's of the sentence before", () => {
    const found = claimsIn('The SDF issued a statement. It said three of its members had been killed.');
    expect(found.map(inBrief)).toEqual(['killed 3-3 sdf']);
  });

  it('knows whom "them" stands for in the sentence before', () => {
    const found = claimsIn(
      'More than 150 soldiers held out in a hospital in Idlib. A number of them were killed.',
    );
    expect(found.map(inBrief)).toEqual(['killed 3-null~ government']);
  });

  it('takes "them" for those counted in the sentence before', () => {
    const found = claimsIn('Residents said that shells wounded 13. Two of them later died.');
    expect(found.map(inBrief)).toEqual(['wounded 13-13 unknown', 'killed 2-2 unknown']);
  });

  it('takes attackers for those who attack, whoever speaks', () => {
    const found = claimsIn(
      'ISIS stormed a prison in Hama. The SDF came to help. Nine of the attackers died.',
    );
    expect(found.map(inBrief)).toEqual(['killed 9-9 isis']);
  });

  it("takes a list's figures for those whom its heading names", () => {
    const found = claimsIn(
      'The civilian victims of today, by place:\n- Idlib: five killed\n- Hama: two injured',
    );
    expect(found.map(inBrief)).toEqual(['killed 5-5 civilian', 'wounded 2-2 civilian']);
  });

  it('tells by which rule each part of a claim was read', () => {
    const [claim] = claimsIn('At least two nurses were killed in Idlib.');
    expect(claim?.rules.slice(0, 3)).toEqual([
      'event:kill-passive',
      'quantity:words:least',
      'victims:noun:nurses',
    ]);
    expect(claim?.words).toBe('At least two');
  });
});

describe('properties', () => {
  const piece = fc.constantFrom(
    'killed',
    'were',
    'wounded',
    '12',
    'soldiers',
    'including',
    'of',
    'them',
    'the',
    'death',
    'toll',
    'to',
    'and',
    ',',
    '.',
    'no',
    'casualties',
    'a child',
    'dozens',
    'who',
    'said',
    ':',
    '(',
    ')',
    'SDF',
    'Idlib',
    'dead',
    'captured',
    '“',
    '\n',
    'among',
  );
  const prose = fc
    .array(fc.oneof({ weight: 6, arbitrary: piece }, fc.string()), { maxLength: 60 })
    .map((parts) => parts.join(' '));

  it('never throws, and every span is the stretch it says', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const claims = claimsIn(text);
        for (const [index, claim] of claims.entries()) {
          expect(text.slice(claim.start, claim.end)).toBe(claim.text);
          expect(claim.end).toBeGreaterThan(claim.start);
          expect(claim.words.length).toBeGreaterThan(0);
          expect(claim.rules.length).toBeGreaterThanOrEqual(3);
          if (claim.min !== null && claim.max !== null) expect(claim.min).toBeLessThanOrEqual(claim.max);
          if (claim.partOf !== null) expect(claim.partOf).toBeLessThan(index);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('reads the same text the same way twice', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(claimsIn(text)).toEqual(claimsIn(text));
      }),
      { numRuns: 50 },
    );
  });
});
