import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { cardIsOpen, cardText } from '../browsers/card.ts';
import { untilDataIsReady } from '../browsers/data-ready.ts';
import { hover, KINDS, type Kind, leave, type Mark, marksOf } from '../browsers/marks.ts';
import { type Session, waitFor } from '../browsers/session.ts';
import { FIRST } from './samples.ts';

/** Long enough for a first start on a slow machine, when the database is still being filled. */
const FIRST_READING_MS = 30_000;

/**
 * Reads the sample as a reader would, without anyone watching: finds the marks, rests on one of each kind, opens
 * the popup, takes a picture of each. Prints what it saw.
 * @returns what was missing, in words; empty when all was there.
 */
export async function tour(session: Session, page: Page, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const missing: string[] = [];
  await untilDataIsReady(session);
  const marks = await waitFor(
    'highlights of all kinds on the sample article',
    async () => {
      const seen = await marksOf(page);
      return KINDS.every((kind) => seen.some((mark) => mark.kind === kind)) ? seen : null;
    },
    FIRST_READING_MS,
  ).catch((error: Error): Promise<Mark[]> => {
    missing.push(error.message);
    return marksOf(page);
  });

  for (const kind of KINDS) {
    const ours = marks.filter((mark) => mark.kind === kind);
    const texts = [...new Set(ours.map(({ text }) => text))];
    console.log(`\n${kind}s: ${ours.length} highlighted, ${texts.length} different\n  ${texts.join(' · ')}`);
    const mark = ours.find(({ text }) => text.startsWith(FIRST.hover[kind])) ?? ours[0];
    if (!mark) missing.push(`no ${kind} is highlighted`);
    else missing.push(...(await seeCard(session, page, kind, mark, folder)));
  }
  missing.push(...(await seePopup(session, page, folder)));
  return missing;
}

async function seeCard(session: Session, page: Page, kind: Kind, mark: Mark, folder: string) {
  await hover(page, mark);
  const card = await waitFor('', () => cardText(session, page), 5_000).catch(() => null);
  if (card === null) return [`no card opens on the ${kind} “${mark.text}”`];
  console.log(`\nCard of the ${kind} “${mark.text}”:\n${indent(card)}`);
  await picture(page, join(folder, `${kind}.png`));
  await leave(page);
  await waitFor('the card to close', async () => ((await cardIsOpen(session, page)) ? null : true));
  return [];
}

async function seePopup(session: Session, page: Page, folder: string): Promise<string[]> {
  const popup = await session.popup(page);
  const text = await waitFor('', () => popupText(popup), 5_000).catch(() => null);
  if (text === null) return ['the popup stays empty'];
  console.log(`\nPopup:\n${indent(text)}`);
  await picture(popup, join(folder, 'popup.png'));
  return [];
}

/** What the popup says, once nothing in it is loading any more; null until then. */
export async function popupText(popup: Page): Promise<string | null> {
  const text = await popup.evaluate(() =>
    document.querySelector('[aria-busy="true"]') ? '' : document.body.innerText,
  );
  return text.trim() === '' ? null : text;
}

async function picture(page: Page, path: string): Promise<void> {
  await page.screenshot({ path: path as `${string}.png` });
  console.log(`  picture: ${path}`);
}

function indent(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `  ${line}`)
    .join('\n');
}
