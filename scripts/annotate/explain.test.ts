import { expect, it } from 'vitest';
import { analyse } from '../../lib/analysis/analyse.ts';
import { loadKnowledge } from '../input/load-knowledge.ts';
import { explain } from './explain.ts';

it.each([
  ['quantity:digits:least', 'a number in digits with the hedge “least”'],
  ['attribution:subject:person', '“he” or “she” stands for the person who spoke before'],
  [
    'name:exact bare by:governorate-named',
    'the tables list this spelling, and nothing beside it speaks against a place; of the places of this name, the one in the governorate that the text names',
  ],
  ['quantity:one-person-pronoun', 'one person, told by a pronoun'],
  ['event:take-prisoner-passive', 'the people are the subject of the verb “take prisoner” in the passive'],
  ['event:kill-active-joined', 'what follows is a further object of the verb “kill”'],
  [
    'name:exact after:west of by:nearest',
    "the tables list this spelling; preceded by “west of”; of the places of this name, the one nearest to the article's other places",
  ],
  [
    'abbreviation:introduced ← actor:exact',
    'introduced in brackets after the full name; the table of actors lists this spelling',
  ],
  [
    'victims:context:fmor+victims:noun:members',
    'the text around says whose they were (fmor); the noun “members” tells who they were',
  ],
  ['something:new', 'something:new'],
])('%s', (rule, words) => expect(explain(rule)).toBe(words));

it('explains every rule that reading an article uses', () => {
  const text = `Twelve soldiers killed near Saraqib

At least 12 government soldiers were killed and dozens wounded on Thursday near the town of Saraqib in Idlib province, the Syrian Observatory for Human Rights (SOHR) said. "We counted four civilians among the dead, including a child," its director added.

Fighters of the 111th Brigade and Hayat Tahrir al-Sham (HTS) attacked the village of Kafr Batikh. HTS lost six fighters, according to a military source. No civilians were hurt there.`;
  const { mentions, claims } = analyse(
    { url: null, title: '', published: '2020-02-14', lang: 'en', text },
    loadKnowledge(),
    { forced: true },
  );
  const rules = [...mentions.map(({ rule }) => rule), ...claims.flatMap((claim) => claim.rules)];
  expect(rules.length).toBeGreaterThan(20);
  for (const rule of rules) expect(explain(rule), rule).not.toMatch(/^[a-z]+:[a-z]/);
});
