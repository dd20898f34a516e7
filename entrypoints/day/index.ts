import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ShownDay } from '../../lib/page/article-meta.ts';
import { shownDay } from '../../lib/page/meta/shown-day.ts';

/** What the reader script leaves in a document, in the extension's isolated world, when it asks for this script. */
interface World {
  sidelightDay?: (given: ShownDay) => void;
}

/** Finds the day of an article where only the page's markup or print shows it: put into pages whose head tells none. */
export default defineUnlistedScript(() => {
  const { sidelightDay } = globalThis as World;
  if (typeof sidelightDay === 'function') sidelightDay(shownDay);
});
