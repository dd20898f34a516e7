import type { ShownDay } from '../../lib/page/article-meta.ts';
import { handedOver } from './handed-over.ts';

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
  there = await handedOver('sidelightDay', 'dayScript');
  return there;
}
