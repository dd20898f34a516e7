import { askFromPage } from '../../lib/messages/from-page.ts';
import type { ShownDay } from '../../lib/page/article-meta.ts';

/** What the day script looks for in the extension's isolated world. */
interface World {
  sidelightDay?: (given: ShownDay) => void;
}

let there: ShownDay | null = null;
let asked = false;

/** What finds the day that a page only shows, if it is in this document. */
export function dayScript(): ShownDay | null {
  return there;
}

/** Has it put in, once; null where nobody does. */
export async function loadDayScript(): Promise<ShownDay | null> {
  if (asked) return there;
  asked = true;
  (globalThis as World).sidelightDay = (given) => {
    there = given;
  };
  await askFromPage('dayScript', {});
  Reflect.deleteProperty(globalThis, 'sidelightDay');
  return there;
}
