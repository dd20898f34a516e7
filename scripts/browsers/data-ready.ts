import type { AnswerOf, toBackground } from '../../lib/messages/contract.ts';
import { type ExtensionApi, type Session, waitFor } from './session.ts';

/** What the extension's pages can call. */
declare const chrome: ExtensionApi;

/** The first start fills the database, which takes some seconds; until then cards know less. */
const FIRST_FILLING_MS = 60_000;

/** Waits until the bundled reports are in the database, as the popup and the library do. */
export async function untilDataIsReady(session: Session): Promise<void> {
  const [page] = await session.extensionPages();
  if (!page) throw new Error('No page of the extension is open.');
  await waitFor(
    'the bundled reports',
    async () => {
      const reply = await page.evaluate(() => chrome.runtime.sendMessage({ call: 'database', request: {} }));
      const { value } = reply as { value?: AnswerOf<typeof toBackground, 'database'> };
      return value?.state === 'ready' && value.coverage.reports > 0 ? true : null;
    },
    FIRST_FILLING_MS,
  );
}
