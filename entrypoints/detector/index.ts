import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cuesIn, hasCues } from '../../lib/analysis/detection/cues.ts';
import { firstLook } from '../../lib/page/first-look.ts';
import { roughLook } from '../../lib/page/rough-look.ts';
import { whenSeen } from '../../lib/page/when-seen.ts';

type Api = { runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> } };

/**
 * On every page: one look, and gone. A WXT content script would announce itself to the page and keep listening,
 * so this one is a plain script that the manifest names.
 */
export default defineUnlistedScript(() => {
  whenSeen(document, () => {
    if (!READABLE.includes(document.contentType)) return;
    const rough = roughLook(document);
    if (rough && !rough.some(cuesIn)) return;
    if (!hasCues(firstLook(document))) return;
    // Asked for here and not imported: to make the extension's interface costs a page as much as the look at it. It is
    // gone after an update; then nobody asks to read this page.
    const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
    (browser ?? chrome)?.runtime?.sendMessage({ call: 'cues', request: {} }).catch(() => {});
  });
});

const READABLE = ['text/html', 'text/plain', 'application/xhtml+xml'];
