import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A picture of a part of the page as it is on the screen, with room around it for underlines. */
export async function pictureOf(page: Page, { x, y, width, height }: Box): Promise<string> {
  const room = 4;
  const { top, left } = await page.evaluate(() => ({ top: scrollY, left: scrollX }));
  return page.screenshot({
    encoding: 'base64',
    clip: { x: x + left - room, y: y + top - room, width: width + 2 * room, height: height + 2 * room },
  });
}

/**
 * The contrast (WCAG 2.2) of a line against what lay there before it was drawn: that of the pixels which the line covers
 * in full, told from its softened edges by being the ninth of ten.
 */
export function lineContrast(marked: string, plain: string): number {
  const found = differences(marked, plain).map(([one, other]) => {
    const [x, y] = [tone(one) + 0.05, tone(other) + 0.05];
    return Math.max(x, y) / Math.min(x, y);
  });
  found.sort((x, y) => x - y);
  return found[Math.floor(found.length * 0.9)] ?? 0;
}

/** How many pixels of two pictures of the same size are not alike. */
export function differingPixels(before: string, after: string): number {
  return differences(before, after).length;
}

/** The colours of the pixels that are not alike in two pictures of the same size, in pairs. */
function differences(before: string, after: string): [Uint8Array, Uint8Array][] {
  const [a, b] = [before, after].map((picture) => PNG.sync.read(Buffer.from(picture, 'base64')).data);
  if (!a || !b || a.length !== b.length) throw new Error('The pictures can not be compared.');
  const found: [Uint8Array, Uint8Array][] = [];
  for (let at = 0; at < a.length; at += 4) {
    const [one, other] = [a.subarray(at, at + 3), b.subarray(at, at + 3)];
    if (!one.equals(other)) found.push([one, other]);
  }
  return found;
}

/** Relative luminance as WCAG 2.2 defines it. */
function tone(colour: Uint8Array): number {
  return [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
    const share = (colour[i] ?? 0) / 255;
    return sum + weight * (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
  }, 0);
}
