import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Gallery, Look } from './open-gallery.ts';

/** As the components looked when someone last looked at them. */
const KEPT = 'tests/gallery/pictures';
/** Where a picture that differs is put, beside one that shows where. */
const DIFFERENT = 'artifacts/pictures';

/** Of any square of 32 pixels a side, so many may differ: edges of letters do from one browser version to the next. */
const TOLERANCE = { side: 32, pixels: 48 };
const SAME_COLOUR = 0.08;

/** Set by `npm run pictures` alone. */
const UPDATE = process.env.SIDELIGHT_PICTURES === 'update';

/**
 * Looks whether what the gallery shows, or the part of it that `selector` names, differs from the picture kept of it.
 * @returns what differs, with the files to look at; null when nothing does, and in looks of which no picture is kept.
 */
export async function changed(
  { page }: Gallery,
  name: string,
  look: Look,
  selector?: string,
): Promise<string | null> {
  // Each theme and each direction once; the other two pairs can't differ in a way of their own.
  if ((look.theme === 'light') !== (look.locale === 'en')) return null;
  const part = selector ? await page.$(selector) : null;
  if (selector && !part) throw new Error(`Nothing is ${selector}.`);
  const picture = part ? await part.screenshot() : await page.screenshot({ fullPage: await isLonger(page) });
  return difference(`${name}.${look.theme}.${look.locale}`, picture, UPDATE);
}

/** Chromium pictures a whole page that is shorter than its window, and runs from right to left, beside where it is. */
function isLonger(page: Gallery['page']): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollHeight > innerHeight);
}

/**
 * Holds a picture against the one that is kept under its name.
 * @param update keeps the new one instead.
 * @returns what differs, with the files to look at; null when nothing does.
 */
function difference(name: string, picture: Uint8Array, update: boolean): string | null {
  const file = join(KEPT, `${name}.png`);
  if (update) {
    write(file, picture);
    return null;
  }
  const hint = '`npm run pictures` keeps the new one, once you have looked at it.';
  if (!existsSync(file)) return `There is no picture ${file}. ${hint}`;
  const shown = join(DIFFERENT, `${name}.png`);
  rmSync(shown, { force: true });
  const bytes = readFileSync(file);
  // As one browser makes it twice: to unpack both takes longer than to take it.
  if (bytes.equals(picture)) return null;
  const kept = PNG.sync.read(bytes);
  const taken = PNG.sync.read(Buffer.from(picture));
  const { width, height } = kept;
  if (taken.width !== width || taken.height !== height) {
    write(shown, picture);
    return `${file} is ${width} × ${height}, the new one (${shown}) is ${taken.width} × ${taken.height}. ${hint}`;
  }
  const marked = new PNG({ width, height });
  const worst = pixelmatch(kept.data, taken.data, marked.data, width, height, {
    threshold: SAME_COLOUR,
    windowSize: TOLERANCE.side,
  });
  if (worst <= TOLERANCE.pixels) return null;
  write(shown, picture);
  const where = join(DIFFERENT, `${name}.difference.png`);
  write(where, PNG.sync.write(marked));
  return `${file} differs by ${worst} pixels in one place; see ${shown} and ${where}. ${hint}`;
}

function write(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
