import * as v from 'valibot';
import { EVENTS, VICTIM_GROUPS } from '../../lib/model/claim.ts';
import { isDay, periodOf } from '../../lib/model/date.ts';
import { governorate } from '../../lib/model/place.ts';
import type { GoldArticle, GoldClaim, GoldMention, Problem } from './gold.ts';
import { parseTags, type Tagged } from './parse-tags.ts';

const area = v.union([governorate, v.picklist(['SY', 'X'])], 'no governorate, nor SY nor X');
const bound = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));
const claimFields = v.strictObject({
  event: v.picklist(EVENTS),
  min: bound,
  max: bound,
  vague: v.boolean(),
  victims: v.picklist(VICTIM_GROUPS),
  source: v.nullable(v.string()),
  where: v.nullable(area),
  when: v.nullable(
    v.pipe(
      v.string(),
      v.check((text) => periodOf(text) !== null, 'no day, month, year or two of them joined by /'),
    ),
  ),
});
const HEADER = ['url', 'outlet', 'title', 'published', 'lang', 'relevant'] as const;
const RULE = /^===[ \t]*$/;

type Parsed = { ok: true; article: GoldArticle } | { ok: false; problems: Problem[] };

/** Reads an annotated article: header, body with tags and claims, each parted from the next by a line of `===`. */
export function parseGold(id: string, source: string): Parsed {
  const lines = source.normalize('NFC').replaceAll('\r\n', '\n').split('\n');
  const rules = lines.flatMap((line, index) => (RULE.test(line) ? [index] : []));
  const [first, second] = rules;
  if (first === undefined || second === undefined || rules.length > 2) {
    const message = `needs two lines of === (header, body, claims), has ${rules.length}`;
    return { ok: false, problems: [{ line: 1, message }] };
  }
  const header = parseHeader(lines.slice(0, first));
  const { bodyStart, text, tagged, problems } = parseBody(lines, first, second);
  const claims = parseClaims(lines.slice(second + 1), second + 2, tagged);
  const mentions = mentionsOf(tagged, text, bodyStart);
  const all = [...header.problems, ...problems, ...mentions.problems, ...claims.problems];
  if (all.length > 0) return { ok: false, problems: all };
  const { url = '', outlet = '', title = '', published = '', lang = '', relevant } = header.fields;
  return {
    ok: true,
    article: {
      ...{ id, url, outlet, title, published, lang, relevant: relevant === 'yes', text },
      ...{ firstLine: bodyStart, mentions: mentions.found, claims: claims.found },
    },
  };
}

function parseHeader(lines: readonly string[]): { fields: Record<string, string>; problems: Problem[] } {
  const problems: Problem[] = [];
  const fields: Record<string, string> = {};
  for (const [index, line] of lines.entries()) {
    const [, name, value] = /^(\w+):\s*(.*\S)\s*$/.exec(line) ?? [];
    if (name && value) fields[name] = value;
    else if (line.trim()) problems.push({ line: index + 1, message: `“${line}” is not “name: value”` });
  }
  const missing = HEADER.filter((name) => !fields[name]);
  if (missing.length > 0) problems.push({ line: 1, message: `the header lacks ${missing.join(', ')}` });
  if (fields.published && !isDay(fields.published))
    problems.push({ line: 1, message: `published: ${fields.published} is not a day as YYYY-MM-DD` });
  if (fields.relevant && !/^(yes|no)$/.test(fields.relevant))
    problems.push({ line: 1, message: `relevant: ${fields.relevant} is neither yes nor no` });
  return { fields, problems };
}

function parseBody(lines: readonly string[], first: number, second: number) {
  const raw = lines.slice(first + 1, second);
  const skipped = raw.findIndex((line) => line.trim() !== '');
  const bodyStart = first + 2 + Math.max(0, skipped);
  const { text, tagged, problems } = parseTags(raw.join('\n').trim());
  if (text === '') problems.push({ line: 1, message: 'the body is empty' });
  return {
    bodyStart,
    text,
    tagged,
    problems: problems.map((one) => ({ ...one, line: one.line + bodyStart - 1 })),
  };
}

function mentionsOf(tagged: readonly Tagged[], text: string, bodyStart: number) {
  const found: GoldMention[] = [];
  const problems: Problem[] = [];
  for (const { tag, start, end } of tagged) {
    const [kind, value = ''] = tag.split(':');
    if (kind === 'O' || kind === 'G') found.push({ start, end, kind: kind === 'O' ? 'optional' : 'generic' });
    else if (kind === 'U') found.push({ start, end, kind: 'unit', organisation: value });
    else if (kind === 'P') {
      const checked = v.safeParse(area, value);
      const line = bodyStart + text.slice(0, start).split('\n').length - 1;
      if (checked.success) found.push({ start, end, kind: 'place', area: checked.output });
      else
        problems.push({
          line,
          message: `{P:${value}|${text.slice(start, end)}}: ${value} is no governorate, nor SY nor X`,
        });
    }
  }
  return { found: found.sort((a, b) => a.start - b.start || b.end - a.end), problems };
}

function parseClaims(lines: readonly string[], firstLine: number, tagged: readonly Tagged[]) {
  const found: GoldClaim[] = [];
  const problems: Problem[] = [];
  for (const [index, raw] of lines.entries()) {
    if (raw.trim() === '') continue;
    const line = firstLine + index;
    const read = parseClaim(raw);
    if ('message' in read) {
      problems.push({ line, message: read.message });
      continue;
    }
    const { id, fields } = read;
    const spans = tagged.filter(({ tag }) => tag === id).map(({ start, end }) => ({ start, end }));
    if (spans.length === 0) problems.push({ line, message: `${id} is marked nowhere in the body` });
    if (found.some((claim) => claim.id === id)) problems.push({ line, message: `${id} stands twice` });
    found.push({ id, spans, ...fields });
  }
  const told = new Set(found.map(({ id }) => id));
  for (const tag of new Set(tagged.map(({ tag }) => tag).filter((tag) => /^C\d/.test(tag) && !told.has(tag))))
    problems.push({
      line: firstLine,
      message: `${tag} is marked in the body, but has no line among the claims`,
    });
  return { found, problems };
}

function parseClaim(
  raw: string,
): { id: string; fields: Omit<GoldClaim, 'id' | 'spans'> } | { message: string } {
  const [, id = '', json = ''] = /^(C\d+)\s+(\{.*\})\s*$/.exec(raw) ?? [];
  if (!id) return { message: `“${raw}” is not “C1 {…}”` };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { message: `${id}: what follows is not JSON` };
  }
  const checked = v.safeParse(claimFields, value);
  if (checked.success) return { id, fields: checked.output };
  const [issue] = checked.issues;
  return { message: `${id}: ${v.getDotPath(issue) ?? 'fields'}: ${issue.message}` };
}
