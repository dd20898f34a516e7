import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseGold } from './parse-gold.ts';
import { parseTags } from './parse-tags.ts';

const HEADER = `url: own:test
outlet: manner of a wire
title: Two dead: a test
published: 2016-08-21
lang: en
relevant: yes`;
const BODY = `{P:Homs|Homs} was quiet.

{U:saa|The army} said {C1|two {G|rebels} were killed}, {C1|both in {P:Homs|Talbiseh}}.`;
const CLAIM =
  'C1 {"event":"killed","min":2,"max":2,"vague":false,"victims":"opposition","source":"army","where":"Homs","when":"2016-08"}';
const file = (body = BODY, claims = CLAIM, header = HEADER) => `${header}\n===\n${body}\n===\n${claims}\n`;

function problemsOf(source: string): string[] {
  const parsed = parseGold('test', source);
  return parsed.ok ? [] : parsed.problems.map(({ line, message }) => `${line}: ${message}`);
}

describe('an annotated article', () => {
  it('is read into plain text, names and claims', () => {
    const parsed = parseGold('test', file());
    if (!parsed.ok) throw new Error('not read');
    const { text, mentions, claims, ...rest } = parsed.article;
    expect(rest).toMatchObject({ id: 'test', title: 'Two dead: a test', relevant: true, firstLine: 8 });
    expect(text).toBe('Homs was quiet.\n\nThe army said two rebels were killed, both in Talbiseh.');
    expect(mentions.map(({ start, end, ...mention }) => [text.slice(start, end), mention])).toEqual([
      ['Homs', { kind: 'place', area: 'Homs' }],
      ['The army', { kind: 'unit', organisation: 'saa' }],
      ['rebels', { kind: 'generic' }],
      ['Talbiseh', { kind: 'place', area: 'Homs' }],
    ]);
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({ id: 'C1', event: 'killed', min: 2, victims: 'opposition' });
    expect(claims[0]?.spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'two rebels were killed',
      'both in Talbiseh',
    ]);
  });

  it('is read the same with the line ends of Windows', () => {
    expect(parseGold('test', file().replaceAll('\n', '\r\n'))).toEqual(parseGold('test', file()));
  });

  it.each([
    ['no rule between body and claims', `${HEADER}\n===\n${BODY}\n`, '1: needs two lines of ==='],
    [
      'a header without a day',
      file(BODY, CLAIM, HEADER.replace(/published.*\n/, '')),
      '1: the header lacks published',
    ],
    [
      'a day that does not exist',
      file(BODY, CLAIM, HEADER.replace('08-21', '02-30')),
      '1: published: 2016-02-30',
    ],
    ['a tag that is none', file(BODY.replace('{G|', '{Q|')), '10: no tag begins with “{Q|'],
    ['a tag left open', file(BODY.replace('Homs} was', 'Homs was')), '8: {P:Homs|… is never closed'],
    ['a stray }', file(`${BODY}}`), '10: a } closes nothing'],
    ['a tag without words', file(BODY.replace('{G|rebels}', '{G|}')), '10: {G|} holds no words'],
    [
      'a governorate that is none',
      file(BODY.replaceAll('P:Homs|T', 'P:Hims|T')),
      '10: {P:Hims|Talbiseh}: Hims is no',
    ],
    ['a claim without a line', file(BODY, ''), '12: C1 is marked in the body, but'],
    [
      'a line without a claim',
      file(BODY, `${CLAIM}\n${CLAIM.replace('C1', 'C2')}`),
      '13: C2 is marked nowhere',
    ],
    ['a claim told twice', file(BODY, `${CLAIM}\n${CLAIM}`), '13: C1 stands twice'],
    ['an event that is none', file(BODY, CLAIM.replace('"killed"', '"hit"')), '12: C1: event: '],
    [
      'fields that are not JSON',
      file(BODY, CLAIM.replace('"event":', '')),
      '12: C1: what follows is not JSON',
    ],
    ['a date that is none', file(BODY, CLAIM.replace('2016-08"', 'August"')), '12: C1: when: no day'],
  ])('with %s is refused, at its line', (_, source, problem) => {
    expect(problemsOf(source).join('\n')).toContain(problem);
  });
});

describe('tags', () => {
  type Piece = string | { tag: string; inside: Piece[] };
  const words = fc.stringMatching(/^[a-zé’ .\n]{1,8}$/);
  const tag = fc.constantFrom('P:Homs', 'U:saa', 'O', 'G', 'C1', 'C12');
  const { piece } = fc.letrec<{ piece: Piece }>((tie) => ({
    piece: fc.oneof(
      { depthSize: 'small' },
      words,
      fc.record({ tag, inside: fc.array(tie('piece'), { minLength: 1, maxLength: 4 }) }),
    ),
  }));
  const written = (one: Piece): string =>
    typeof one === 'string' ? one : `{${one.tag}|${one.inside.map(written).join('')}}`;
  const plain = (one: Piece): string => (typeof one === 'string' ? one : one.inside.map(plain).join(''));
  const stretches = (one: Piece): string[] =>
    typeof one === 'string' ? [] : [...one.inside.flatMap(stretches), `${one.tag} ${plain(one)}`];

  it('come out of whatever they were written into, however they nest', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const { text, tagged, problems } = parseTags(pieces.map(written).join(''));
        expect(problems).toEqual([]);
        expect(text).toBe(pieces.map(plain).join(''));
        expect(tagged.map(({ tag, start, end }) => `${tag} ${text.slice(start, end)}`)).toEqual(
          pieces.flatMap(stretches),
        );
      }),
    );
  });

  it('never throw, and lie within the text, whatever the body', () => {
    const part = fc.oneof(fc.constantFrom('{', '}', '|', '{P:', '{O|', '\n', 'C1'), fc.string());
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const { text, tagged } = parseTags(parts.join(''));
        for (const { start, end } of tagged) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
