import type { Frame, Page } from 'puppeteer-core';

export type Kind = 'place' | 'unit' | 'claim';
export const KINDS: readonly Kind[] = ['place', 'unit', 'claim'];

/** A painted highlight as the page itself can see it in its registry. */
export interface Mark {
  kind: Kind;
  /** The registry's name of the style it is painted in. */
  style: string;
  text: string;
  /** Its place among the marks of its style. */
  index: number;
}

/** Every mark of a page, or of the document in a frame. The claims' extra lines and the mark that is hovered are further paint on these. */
export async function marksOf(page: Page | Frame): Promise<Mark[]> {
  return page.evaluate(() => {
    const marks: { kind: Kind; style: string; text: string; index: number }[] = [];
    for (const [style, highlight] of CSS.highlights) {
      const [, kind] = /^sidelight-(place|unit|claim)(?:-on-(?:dark|mixed))?$/.exec(style) ?? [];
      if (!kind) continue;
      let index = 0;
      for (const part of highlight) {
        const range = document.createRange();
        range.setStart(part.startContainer, part.startOffset);
        range.setEnd(part.endContainer, part.endOffset);
        marks.push({ kind: kind as Kind, style, text: range.toString(), index });
        index += 1;
      }
    }
    return marks;
  });
}

/** Where a mark stands in the window, or in its frame, after it was scrolled to: its first line's box, in CSS pixels. */
export function boxOf(page: Page | Frame, mark: Pick<Mark, 'style' | 'index'>) {
  return firstLine(page, mark, true);
}

/** The same where the wheel has brought it to stand `top` pixels from the window's upper edge. @throws where the page ends before. */
export async function boxAt(page: Page, mark: Pick<Mark, 'style' | 'index'>, top: number) {
  await leave(page);
  let box = await boxOf(page, mark);
  // Browsers scroll by the wheel over several frames, and not always as far as they were asked to.
  for (let turn = 0; turn < 60 && Math.abs(box.y - top) >= 2; turn++) {
    if (turn % 6 === 0) await page.mouse.wheel({ deltaY: Math.round(box.y - top) });
    await new Promise((resolve) => setTimeout(resolve, 100));
    box = await firstLine(page, mark, false);
  }
  if (Math.abs(box.y - top) >= 2)
    throw new Error(`The page does not scroll so far; the mark stands at ${box.y}.`);
  return box;
}

async function firstLine(page: Page | Frame, { style, index }: Pick<Mark, 'style' | 'index'>, toIt: boolean) {
  const box = await page.evaluate(
    async ({ style, index, toIt }) => {
      const part = [...(CSS.highlights.get(style) ?? [])][index];
      if (!part) return null;
      const range = document.createRange();
      range.setStart(part.startContainer, part.startOffset);
      range.setEnd(part.endContainer, part.endOffset);
      if (toIt) part.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      // The scroll event comes with a later frame, and a pointer that was there before it counts as scrolled away.
      for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
      const line = [...range.getClientRects()].find(({ width }) => width > 0);
      return line ? { x: line.x, y: line.y, width: line.width, height: line.height } : null;
    },
    { style, index, toIt },
  );
  if (!box) throw new Error(`There is no mark ${index} of style ${style} to be seen.`);
  return box;
}

/** Rests the pointer on a mark, coming from outside as a reader does. */
export async function hover(page: Page, mark: Pick<Mark, 'style' | 'index'>): Promise<void> {
  await page.bringToFront(); // pages behind others draw no frames
  const { x, y, width, height } = await boxOf(page, mark);
  await leave(page);
  const [toX, toY] = [x + Math.min(width / 2, 12), y + height / 2];
  await page.mouse.move(toX - 2, toY);
  await page.mouse.move(toX, toY);
}

/** Takes the pointer to the page's corner, where nothing is marked. */
export async function leave(page: Page): Promise<void> {
  await page.mouse.move(2, 2);
}
