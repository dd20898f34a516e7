import type { Analysis } from '../../lib/model/article.ts';
import type { ArticleClaim } from '../../lib/model/claim.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { InputDocument } from '../input/input-document.ts';
import { explain } from './explain.ts';
import type { CrossReference } from './record-of.ts';

const SKIPPED = {
  'no-text': 'It has no text.',
  language: 'Its language is not read yet.',
  'too-long': 'It is too long to be an article.',
};

/** A readable account of what was found, for a person at a terminal. */
export function readableAccount(
  document: InputDocument,
  analysis: Analysis,
  found: CrossReference,
  explained: boolean,
): string {
  const head = `${document.title || document.id}${document.published ? ` (${document.published})` : ''}`;
  const verdict = analysis.relevant ? 'about the Syrian conflict' : 'not about the Syrian conflict';
  const lines = [
    head,
    '='.repeat(Math.min(head.length, 80)),
    `${verdict}, score ${analysis.score.toFixed(2)}`,
  ];
  if (analysis.skipped) lines.push(SKIPPED[analysis.skipped]);
  lines.push(...section('Places', grouped(analysis.mentions, 'place', explained)));
  lines.push(...section('Units', grouped(analysis.mentions, 'unit', explained)));
  lines.push(
    ...section(
      'Claims',
      analysis.claims.flatMap((claim, index) => describeClaim(claim, index, found, explained)),
    ),
  );
  lines.push(
    ...section(
      'Related reports',
      found.related.map((entry) => describeRelated(entry.report, found)),
    ),
  );
  return `${lines.join('\n')}\n`;
}

function section(title: string, lines: string[]): string[] {
  return lines.length === 0
    ? []
    : ['', `${title} (${lines.filter((line) => !line.startsWith('      ')).length})`, ...lines];
}

function grouped(mentions: readonly Mention[], kind: Mention['kind'], explained: boolean): string[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.kind !== kind) continue;
    const key = mention.id ?? `unlisted ${mention.name}`;
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  return [...groups].map(([key, group]) => describeMention(key, group, explained));
}

function describeMention(key: string, group: readonly Mention[], explained: boolean): string {
  const [first] = group;
  const spellings = [...new Set(group.map((mention) => mention.text))].join(', ');
  const where = first?.kind === 'place' && first.governorate ? `, ${first.governorate}` : '';
  const rules = explained
    ? `\n      because ${[...new Set(group.map((mention) => explain(mention.rule)))].join('\n      or ')}`
    : '';
  return `  ${first?.name}${where} [${key}] × ${group.length}: ${spellings}${rules}`;
}

function describeClaim(
  claim: ArticleClaim,
  index: number,
  found: CrossReference,
  explained: boolean,
): string[] {
  const when = claim.from ? `, ${claim.from === claim.to ? claim.from : `${claim.from} to ${claim.to}`}` : '';
  const part = claim.partOf === null ? '' : `, part of ${claim.partOf + 1}`;
  const lines = [
    `  ${index + 1}. ${claim.event} ${rangeOf(claim)} ${claim.victims} (“${claim.words}”)${
      claim.governorate ? `, ${claim.governorate}` : ''
    }${when}; ${claim.source ? `source: ${claim.source}` : 'in the outlet’s own voice'}${part}`,
    `      “${claim.text.replace(/\s+/g, ' ')}”`,
  ];
  if (explained) lines.push(`      because ${claim.rules.map(explain).join('; ')}`);
  for (const match of found.matches[index] ?? []) {
    const report = found.report(match.report);
    const other = report?.claims[match.claim];
    if (!report || !other) continue;
    lines.push(
      `      ${match.relation}: ${rangeOf(other)} (“${other.words}”) ${report.outlet.name}, ${report.published ?? 'no date'}`,
    );
  }
  return lines;
}

/** `10`, `35+`, `≤20`, `6–8`, or `?` where no bound is printed. */
function rangeOf({ min, max }: { min: number | null; max: number | null }): string {
  if (min === null) return max === null ? '?' : `≤${max}`;
  return max === null ? `${min}+` : min === max ? `${min}` : `${min}–${max}`;
}

function describeRelated(id: string, found: CrossReference): string {
  const report = found.report(id);
  return `  ${report?.title} — ${report?.outlet.name}, ${report?.published ?? 'no date'}`;
}
