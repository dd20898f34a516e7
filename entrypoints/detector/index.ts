import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hasCues } from '../../lib/analysis/detection/cues.ts';
import { firstLook } from '../../lib/page/first-look.ts';
import { whenSeen } from '../../lib/page/when-seen.ts';

/**
 * On every page: one look, and gone. A WXT content script would announce itself to the page and keep listening,
 * so this one is a plain script that the manifest names.
 */
export default defineUnlistedScript(() => {
  if (!/^(?:text\/(?:html|plain)|application\/xhtml\+xml)$/.test(document.contentType)) return;
  whenSeen(document, () => {
    // The background may be gone after an update; then nobody asks to read this page.
    if (hasCues(firstLook(document)))
      browser.runtime.sendMessage({ call: 'cues', request: {} }).catch(() => {});
  });
});
