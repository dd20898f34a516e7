import { readsOn } from '../../lib/model/settings.ts';
import { styleCss } from '../../lib/page/marks/style-css.ts';
import { frameToRead, isToBeRead, lookIntoFrames } from './frames.ts';
import type { HandlersOf } from './handler.ts';
import {
  fillCardFrame,
  putCardsIn,
  putDayScriptIn,
  putLookIn,
  putReaderIn,
  runReader,
} from './put-reader-in.ts';
import type { Services } from './services.ts';

/** Puts the reader script into pages: those that showed cues, and those that the reader asks for. */
export function readingHandlers({
  settings,
  knowledge,
}: Services): HandlersOf<
  'suspected' | 'cues' | 'frames' | 'readAnyway' | 'cards' | 'cardFrame' | 'dayScript'
> {
  return {
    async suspected({ full }, { tab, frame, page }) {
      const now = await settings();
      if (tab === null || !readsOn(now, page)) return { looking: false };
      const place = { tab, frame };
      if (!full || frame !== 0) return { looking: await isLet(putLookIn(place)) };
      knowledge().catch(() => {});
      return { looking: await isLet(putReaderIn(place, { forced: false, css: styleCss(now.styles) })) };
    },
    async cues({ first }, { tab, frame, page }) {
      const now = await settings();
      if (tab === null || !readsOn(now, page)) return { reading: false };
      // After a start it takes longer than the page to be ready; what is wrong with it, the analysis says.
      knowledge().catch(() => {});
      const place = { tab, frame };
      try {
        if (!(await isToBeRead(place))) return { reading: false };
        await runReader(place, first, styleCss(now.styles));
        return { reading: true };
      } catch {
        return { reading: false }; // a page that is left, or to which access was withdrawn: no fault of anyone's
      }
    },
    async frames(_, { tab, page }) {
      if (tab === null || !readsOn(await settings(), page)) return { looked: 0 };
      return { looked: await lookIntoFrames(tab).catch(() => 0) };
    },
    async cards(_, { tab, frame }) {
      if (tab === null) return { there: false };
      return { there: await isLet(putCardsIn({ tab, frame })) };
    },
    async dayScript(_, { tab, frame }) {
      if (tab === null) return { there: false };
      return { there: await isLet(putDayScriptIn({ tab, frame })) };
    },
    async cardFrame({ title, passwords }, { tab, frame }) {
      if (tab === null) return { there: false };
      return { there: await fillCardFrame({ tab, frame }, title, passwords).catch(() => false) };
    },
    async readAnyway({ tab }) {
      const { enabled, styles } = await settings();
      if (!enabled) return { reading: false };
      try {
        const place = { tab, frame: await frameToRead(tab) };
        return { reading: await putReaderIn(place, { forced: true, css: styleCss(styles) }) };
      } catch (cause) {
        throw new Error('This page can’t be read: the browser lets no extension into it.', { cause });
      }
    },
  };
}

/** False where a script could not be put into a page: it was left meanwhile, or access to it was withdrawn. */
function isLet(putting: Promise<unknown>): Promise<boolean> {
  return putting.then(
    () => true,
    () => false,
  );
}
