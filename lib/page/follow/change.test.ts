import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { around, changeBy } from './change.ts';

const { document } = parseHTML(
  `<html><head><style>p { color: red }</style></head><body><div id="app"><aside></aside><main><article><p>Text</p></article></main></div></body></html>`,
);
const find = (selector: string) => document.querySelector(selector) as Element;
const parts = { regions: [find('article')], shadows: [] };
const LONG = 'A strike on the road to the north killed three people.';

function nodes(...html: string[]): NodeList {
  return html.map((one) => {
    const holder = document.createElement('div');
    holder.innerHTML = one;
    return holder.firstChild;
  }) as unknown as NodeList;
}

function record(target: string, type: MutationRecordType, added: string[] = [], removed: string[] = []) {
  return {
    target: find(target),
    type,
    addedNodes: nodes(...added),
    removedNodes: nodes(...removed),
  } as unknown as MutationRecord;
}

describe('what a change means for the article', () => {
  it.each([
    ['a sentence in it', record('article', 'childList', [`<p>${LONG}</p>`]), 'growth'],
    ['a label in it', record('article', 'childList', ['<b>New</b>']), 'text'],
    ['a part drawn anew', record('article', 'childList', [`<p>${LONG}</p>`], [`<p>${LONG}</p>`]), 'text'],
    ['a part that goes', record('article', 'childList', [], [`<p>${LONG}</p>`]), 'text'],
    ['other words in it', record('p', 'characterData'), 'text'],
    ['a class in it', record('p', 'attributes'), 'text'],
    ['a sentence beside it', record('main', 'childList', [`<article>${LONG}</article>`]), 'growth'],
    ['a label beside it', record('main', 'childList', ['<b>New</b>']), null],
    ['a sentence elsewhere', record('aside', 'childList', [`<p>${LONG}</p>`]), null],
    ['other words elsewhere', record('aside', 'characterData'), null],
    ['a class around it', record('body', 'attributes'), 'showing'],
    [
      'a style that comes',
      record('head', 'childList', ['<style>.rest { display: none; color: red; top: 0 }</style>']),
      'showing',
    ],
    [
      'a style that goes',
      record('body', 'childList', [], ['<style>.rest { display: none }</style>']),
      'showing',
    ],
    [
      'other rules in a style',
      { ...record('head', 'characterData'), target: find('style').firstChild } as never,
      'showing',
    ],
    ['a script beside it', record('main', 'childList', [`<script>${LONG}</script>`]), null],
  ])('%s', (_, change, meaning) => {
    expect(changeBy(change, parts)).toBe(meaning);
  });

  it('knows what stands around the article', () => {
    expect([...around(parts)].map(({ localName }) => localName)).toEqual(['main', 'div', 'body', 'html']);
  });
});
