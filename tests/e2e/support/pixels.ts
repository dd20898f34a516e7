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
 * in full, told from its softened edges by being the ninth of ten. `blank` is any page to compare the pictures in.
 */
export function lineContrast(blank: Page, marked: string, plain: string): Promise<number> {
  return blank.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (picture) => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height).data;
        }),
      );
      if (!a || !b || a.length !== b.length) throw new Error('The pictures can not be compared.');
      const tone = (data: Uint8ClampedArray, at: number) =>
        [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
          const share = (data[at + i] ?? 0) / 255;
          return sum + weight * (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
        }, 0);
      const found: number[] = [];
      for (let at = 0; at < a.length; at += 4) {
        if (a[at] === b[at] && a[at + 1] === b[at + 1] && a[at + 2] === b[at + 2]) continue;
        const [x, y] = [tone(a, at) + 0.05, tone(b, at) + 0.05];
        found.push(Math.max(x, y) / Math.min(x, y));
      }
      found.sort((x, y) => x - y);
      return found[Math.floor(found.length * 0.9)] ?? 0;
    },
    [marked, plain],
  );
}

/** How many pixels of two pictures of the same size are not alike; `blank` is any page to compare them in. */
export function differingPixels(blank: Page, before: string, after: string): Promise<number> {
  return blank.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (picture) => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height).data;
        }),
      );
      if (!a || !b || a.length !== b.length) throw new Error('The pictures can not be compared.');
      let count = 0;
      for (let at = 0; at < a.length; at += 4) {
        if (a[at] !== b[at] || a[at + 1] !== b[at + 1] || a[at + 2] !== b[at + 2]) count += 1;
      }
      return count;
    },
    [before, after],
  );
}
