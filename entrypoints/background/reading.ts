import { readsOn } from '../../lib/model/settings.ts';
import { styleCss } from '../../lib/page/marks/style-css.ts';
import type { HandlersOf } from './handler.ts';
import { putCardIn, putReaderIn } from './put-reader-in.ts';
import type { Services } from './services.ts';

/** Puts the reader script into pages: those that showed cues, and those that the reader asks for. */
export function readingHandlers({ settings }: Services): HandlersOf<'cues' | 'readAnyway' | 'card'> {
  return {
    async cues(_, { tab, url }) {
      const now = await settings();
      if (tab === null || !readsOn(now, url)) return { reading: false };
      // A page that is left, or to which access was withdrawn, is no fault of anyone's.
      return { reading: await putReaderIn(tab, false, styleCss(now.styles)).catch(() => false) };
    },
    async card(_, { tab }) {
      if (tab === null) return { there: false };
      return {
        there: await putCardIn(tab).then(
          () => true,
          () => false, // a page that is left meanwhile
        ),
      };
    },
    async readAnyway({ tab }) {
      const { enabled, styles } = await settings();
      if (!enabled) return { reading: false };
      try {
        return { reading: await putReaderIn(tab, true, styleCss(styles)) };
      } catch (cause) {
        throw new Error('This page can’t be read: the browser lets no extension into it.', { cause });
      }
    },
  };
}
