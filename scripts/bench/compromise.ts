import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import nlp from 'compromise/three';
import type { Mention } from '../../lib/model/mention.ts';
import { countsOf, percent } from '../eval/figures.ts';
import { readArticles } from '../eval/read-articles.ts';
import { scoreNames } from '../eval/score-names.ts';

/** Size of compromise as it would be bundled: its own minified build, in bytes as it is and as gzip packs it. */
export function compromiseSize(build: 'one' | 'two' | 'three'): { bytes: number; gzip: number } {
  const path = createRequire(import.meta.url).resolve(`compromise/${build}`);
  const bytes = readFileSync(path);
  return { bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}

/** F1 of the places and organisations that compromise finds by itself in the annotated articles, per cent. */
export function compromiseAlone(): { places: number | null; units: number | null } {
  const { articles } = readArticles(new URL('../../tests/eval/articles/', import.meta.url));
  const outcomes = articles.map(({ text, mentions }) => {
    const doc = nlp(text);
    const places = doc.places().json({ offset: true }).map(asMention('place'));
    const units = doc.organizations().json({ offset: true }).map(asMention('unit'));
    return { places: scoreNames('place', mentions, places), units: scoreNames('unit', mentions, units) };
  });
  return {
    places: f1(outcomes.map(({ places }) => places)),
    units: f1(outcomes.map(({ units }) => units)),
  };
}

interface Found {
  text: string;
  offset: { start: number; length: number };
}

function asMention(kind: Mention['kind']): (found: Found) => Mention {
  return ({ text, offset: { start, length } }) => {
    const span = { start, end: start + length, text };
    const unknown = { id: null, name: text, rule: 'compromise', alternatives: [] };
    return kind === 'unit'
      ? { kind, ...span, ...unknown }
      : { kind, ...span, ...unknown, governorate: null, lat: null, lon: null };
  };
}

function f1(outcomes: Parameters<typeof countsOf>[0]): number | null {
  const { hits, missed, falseAlarms } = countsOf(outcomes);
  return percent({ right: 2 * hits, of: 2 * hits + missed + falseAlarms });
}
