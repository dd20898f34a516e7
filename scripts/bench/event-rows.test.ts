import { expect, it } from 'vitest';
import { openFile } from '../../lib/import/open-file.ts';
import { loadKnowledge } from '../input/load-knowledge.ts';
import { eventTable } from './event-rows.ts';

it('makes a table that is taken in without a bad row, and the same one every time', () => {
  const text = eventTable(400);
  expect(eventTable(400)).toBe(text);
  const opened = openFile(text, true, { name: 'x.csv', today: '2026-01-01', knowledge: loadKnowledge() });
  const rows = opened ? [...opened.reader.push(opened.rest), ...opened.reader.end()] : [];
  const reports = rows.flatMap((row) => (typeof row === 'object' && 'report' in row ? row.report : []));
  expect(reports.length).toBe(400);
  expect(new Set(reports.map(({ places }) => places[0]?.id)).size).toBeGreaterThan(60);
});
