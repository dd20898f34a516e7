import type { Actor, Side } from '../../model/actor.ts';
import type { ArticleClaim } from '../../model/claim.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { Mention } from '../../model/mention.ts';
import type { Place } from '../../model/place.ts';
import type { Context } from '../context.ts';
import { readDocument } from '../text/read-document.ts';
import { findClaims } from './find-claims.ts';

/** A small world for tests of the claim grammar: a few actors and towns, found by their exact names. */
const ACTORS: readonly [name: string, kind: string, side: Side][] = [
  ['Hezbollah', 'armed_group', 'iran_axis'],
  ['ISIS', 'armed_group', 'is'],
  ['SDF', 'coalition', 'sdf_aanes'],
  ['Ahrar al-Sham', 'armed_group', 'opposition'],
  ['Syrian National Army', 'coalition', 'sna_turkey_backed'],
  ['Tiger Forces', 'division', 'assad_government'],
];
const PLACES = ['Idlib', 'Aleppo', 'Hama', 'Jableh', 'Tartus', 'Saraqib', 'Latakia', 'Homs', 'Kilis'];
/** Places of other countries. */
const ABROAD: Readonly<Record<string, string>> = { Kilis: 'Turkey' };

const idOf = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

const actors = new Map<string, Actor>(
  ACTORS.map(([name, kind, side]) => [
    idOf(name),
    {
      id: idOf(name),
      name,
      nameAr: null,
      aliases: [],
      kind,
      sides: [{ side, from: null, to: null }],
      parent: null,
      activeFrom: null,
      activeTo: null,
      predecessors: [],
      successor: null,
      note: '',
    },
  ]),
);

const knowledge: Knowledge = {
  names: () => [],
  place: (id) => {
    const country = ABROAD[id];
    return country === undefined ? null : ({ id, kind: 'city', country } as Place);
  },
  actor: (id) => actors.get(id) ?? null,
  outlet: () => null,
  outletOfUrl: () => null,
  areasOf: () => [],
  rootOf: () => null,
  fame: () => 0,
  collision: () => null,
};

function mentionsIn(text: string): Mention[] {
  const found: Mention[] = [];
  const add = (name: string, make: (span: { start: number; end: number; text: string }) => Mention): void => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      found.push(make({ start: at, end: at + name.length, text: name }));
    }
  };
  for (const [name] of ACTORS) {
    add(name, (span) => ({ kind: 'unit', ...span, id: idOf(name), name, rule: 'test', alternatives: [] }));
  }
  for (const name of PLACES) {
    add(name, (span) => ({
      kind: 'place',
      ...span,
      id: name in ABROAD ? name : null,
      name,
      governorate: null,
      lat: null,
      lon: null,
      rule: 'test',
      alternatives: [],
    }));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The claims of a text, published on a day, in the small world. */
export function claimsIn(text: string, published: string | null = '2016-05-01'): ArticleClaim[] {
  const article = { url: null, title: '', published, lang: 'en', text };
  const context: Context = { article, document: readDocument(text), mentions: mentionsIn(text), knowledge };
  return findClaims(context);
}

/** A claim in one line: `killed 4-4 civilian <0` (part of claim 0), `wounded 24-null~ unknown` (vague). */
export function inBrief({ event, min, max, vague, victims, partOf }: ArticleClaim): string {
  return `${event} ${min}-${max}${vague ? '~' : ''} ${victims}${partOf === null ? '' : ` <${partOf}`}`;
}
